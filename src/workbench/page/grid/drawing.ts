import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import type { FontStyle } from "../../../sheet/cell-style";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Decorations } from "./decorations";
import type { Box, Geometry } from "./geometry";

/** What a pane shows: the box on the screen, and the sheet's pixel at its top left corner. */
export interface PaneView {
  readonly place: Box;
  readonly left: number;
  readonly top: number;
  /** The first row and column that may be seen here: behind the frozen ones, or 0. */
  readonly from: { readonly row: number; readonly column: number };
}

/** What is drawn. A new object means that everything is drawn again. */
export interface Drawing {
  readonly sheet: Worksheet;
  readonly geometry: Geometry;
  readonly decorations: Decorations;
  /** The font of cells that name none. */
  readonly defaultFont: FontStyle;
}

/** What is selected and copied. */
export interface Shown {
  readonly range: CellRange;
  readonly active: CellAddress;
  readonly copied: CellRange | null;
}
