import { sameAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { union } from "../../../sheet/cell-range";
import { mergesWithin } from "../../../workbook/merge-index";

/** The range grown until it cuts no merged area, as a selection grows in Excel. */
export function growToMerges(merges: readonly CellRange[], range: CellRange): CellRange {
  const grown = mergesWithin(merges, range).reduce(union, range);
  return sameAddress(grown.first, range.first) && sameAddress(grown.last, range.last)
    ? grown
    : growToMerges(merges, grown);
}
