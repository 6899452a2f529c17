import { formatA1In } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";
import type { SheetParts } from "../sheet/sheet-parts";
import { placeIn, shownPlace } from "../sheet/sheet-parts";

/** How the places of what was read are told. */
export interface Places {
  /** For a person: D7 on one sheet, 绩效目标表!D7 in a workbook. */
  readonly shown: (range: CellRange) => string;
  /** With the sheet's name always. */
  readonly named: (range: CellRange) => string;
  /** The row of the sheet, counted from 1. */
  readonly row: (range: CellRange) => number;
}

/** Places of the sheets that were read. */
export function placesIn(parts: SheetParts): Places {
  return {
    shown: (range) => shownPlace(parts, range),
    named: (range) => {
      const { sheet, range: there } = placeIn(parts, range);
      return formatA1In(sheet, there);
    },
    row: (range) => placeIn(parts, range).range.first.row + 1,
  };
}
