import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import type { SheetFacets } from "./sheet-facets";

/** Who sits at the page: the clerk, or, played, somebody else who edits the same workbook at the same time. */
export type PersonAtPage = "user" | "co-author";

/**
 * Who asked for a change: a person, an add-in, or the person by picking a value from a validation list. Undo and
 * redo are the clerk's.
 */
export type ChangeSource = PersonAtPage | "add-in" | "validation-list";

/**
 * What a listener is told once a step is done. Ranges written in one step are joined where they form one rectangle.
 * `Sheet` is the class of the sheets: a sheet's own changes are described by it without knowing it.
 */
export type SheetEvent<Sheet> = { readonly source: ChangeSource } & (
  | { readonly kind: "cells-changed" | "format-changed"; readonly sheet: Sheet; readonly range: CellRange }
  | {
      readonly kind: "facet-changed";
      readonly sheet: Sheet;
      readonly facet: keyof SheetFacets;
      /** The sheet's facets before the change. */
      readonly before: SheetFacets;
    }
  | {
      readonly kind: "formulas-changed";
      readonly sheet: Sheet;
      /** The formulas there were, "" where there was none. */
      readonly previous: readonly { readonly at: CellAddress; readonly formula: string }[];
    }
  | {
      readonly kind: "cells-shifted";
      readonly sheet: Sheet;
      /** The cells that were inserted or deleted. */
      readonly range: CellRange;
      readonly change: ShiftKind;
    }
  | {
      readonly kind: "cells-sorted";
      readonly sheet: Sheet;
      readonly range: CellRange;
      readonly sorted: "rows" | "columns";
    }
  | { readonly kind: "cell-clicked"; readonly sheet: Sheet; readonly at: CellAddress }
  | { readonly kind: TabEvent; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | {
      readonly kind: "sheet-activated";
      readonly sheet: Sheet;
      /** The sheet that was in front before. */
      readonly previous: Sheet | null;
    }
  | { readonly kind: "selection-changed"; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: "names-changed" | "settings-changed" }
);

/** What is inserted or deleted, in Excel's own words. */
export type ShiftKind =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happens to a sheet among the others. */
export type TabEvent = "sheet-added" | "sheet-removed" | "sheet-moved";
