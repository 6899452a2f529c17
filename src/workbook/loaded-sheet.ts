import type { CellStore } from "./cell-store";
import type { SheetFacets } from "./sheet-facets";

/** A sheet as a file brings it. */
export interface LoadedSheet {
  readonly id: string;
  readonly kind: "worksheet" | "chart";
  readonly facets: SheetFacets;
  readonly store: CellStore;
}
