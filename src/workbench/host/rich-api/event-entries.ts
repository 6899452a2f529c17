import { formatA1 } from "../../../sheet/a1";
import type { ChangeSource, WorkbookEvent } from "../../../workbook/workbook-event";

/** One event as it travels to the add-in. `target` is a sheet's id or "Workbook". */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** The numbers Office.js knows the events by. */
const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  renamed: 25,
} as const;

const WORKBOOK = "Workbook";

/** Excel tells changes of another person who edits the workbook too from those made here. */
function origin(source: ChangeSource): "Local" | "Remote" {
  return source === "co-author" ? "Remote" : "Local";
}

/**
 * What an add-in hears of something done to the workbook, by whomever: Excel tells an add-in of its own writes as well.
 * Each event goes to the sheet's own listeners and to those of all sheets.
 */
export function eventEntries(event: WorkbookEvent): readonly EventEntry[] {
  switch (event.kind) {
    case "cells-changed":
      return both(event.sheet.id, EVENT.changed, {
        address: formatA1(event.range),
        changeType: "RangeEdited",
        source: origin(event.source),
        triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
        worksheetId: event.sheet.id,
      });
    case "format-changed":
      return both(event.sheet.id, EVENT.formatChanged, {
        address: formatA1(event.range),
        source: origin(event.source),
        worksheetId: event.sheet.id,
      });
    case "selection-changed":
      return both(event.sheet.id, EVENT.selectionChanged, {
        address: formatA1(event.range),
        isInsideTable: false,
        worksheetId: event.sheet.id,
      });
    case "sheet-activated":
      return both(event.sheet.id, EVENT.activated, { worksheetId: event.sheet.id });
    case "sheet-added":
      return [entry(WORKBOOK, EVENT.added, { source: origin(event.source), worksheetId: event.sheet.id })];
    case "sheet-removed":
      return [entry(WORKBOOK, EVENT.deleted, { source: origin(event.source), worksheetId: event.sheet.id })];
    case "sheet-renamed":
      return both(event.sheet.id, EVENT.renamed, {
        nameBefore: event.before,
        nameAfter: event.sheet.name,
        source: origin(event.source),
        worksheetId: event.sheet.id,
      });
    default:
      return [];
  }
}

function both(sheetId: string, type: number, content: object): readonly EventEntry[] {
  return [entry(sheetId, type, content), entry(WORKBOOK, type, content)];
}

function entry(target: string, type: number, content: object): EventEntry {
  return { type, target, message: JSON.stringify(content) };
}
