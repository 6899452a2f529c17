import { formatA1, formatA1In } from "./a1";
import type { CellRange } from "./cell-range";
import { lower } from "./cell-range";

/** What all sheets of a workbook together are called where a sheet is named; Excel lets no sheet be called so. */
export const WHOLE_WORKBOOK = "";

/** A place on one of several sheets. */
export interface PlaceOnSheet {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A sheet as it lies in a stack: its rows stand so many further down. */
export interface StackedSheet {
  readonly sheet: string;
  readonly top: number;
}

/**
 * The sheets something was read from, from top to bottom, JSON as it stands; a sheet read by itself lies where it is.
 */
export type SheetParts = readonly StackedSheet[];

/** A sheet read by itself. */
export function partOf(sheet: string): SheetParts {
  return [{ sheet, top: 0 }];
}

/** Where a range of what was read stands: its sheet, and the range there. */
export function placeIn(parts: SheetParts, range: CellRange): PlaceOnSheet {
  const { sheet, top } = parts.filter((part) => part.top <= range.first.row).at(-1) ?? {
    sheet: WHOLE_WORKBOOK,
    top: 0,
  };
  return { sheet, range: lower(range, -top) };
}

/** Where a range of one of the sheets lies in what was read from them; null for another sheet's. */
export function lyingIn(parts: SheetParts, { sheet, range }: PlaceOnSheet): CellRange | null {
  const part = parts.find((one) => one.sheet === sheet);
  return part ? lower(range, part.top) : null;
}

/** A place for a person: D7, and where several sheets were read 绩效目标表!D7. */
export function shownPlace(parts: SheetParts, range: CellRange): string {
  if (parts.length < 2) return formatA1(placeIn(parts, range).range);
  const { sheet, range: there } = placeIn(parts, range);
  return formatA1In(sheet, there);
}
