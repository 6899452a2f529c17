import { formatA1, formatAddress, MAX_COLUMNS } from "../../../sheet/a1";
import { rangeOf } from "../../../sheet/cell-range";
import type { ChangeSource, WorkbookEvent } from "../../../workbook/workbook-event";
import type { Quirk } from "./quirks";
import type { Platform } from "./excel-version";

/** One event as it travels to the add-in. `target` is a sheet's id or "Workbook". */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** The Excel that raises the events, as far as they depend on it. */
export interface EventSession {
  readonly version: { readonly platform: Platform };
  has(quirk: Quirk): boolean;
}

/** The numbers Office.js knows the events by. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  renamed: 25,
  visibilityChanged: 26,
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
export function eventEntries(event: WorkbookEvent, session: EventSession): readonly EventEntry[] {
  switch (event.kind) {
    case "cells-changed":
    case "format-changed":
    case "formulas-changed":
    case "cells-shifted":
    case "cells-sorted":
      return isSilent(event.source, session) ? [] : ofCells(event);
    case "facet-changed":
      return ofFacet(event);
    case "selection-changed":
      return both(event.sheet.id, EVENT.selectionChanged, {
        address: formatA1(event.range),
        isInsideTable: false,
        worksheetId: event.sheet.id,
      });
    case "cell-clicked":
      return both(event.sheet.id, EVENT.singleClicked, {
        address: formatAddress(event.at),
        offsetX: 0,
        offsetY: 0,
        worksheetId: event.sheet.id,
      });
    default:
      return ofSheets(event);
  }
}

type SheetEvent = Exclude<
  WorkbookEvent,
  { readonly kind: CellEvent["kind"] | "facet-changed" | "selection-changed" | "cell-clicked" }
>;

/** What happens to whole sheets. */
function ofSheets(event: SheetEvent): readonly EventEntry[] {
  switch (event.kind) {
    case "sheet-activated": {
      const { sheet, previous } = event;
      const left = previous ? both(previous.id, EVENT.deactivated, { worksheetId: previous.id }) : [];
      return [...left, ...both(sheet.id, EVENT.activated, { worksheetId: sheet.id })];
    }
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
    case "sheet-moved":
    case "names-changed":
    case "settings-changed":
      return [];
  }
}

type CellEvent = Extract<
  WorkbookEvent,
  { readonly kind: "cells-changed" | "format-changed" | "formulas-changed" | "cells-shifted" | "cells-sorted" }
>;

function ofCells(event: CellEvent): readonly EventEntry[] {
  const { sheet } = event;
  const common = { source: origin(event.source), worksheetId: sheet.id };
  const triggerSource = event.source === "add-in" ? "ThisLocalAddin" : "Unknown";
  switch (event.kind) {
    case "cells-changed":
      return both(sheet.id, EVENT.changed, {
        address: formatA1(event.range),
        changeType: "RangeEdited",
        triggerSource,
        ...common,
      });
    case "cells-shifted":
      return both(sheet.id, EVENT.changed, {
        address: formatA1(event.range),
        changeType: event.change,
        triggerSource,
        ...common,
      });
    case "format-changed":
      return both(sheet.id, EVENT.formatChanged, { address: formatA1(event.range), ...common });
    case "formulas-changed":
      return both(sheet.id, EVENT.formulaChanged, {
        formulaDetails: event.previous.map(({ at, formula }) => ({
          cellAddress: formatAddress(at),
          previousFormula: formula,
        })),
        ...common,
      });
    case "cells-sorted":
      return both(sheet.id, event.sorted === "rows" ? EVENT.rowSorted : EVENT.columnSorted, {
        address: formatA1(event.range),
        ...common,
      });
  }
}

/** Of what belongs to a sheet an add-in hears of its protection, of hidden rows and of whether it is seen. */
function ofFacet({
  sheet,
  facet,
  before,
  source,
}: Extract<WorkbookEvent, { readonly kind: "facet-changed" }>): readonly EventEntry[] {
  const common = { source: origin(source), worksheetId: sheet.id };
  if (facet === "protection")
    return both(sheet.id, EVENT.protectionChanged, { isProtected: sheet.facets.protection !== null, ...common });
  if (facet === "visibility")
    return both(sheet.id, EVENT.visibilityChanged, {
      visibilityBefore: capitalised(before.visibility),
      visibilityAfter: capitalised(sheet.facets.visibility),
      ...common,
    });
  if (facet !== "hiddenRows") return [];
  const hidden = runsOf(sheet.facets.hiddenRows, before.hiddenRows).map((rows) => ({ rows, changeType: "Hidden" }));
  const shown = runsOf(before.hiddenRows, sheet.facets.hiddenRows).map((rows) => ({ rows, changeType: "Unhidden" }));
  return [...hidden, ...shown].flatMap(({ rows: [first, last], changeType }) =>
    both(sheet.id, EVENT.rowHiddenChanged, {
      address: formatRows(first, last),
      changeType,
      ...common,
    }),
  );
}

/** The rows that are in the one set and not in the other, as runs of rows one below the other. */
function runsOf(rows: ReadonlySet<number>, without: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].filter((one) => !without.has(one)).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function formatRows(first: number, last: number): string {
  return formatA1(rangeOf(first, 0, last, MAX_COLUMNS - 1)).replaceAll(/[A-Z]/g, "");
}

/** A value picked from a validation list on the web. */
function isSilent(source: ChangeSource, session: EventSession): boolean {
  return source === "validation-list" && session.version.platform === "web" && session.has("silent-validation-pick");
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function both(sheetId: string, type: number, content: object): readonly EventEntry[] {
  return [entry(sheetId, type, content), entry(WORKBOOK, type, content)];
}

function entry(target: string, type: number, content: object): EventEntry {
  return { type, target, message: JSON.stringify(content) };
}
