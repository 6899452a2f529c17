import type { AlignmentCosts } from "./align-row";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import type { MergedCover } from "../grid/merged-cover";

/** A look that costs less is what one expects in the column. */
export const PLAUSIBLE = 1.3;
/** A look that costs so much may be that of two items in one cell. */
export const HINT = 0.5;

/** What is known of a row beside its cells. */
export interface RowContext {
  readonly layout: HeaderLayout;
  /** The column of the form above each column of the sheet. */
  readonly home: ReadonlyMap<number, ColumnPlace>;
  readonly costs: AlignmentCosts;
  readonly cover: MergedCover;
}
