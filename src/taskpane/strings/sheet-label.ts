import type { GeneratedSheet } from "../../review/open/open-workbook";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import type { PaneStrings } from "./pane-strings";

/** What the clerk calls what was read: the name of the sheet, or that it is the whole workbook. */
export function sheetLabel(sheet: string, { whole }: Pick<PaneStrings, "whole">): string {
  return sheet === WHOLE_WORKBOOK ? whole : sheet;
}

/** What a report was made from, in a sentence. */
export function madeLabel({ sheet, source }: Pick<GeneratedSheet, "sheet" | "source">, strings: PaneStrings): string {
  return strings.made({ sheet, source: source === null ? null : sheetLabel(source, strings) });
}
