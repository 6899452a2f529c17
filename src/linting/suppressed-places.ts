import type { Indicator } from "../domain/indicator";
import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import { fold } from "../domain/vocabulary/fold";
import { formatA1 } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";
import { contains } from "../sheet/cell-range";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { cellAt } from "../sheet/sheet-snapshot";
import type { Finding } from "./finding";
import type { SuppressedPlace } from "./suppression";
import { inReadingOrder, projectAt } from "./project-at";

/** A longer text is told by its head and a digest, so that what is kept stays small. */
const LONGEST = 60;

/**
 * Tells of the findings of one sheet what they were judged by: at each place its project, its indicator and what stands
 * there.
 */
export function suppressedPlacesOn(
  snapshot: SheetSnapshot,
  document: PerformanceDocument,
): (finding: Finding) => readonly [SuppressedPlace, ...SuppressedPlace[]] {
  const projects = inReadingOrder(document.tables.flatMap((table) => table.projects));
  const placeJudged = (place: CellRange): SuppressedPlace => {
    const project = projectAt(place, projects);
    const indicator = project?.indicators.find((each) => belongsTo(place, each));
    return {
      project: project && fold(valueOf(project.name) ?? ""),
      indicator: indicator ? fold(valueOf(indicator.level3) ?? "") : null,
      value: shortened(standingAt(snapshot, place)),
    };
  };
  return ({ at, related }) => [placeJudged(at), ...related.map(placeJudged)];
}

/** The items that are an indicator's alone: a level's label may stand for several rows, as the project's name does. */
const OWN_ITEMS = ["level3", "detail", "nature", "direction", "value", "unit", "weight"] as const;

/** True for a cell of one of the indicator's own items, and for its row as a whole. */
function belongsTo(place: CellRange, indicator: Indicator): boolean {
  if (!contains(indicator.at, place.first)) return false;
  const entries = [
    ...OWN_ITEMS.map((item): Entry<unknown> => indicator[item]),
    ...indicator.additional.map(({ entry }) => entry),
  ];
  return (
    formatA1(place) === formatA1(indicator.at) ||
    entries.some((entry) => entry.state !== "absent" && contains(entry.at, place.first))
  );
}

/** The filled cells of a place, folded: 100 and "100" are one, and a blank inside a word is none. */
function standingAt(snapshot: SheetSnapshot, { first, last }: CellRange): string {
  const { origin, rows } = snapshot;
  const texts: string[] = [];
  for (let row = first.row; row <= Math.min(last.row, origin.row + rows.length - 1); row += 1) {
    for (
      let column = first.column;
      column <= Math.min(last.column, origin.column + (rows[0]?.length ?? 0) - 1);
      column += 1
    ) {
      const { value } = cellAt(snapshot, { row, column });
      if (value !== "") texts.push(fold(String(value)));
    }
  }
  return texts.join("\n");
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… ${text.length} ${digest(text)}`;
}

/** FNV-1a: tells texts apart that share a head and a length; nothing secret hangs on it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16);
}
