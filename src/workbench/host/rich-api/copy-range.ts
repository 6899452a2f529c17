import { sameAddress } from "../../../sheet/cell-address";
import { contains, intersects } from "../../../sheet/cell-range";
import type { ConditionalFormat } from "../../../workbook/sheet-facets";
import type { CellEntry } from "../../../workbook/worksheet";
import { freshFormatId } from "./fresh-format-id";
import type { Place } from "./place";
import { intersection } from "./place";
import { RichApiError } from "./rich-api-error";

/**
 * Copies all of a range: values, formulas, formats, merged areas and conditional formats, which give way where they
 * were before. Sizes of rows and columns stay as they are. Only a copy to the same place of another sheet is made here.
 */
export function copyRange({ sheet, range }: Place, from: Place): void {
  if (from.sheet === sheet || !sameAddress(range.first, from.range.first)) {
    throw new RichApiError("ApiNotFound", "This workbook copies a range only to the same place of another sheet.");
  }
  const { first, last } = from.range;
  const entries: CellEntry[] = [];
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++)
      entries.push({ at: { row, column }, ...from.sheet.store.get(row, column) });
  }
  sheet.unmerge(from.range);
  sheet.setCells(entries);
  const inside = from.sheet.facets.merges.filter(
    (area) => contains(from.range, area.first) && contains(from.range, area.last),
  );
  sheet.setFacet("merges", [...sheet.facets.merges, ...inside]);
  const kept = sheet.facets.conditionalFormats.filter(
    (format) => !format.ranges.some((held) => intersects(held, from.range)),
  );
  const copied = from.sheet.facets.conditionalFormats.reduce<readonly ConditionalFormat[]>((formats, format) => {
    const ranges = format.ranges.map((held) => intersection(held, from.range)).filter((part) => part !== null);
    return ranges.length === 0
      ? formats
      : [...formats, { ...format, ranges, id: freshFormatId([...kept, ...formats]) }];
  }, []);
  sheet.setFacet("conditionalFormats", [...copied, ...kept]);
}
