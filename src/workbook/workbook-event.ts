import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import type { SheetFacets } from "./sheet-facets";
import type { Worksheet } from "./worksheet";

/** Who sits at the page: the clerk, or, played, somebody else who edits the same workbook at the same time. */
export type PersonAtPage = "user" | "co-author";

/**
 * Who asked for a change: a person, an add-in, or the person by picking a value from a validation list. Undo and redo are
 * the clerk's.
 */
export type ChangeSource = PersonAtPage | "add-in" | "validation-list";

/** What a listener is told once a step is done. Ranges written in one step are joined where they form one rectangle. */
export type WorkbookEvent =
  | {
      readonly kind: "cells-changed";
      readonly sheet: Worksheet;
      readonly range: CellRange;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "format-changed";
      readonly sheet: Worksheet;
      readonly range: CellRange;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "facet-changed";
      readonly sheet: Worksheet;
      readonly facet: keyof SheetFacets;
      /** The sheet's facets before the change. */
      readonly before: SheetFacets;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "formulas-changed";
      readonly sheet: Worksheet;
      /** The formulas there were, "" where there was none. */
      readonly previous: readonly { readonly at: CellAddress; readonly formula: string }[];
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "cells-shifted";
      readonly sheet: Worksheet;
      /** The cells that were inserted or deleted. */
      readonly range: CellRange;
      readonly change: ShiftKind;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "cells-sorted";
      readonly sheet: Worksheet;
      readonly range: CellRange;
      readonly sorted: "rows" | "columns";
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "cell-clicked";
      readonly sheet: Worksheet;
      readonly at: CellAddress;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheet-added"; readonly sheet: Worksheet; readonly source: ChangeSource }
  | { readonly kind: "sheet-removed"; readonly sheet: Worksheet; readonly source: ChangeSource }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: Worksheet;
      readonly before: string;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheet-moved"; readonly sheet: Worksheet; readonly source: ChangeSource }
  | {
      readonly kind: "sheet-activated";
      readonly sheet: Worksheet;
      /** The sheet that was in front before. */
      readonly previous: Worksheet | null;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "selection-changed";
      readonly sheet: Worksheet;
      readonly range: CellRange;
      readonly source: ChangeSource;
    }
  | { readonly kind: "names-changed"; readonly source: ChangeSource }
  | { readonly kind: "settings-changed"; readonly source: ChangeSource };

/** What is inserted or deleted, in Excel's own words. */
export type ShiftKind =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happens to a sheet among the others. */
export type TabEvent = "sheet-added" | "sheet-removed" | "sheet-moved";
