import type { Look } from "./look";
import type { SourceCell } from "../grid/source-cell";

/** A cell's text, or a part of it where the cell holds two items. */
export interface Piece {
  readonly cell: SourceCell;
  readonly raw: string;
  /** As printed, see printed-text.ts. */
  readonly text: string;
  readonly look: Look;
  readonly split: boolean;
}
