import type { AdditionalKind } from "../../domain/additional-item";
import { measureIn, writesMoment } from "../../domain/vocabulary/measures";
import type { ColumnPlace, HeaderLayout, Held } from "./header-layout";
import { headerLayout, placeIn } from "./header-layout";
import type { SourceRow } from "../grid/source-cell";

/** The cells of so many rows below a header tell what stands in a column. */
const ROWS_LOOKED_AT = 40;
/** One cell alone may have slid there. */
const FEWEST = 2;
/** So many make a column of figures of one that is usually of words: 偏差率. */
const MANY = 4;
/** So many times as many cells of one kind as of the other, since some may have slid. */
const MOST = 1.3;
/** A longer text is no figure. */
const LONGEST_FIGURE = 20;

/** What stands in columns so captioned where their cells tell nothing. */
const USUAL: Readonly<Partial<Record<AdditionalKind, Held>>> = { remark: "words", deviation: "words" };

/** Fewer rows tell not that a column is empty by its items having slid. */
const FEWEST_ROWS = 4;

/** The header, each column beside the standard form with what its cells hold: figures or words. */
export function withHeldFigures(layout: HeaderLayout, rows: readonly SourceRow[], firstBelow: number): HeaderLayout {
  if (layout.columns.every(({ extra }) => extra === null)) return layout;
  const below = rows.slice(firstBelow, firstBelow + ROWS_LOOKED_AT);
  const value = placeIn(layout, "value");
  // Where no figure stands under 指标值 the others may have slid too.
  const valued = value
    ? below.filter(({ cells }) =>
        cells.some(({ column, text }) => column >= value.first && column <= value.last && isFigure(text.trim())),
      )
    : below;
  const rowsFor = (place: ColumnPlace): readonly SourceRow[] => (place.ofProject ? below : valued);
  return headerLayout(
    layout.columns.map((place) =>
      place.extra === null
        ? place
        : {
            ...place,
            holds: maybePushed(place, layout, valued) ? "nothing" : heldIn(place, place.extra, rowsFor(place)),
          },
    ),
    layout,
  );
}

/**
 * True for an empty column on a sheet of which no header cell is merged, as in a copy, where all columns behind it are
 * beside the standard form, 备注 the last, and that one filled in most rows: a column too many would look so.
 */
function maybePushed(place: ColumnPlace, { columns, cells }: HeaderLayout, rows: readonly SourceRow[]): boolean {
  const behind = columns.slice(columns.indexOf(place) + 1);
  const last = behind.at(-1);
  if (
    last?.extra !== "remark" ||
    place.ofProject ||
    rows.length < FEWEST_ROWS ||
    behind.some(({ extra, ofProject }) => extra === null || ofProject)
  )
    return false;
  if (cells.some(({ range }) => range.last.column > range.first.column || range.last.row > range.first.row))
    return false;
  const filled = ({ first, last: end }: ColumnPlace): number =>
    rows.filter((row) => row.cells.some(({ column }) => column >= first && column <= end)).length;
  return filled(place) === 0 && filled(last) * 2 >= rows.length;
}

function heldIn({ first, last }: ColumnPlace, kind: AdditionalKind, rows: readonly SourceRow[]): Held | null {
  let [figures, words] = [0, 0];
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      if (column < first || column > last) continue;
      if (isFigure(text.trim())) figures += 1;
      else words += 1;
    }
  }
  const usual = USUAL[kind] ?? null;
  if (usual === "words" && (words > 0 || figures < MANY)) return usual;
  if (figures >= FEWEST && figures >= words * MOST) return "figures";
  if (words >= FEWEST && words >= figures * MOST) return "words";
  return usual;
}

function isFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && /\d/.test(text) && (measureIn(text) !== null || writesMoment(text));
}
