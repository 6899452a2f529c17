import type { CellAddress } from "../../sheet/cell-address";
import { compareAddresses } from "../../sheet/cell-address";
import type { CellRange } from "../../sheet/cell-range";
import { contains } from "../../sheet/cell-range";
import type { ListedFinding } from "../store/findings-list";
import { placesOf } from "../store/findings-list";
import type { ListRow } from "./list-rows";

export type Direction = "next" | "previous";

/**
 * The finding F8 goes to: the next in the order of the sheet after the active cell, or, while that cell is a place of
 * the finding last gone to, after that one; round the end to the start. Null where there is none.
 */
export function stepFrom(
  entries: readonly ListedFinding[],
  current: number | null,
  selection: CellRange | null,
  direction: Direction,
): ListedFinding | null {
  const order = [...entries].sort((a, b) => compareAddresses(a.finding.at.first, b.finding.at.first));
  const here = order.find(({ id }) => id === current);
  if (here && (selection === null || placesOf(here).some((place) => contains(place, selection.first)))) {
    const step = direction === "next" ? 1 : -1;
    return order[(order.indexOf(here) + step + order.length) % order.length] ?? null;
  }
  return stepFromCell(order, selection?.first ?? here?.finding.at.first ?? null, direction);
}

/** The finding next to a cell in the order of the sheet; the outermost where it is next to none. */
function stepFromCell(
  order: readonly ListedFinding[],
  from: CellAddress | null,
  direction: Direction,
): ListedFinding | null {
  if (from === null) return (direction === "next" ? order[0] : order.at(-1)) ?? null;
  const side = ({ finding }: ListedFinding): number => compareAddresses(finding.at.first, from);
  return direction === "next"
    ? (order.find((entry) => side(entry) > 0) ?? order[0] ?? null)
    : (order.filter((entry) => side(entry) < 0).at(-1) ?? order.at(-1) ?? null);
}

/** What F8 walks through: what is left to do in the open groups, where none is open in all of them. */
export function walkable(rows: readonly ListRow[]): readonly ListedFinding[] {
  const open = (entries: readonly ListedFinding[]): readonly ListedFinding[] =>
    entries.filter(({ status }) => status === "open");
  const inSight = open(rows.flatMap((row) => (row.kind === "finding" ? [row.entry] : [])));
  return inSight.length > 0 ? inSight : open(rows.flatMap((row) => (row.kind === "group" ? row.group.entries : [])));
}
