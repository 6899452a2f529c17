import type { CellRange } from "../sheet/cell-range";
import { columnCount, rowCount, union } from "../sheet/cell-range";
import type { WorkbookEvent } from "./workbook-event";

/** Beyond this many separate ranges one event names the rectangle round them all. */
const MOST_RANGES = 200;

type RangeEvent = Extract<WorkbookEvent, { kind: "cells-changed" | "format-changed" }>;

/** The events of a step with repeated ones left out and written ranges joined wherever they form one rectangle. */
export function joinEvents(events: readonly WorkbookEvent[]): readonly WorkbookEvent[] {
  const others: WorkbookEvent[] = [];
  const seen = new Set<string>();
  const ranged = new Map<string, { readonly event: RangeEvent; readonly ranges: CellRange[] }>();
  for (const event of events) {
    if (event.kind === "cells-changed" || event.kind === "format-changed") {
      const key = `${event.kind} ${event.sheet.id}`;
      const group = ranged.get(key) ?? { event, ranges: [] };
      ranged.set(key, group);
      add(group.ranges, event.range);
    } else {
      const key = `${event.kind} ${"sheet" in event ? event.sheet.id : ""} ${"facet" in event ? event.facet : ""}`;
      if (event.kind === "facet-changed" && seen.has(key)) continue;
      seen.add(key);
      others.push(event);
    }
  }
  const joined = [...ranged.values()].flatMap(({ event, ranges }) => ranges.map((range) => ({ ...event, range })));
  return [...others, ...joined];
}

function add(ranges: CellRange[], range: CellRange): void {
  const last = ranges.at(-1);
  const together = last && union(last, range);
  if (together && (ranges.length >= MOST_RANGES || formOneRectangle(last, range))) ranges[ranges.length - 1] = together;
  else ranges.push(range);
}

/** True where one lies in the other or both share a whole side, so that the rectangle round them holds nothing else. */
function formOneRectangle(a: CellRange, b: CellRange): boolean {
  const round = union(a, b);
  const sameRows = a.first.row === b.first.row && a.last.row === b.last.row;
  const sameColumns = a.first.column === b.first.column && a.last.column === b.last.column;
  const area = rowCount(round) * columnCount(round);
  if (area === rowCount(a) * columnCount(a) || area === rowCount(b) * columnCount(b)) return true;
  if (sameRows) return columnCount(round) <= columnCount(a) + columnCount(b);
  return sameColumns && rowCount(round) <= rowCount(a) + rowCount(b);
}
