import type { Reading } from "../../domain/reading";
import type { SheetParts } from "../../sheet/sheet-parts";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";

/** What is read as one document as it stood at one moment: one sheet, or all 绩效目标表 of a workbook. */
export interface Source {
  /**
   * Of a whole workbook its sheets one below the other. All places are those of this snapshot; `placeIn(parts, …)`
   * tells the sheet.
   */
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly parts: SheetParts;
  /** null where one sheet was asked for. */
  readonly around: Around | null;
}

/** What stands in a workbook beside the tables that were read together. */
export interface Around {
  /** The visible sheets that hold something else, in the order of their tabs. */
  readonly passedOver: readonly string[];
  /**
   * The sheets of which each tells how many projects there are: where there are several, none is compared with all
   * projects.
   */
  readonly statements: readonly string[];
}
