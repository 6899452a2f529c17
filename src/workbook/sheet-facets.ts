import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import type { CellStyle } from "../sheet/cell-style";
import type { PageSetup } from "../sheet/page-setup";
import type { SheetParts } from "./sheet-parts";
import { NO_PARTS } from "./sheet-parts";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Everything of a sheet beside its cells. Each facet is replaced as a whole, never altered. */
export interface SheetFacets {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly CellRange[];
  /** Points, by column; a column not listed has the sheet's default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, by row; a row not listed has the sheet's default height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: FrozenPanes;
  /** null where nobody has set the sheet up for printing. */
  readonly page: PageSetup | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  readonly protection: SheetProtection | null;
  readonly autoFilter: CellRange | null;
  readonly showGridlines: boolean;
  /** "#RRGGBB" or null. */
  readonly tabColor: string | null;
  /** What is kept while the workbook is open and not written into its file. */
  readonly parts: SheetParts;
}

/** Rows and columns that stay in sight, counted from the top left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A conditional format (条件格式). Kinds other than "custom" are carried as they came and only their place is known.
 * `formula` carries its equals sign. `id` is stable while the workbook is open.
 */
export type ConditionalFormat =
  | {
      readonly id: string;
      readonly kind: "custom";
      readonly ranges: readonly CellRange[];
      readonly formula: string;
      readonly style: CellStyle;
      readonly stopIfTrue: boolean;
    }
  | { readonly id: string; readonly kind: "other"; readonly ranges: readonly CellRange[]; readonly type: string };

/** A note (批注) of a cell. */
export interface Note {
  readonly at: CellAddress;
  readonly author: string;
  readonly text: string;
}

/** What a protected sheet still allows; cells are refused where they are locked. */
export interface SheetProtection {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

export const NEW_SHEET: Omit<SheetFacets, "name"> = {
  visibility: "visible",
  merges: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  frozen: { rows: 0, columns: 0 },
  page: null,
  conditionalFormats: [],
  notes: [],
  protection: null,
  autoFilter: null,
  showGridlines: true,
  tabColor: null,
  parts: NO_PARTS,
};
