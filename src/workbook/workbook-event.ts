import type { CellRange } from "../sheet/cell-range";
import type { SheetFacets } from "./sheet-facets";
import type { Worksheet } from "./worksheet";

/** Who sits at the page: the clerk, or, played, somebody else who edits the same workbook at the same time. */
export type PersonAtPage = "user" | "co-author";

/** Who asked for a change: a person, or an add-in. Undo and redo are the clerk's. */
export type ChangeSource = PersonAtPage | "add-in";

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
  | { readonly kind: "sheet-activated"; readonly sheet: Worksheet; readonly source: ChangeSource }
  | {
      readonly kind: "selection-changed";
      readonly sheet: Worksheet;
      readonly range: CellRange;
      readonly source: ChangeSource;
    }
  | { readonly kind: "names-changed"; readonly source: ChangeSource }
  | { readonly kind: "settings-changed"; readonly source: ChangeSource };

/** What happens to a sheet among the others. */
export type TabEvent = "sheet-added" | "sheet-removed" | "sheet-moved";
