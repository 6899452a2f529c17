import type { CellRange } from "./cell-range";

/** How a sheet prints. Margins are points (72 to the inch). */
export interface PageSetup {
  readonly paper: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  /** Pages across; 0 pages tall means as many as it takes. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
  /** Rows repeated at the top of each page (顶端标题行), counted from 0, both inside. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: CellRange;
  /** A page ends before each of these rows, counted from 0. */
  readonly breaksBefore?: readonly number[];
  /** Excel's footer code for the middle section, "— &P —". */
  readonly footerCenter?: string;
}
