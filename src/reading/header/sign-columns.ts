import { directionNamed } from "../../domain/vocabulary/directions";
import { natureNamed } from "../../domain/vocabulary/natures";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { headerLayout } from "./header-layout";
import type { SourceRow } from "../grid/source-cell";

/** The words of so many rows below a header tell what stands in a column. */
const ROWS_LOOKED_AT = 40;
/** One word alone may have slid there. */
const FEWEST_WORDS = 2;

/** What a column holds, told by its words; null where they tell neither. */
type Held = "nature" | "direction" | null;

/**
 * The header with 指标性质 and 方向 told by the words below them. Provinces call the columns by each other's names: the
 * integrated budget system prints the sign under 指标性质 and 正向指标 under 指标方向性. A caption is overruled only where the other
 * one's column is missing or holds the words of this one, so that rows that slid by a column tell nothing. `before` is
 * the header above: the same captions on a later page head the same columns, however few rows stand there.
 */
export function withSignColumns(
  layout: HeaderLayout,
  rows: readonly SourceRow[],
  firstBelow: number,
  before: HeaderLayout | null,
): HeaderLayout {
  const below = rows.slice(firstBelow, firstBelow + ROWS_LOOKED_AT);
  const again = before !== null && sameCaptions(before, layout);
  if (again)
    return headerLayout(
      layout.columns.map((place, index) => calledAs(place, before.columns[index])),
      layout,
    );
  const { columns } = layout;
  const [nature, direction] = (["nature", "direction"] as const).map(
    (column) => columns.find((place) => place.column === column) ?? null,
  );
  if (!nature && !direction) return layout;
  const swapped = isOthers(nature, "direction", layout, below) && isOthers(direction, "nature", layout, below);
  const told = columns.map((place): ColumnPlace => {
    if (swapped && place === nature) return { ...place, column: "direction" };
    return swapped && place === direction ? { ...place, column: "nature" } : place;
  });
  const lacking = (["nature", "direction"] as const).find((column) => !told.some((place) => place.column === column));
  const whole = told.map((place): ColumnPlace =>
    lacking !== undefined && place.extra === "other" && heldIn(place, below) === lacking
      ? { ...place, column: lacking, extra: null }
      : place,
  );
  return whole.every((place, index) => place === layout.columns[index]) ? layout : headerLayout(whole, layout);
}

function sameCaptions(one: HeaderLayout, other: HeaderLayout): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ caption }, index) => caption === other.columns[index]?.caption)
  );
}

/** What the header above has found the column to be. */
function calledAs(place: ColumnPlace, above: ColumnPlace | undefined): ColumnPlace {
  return above === undefined || above.column === place.column
    ? place
    : { ...place, column: above.column, extra: above.extra };
}

/**
 * True for no column, and for one that holds the words of the other; a single one tells where a column of unknown
 * caption holds its own.
 */
function isOthers(
  place: ColumnPlace | null | undefined,
  other: "nature" | "direction",
  { columns }: HeaderLayout,
  below: readonly SourceRow[],
): boolean {
  if (!place || heldIn(place, below) === other) return true;
  return (
    heldIn(place, below, 1) === other &&
    columns.some((beside) => beside.extra === "other" && heldIn(beside, below) === place.column)
  );
}

/** 定性 is a word of both and tells nothing. */
function heldIn(place: ColumnPlace, rows: readonly SourceRow[], fewest = FEWEST_WORDS): Held {
  let [natures, directions] = [0, 0];
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      if (column < place.first || column > place.last) continue;
      const [nature, direction] = [natureNamed(text), directionNamed(text)];
      if (nature !== null && direction === null) natures += 1;
      if (direction !== null && nature === null) directions += 1;
    }
  }
  if (natures >= fewest && directions === 0) return "nature";
  return directions >= fewest && natures === 0 ? "direction" : null;
}
