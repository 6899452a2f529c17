import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import { rangeOf } from "../sheet/cell-range";
import { LIST_FORM_TITLE, unitLine, yearLine } from "./captions/list-form";
import type { Role } from "./look";
import { GENERAL_FORMAT, SIZES } from "./look";
import type { PlacedItem } from "./placed-item";

/** Rows of the heading: 表名, 年度, 单位名称, each across the whole table. */
export const HEADING_ROWS = 3;

/** The heading of the report. A title nobody wrote is the form's own name. */
export function heading(document: PerformanceDocument, columns: number): readonly PlacedItem[] {
  const year = document.year.state === "unreadable" ? document.year.raw : yearLine(valueOf(document.year));
  const lines: readonly (readonly [Role, string])[] = [
    ["title", words(document.title) || LIST_FORM_TITLE],
    ["year", year],
    ["unit", unitLine(words(document.unitCode), words(document.unitName))],
  ];
  return lines.map(([role, text], row) => ({
    at: rangeOf(row, 0, row, columns - 1),
    printed: { value: text, text, format: GENERAL_FORMAT },
    look: { role, size: SIZES[role], format: GENERAL_FORMAT },
  }));
}

function words(entry: Entry<string>): string {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? entry.raw : "";
}
