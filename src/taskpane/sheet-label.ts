import { WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import type { PaneStrings } from "./strings/pane-strings";

/** What the clerk calls what was read: the name of the sheet, or that it is the whole workbook. */
export function sheetLabel(sheet: string, { whole }: Pick<PaneStrings, "whole">): string {
  return sheet === WHOLE_WORKBOOK ? whole : sheet;
}
