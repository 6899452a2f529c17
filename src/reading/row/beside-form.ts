import type { AdditionalKind } from "../../domain/additional-item";
import type { Column } from "../../domain/target-table";
import type { Contested, Placed } from "./align-row";
import type { ColumnPlace } from "../header/header-layout";
import type { Piece } from "./piece";
import type { RowContext } from "./row-context";
import { HINT, PLAUSIBLE } from "./row-context";
import type { SourceCell } from "../grid/source-cell";

/** Columns beside the standard form's whose items are words. */
const IN_WORDS: ReadonlySet<AdditionalKind> = new Set<AdditionalKind>(["standard", "deviation", "remark", "other"]);

const OF_FIGURES: ReadonlySet<string | null> = new Set<Column | AdditionalKind>(["value", "weight", "score", "actual"]);

/** True for a number among the clerk's remarks, where points right before them are missing. */
export function arePointsAstray(
  { look }: Piece,
  place: ColumnPlace,
  placed: readonly Placed[],
  { layout: { columns } }: RowContext,
): boolean {
  if (place.extra === null || !IN_WORDS.has(place.extra) || place.ofProject || look.number === null) return false;
  for (let index = columns.indexOf(place) - 1, left = placed.length - 1; index >= 0; index -= 1, left -= 1) {
    const previous = columns[index];
    if (!previous || !OF_FIGURES.has(previous.extra ?? previous.column)) return false;
    if (placed[left]?.place !== previous) return previous.column !== "value";
  }
  return false;
}

/** True where the cell could be the 指标值 or 计量单位 whose column is before its own, all between them empty. */
export function looksLikeValue(
  piece: Piece,
  place: ColumnPlace,
  before: ColumnPlace | undefined,
  { layout: { columns }, costs }: RowContext,
): boolean {
  for (let index = columns.indexOf(place) - 1; index >= 0; index -= 1) {
    const previous = columns[index];
    if (!previous || previous === before || previous.ofProject) return false;
    if (previous.column === "value") return costs.look(piece, previous) < HINT;
    if (previous.column === "unit" && costs.look(piece, previous) === 0) return true;
    if (previous.extra === null && previous.column !== "unit") return false;
  }
  return false;
}

/** True where the column is empty in the whole table, as one would be whose items slid. */
export function isPushed(noted: Contested): boolean {
  for (const { holds } of noted.keys()) if (holds === "nothing") return true;
  return false;
}

/**
 * Notes the cell behind an empty column, or behind a cell that is noted so, where it would be the item of that column
 * as well.
 */
export function notePastEmpty(
  noted: Map<ColumnPlace, SourceCell>,
  piece: Piece,
  place: ColumnPlace,
  before: ColumnPlace | undefined,
  { layout: { columns }, costs }: RowContext,
): void {
  const previous = columns[columns.indexOf(place) - 1];
  if (!previous || previous.extra === null || previous.ofProject) return;
  if (previous === before && !noted.has(previous)) return;
  if (
    costs.look(piece, previous) >
    (isPushed(noted) || previous.holds === "nothing" ? PLAUSIBLE : costs.look(piece, place))
  )
    return;
  if (previous !== before) noted.set(previous, piece.cell);
  noted.set(place, piece.cell);
}

/** Notes the cell at its own column and at the empty one before. */
export function noteAstray(
  astray: Map<ColumnPlace, SourceCell>,
  { cell }: Piece,
  place: ColumnPlace,
  { layout: { columns } }: RowContext,
): void {
  const previous = columns[columns.indexOf(place) - 1];
  if (previous) astray.set(previous, cell);
  astray.set(place, cell);
}
