import type { CellRange } from "../sheet/cell-range";
import type { SheetFacets } from "./sheet-facets";

/** Who sits at the page: the clerk, or, played, somebody else who edits the same workbook at the same time. */
export type PersonAtPage = "user" | "co-author";

/** Who asked for a change: a person, or an add-in. Undo and redo are the clerk's. */
export type ChangeSource = PersonAtPage | "add-in";

/**
 * What a listener is told once a step is done. Ranges written in one step are joined where they form one rectangle.
 * `Sheet` is the class of the sheets: a sheet's own changes are described by it without knowing it.
 */
export type SheetEvent<Sheet> = { readonly source: ChangeSource } & (
  | { readonly kind: "cells-changed" | "format-changed"; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: "facet-changed"; readonly sheet: Sheet; readonly facet: keyof SheetFacets }
  | { readonly kind: TabEvent | "sheet-activated"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "selection-changed"; readonly sheet: Sheet; readonly range: CellRange }
  | { readonly kind: "names-changed" | "settings-changed" }
);

/** What happens to a sheet among the others. */
export type TabEvent = "sheet-added" | "sheet-removed" | "sheet-moved";
