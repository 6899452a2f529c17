import { formatA1, formatA1In } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";
import type { SheetStack } from "../sheet/sheet-stack";

/** How the places of what was read are told. */
export interface Places {
  /** For a person: D7 on one sheet, 绩效目标表!D7 in a workbook. */
  readonly shown: (range: CellRange) => string;
  /** With the sheet's name always. */
  readonly named: (range: CellRange) => string;
  /** The row of the sheet, counted from 1. */
  readonly row: (range: CellRange) => number;
}

/** Places on one sheet. */
export function placesOn(sheet: string): Places {
  return { shown: formatA1, named: (range) => formatA1In(sheet, range), row: ({ first }) => first.row + 1 };
}

/** Places of several sheets that were stacked. */
export function placesIn({ placeOf }: SheetStack): Places {
  const named = (range: CellRange): string => {
    const { sheet, range: there } = placeOf(range);
    return formatA1In(sheet, there);
  };
  return { shown: named, named, row: (range) => placeOf(range).range.first.row + 1 };
}
