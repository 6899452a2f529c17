import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";

/**
 * Parts of a sheet that this workbook keeps while it is open, so that an add-in meets them as in Excel, and does not
 * write into its file.
 */
export interface SheetParts {
  readonly tables: readonly SheetTable[];
  /** What the columns of the sheet's own filter are filtered by. */
  readonly filters: readonly ColumnFilter[];
  readonly comments: readonly SheetComment[];
  readonly validations: readonly CellValidation[];
  readonly links: readonly CellLink[];
}

export const NO_PARTS: SheetParts = { tables: [], filters: [], comments: [], validations: [], links: [] };

/** A table (Excel's 表格), whose range holds its header and totals where it shows them. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly look: TableLook;
  readonly filters: readonly ColumnFilter[];
  readonly sortFields: readonly SortField[];
}

export interface TableLook {
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** What a column, counted from the first of the filtered range, is filtered by; as an add-in states it. */
export interface ColumnFilter {
  readonly column: number;
  readonly criteria: FilterCriteria;
}

/** Rows stay in sight whose shown text is one of these, that meet the criterion, or that are among the top ones. */
export type FilterCriteria =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: "And" | "Or";
    }
  | { readonly filterOn: "TopItems" | "BottomItems" | "TopPercent" | "BottomPercent"; readonly criterion1: string }
  | {
      readonly filterOn: "Dynamic";
      readonly dynamicCriteria: "AboveAverage" | "BelowAverage";
    };

/** A column (or row) to sort by, counted from the first of the range. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** A threaded comment (批注串). */
export interface SheetComment {
  readonly id: string;
  readonly at: CellAddress;
  readonly author: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly id: string; readonly author: string; readonly text: string }[];
}

/** What may be entered into cells; rule, alert and prompt as an add-in states them. */
export interface CellValidation {
  readonly range: CellRange;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

/** A hyperlink of a range; as an add-in states it. */
export interface CellLink {
  readonly range: CellRange;
  readonly link: Readonly<Record<string, unknown>>;
}
