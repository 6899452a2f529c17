import type { ListedFinding } from "../store/findings-list";
import type { ListRow } from "./list-rows";

/** What a key does in the list. */
export type ListMove =
  /** The keys go to another row. */
  | { readonly kind: "go"; readonly key: string }
  | { readonly kind: "fold"; readonly group: string; readonly fold: "open" | "closed" }
  /** Opens the card of a finding, or closes the one that is open. */
  | { readonly kind: "point"; readonly id: number | null }
  | { readonly kind: "jump"; readonly entry: ListedFinding };

/** So many rows a page key moves. */
const PAGE = 8;

/**
 * The keys of a tree (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/), with the card of a finding as what opens
 * below it; Enter goes to the finding's cell. Null for a key that means nothing here.
 */
export function moveInList(
  rows: readonly ListRow[],
  from: string | null,
  current: string | null,
  key: string,
): ListMove | null {
  const index = rows.findIndex((row) => row.key === from);
  const row = rows[index];
  if (row === undefined) return null;
  return ROW_MOVES[key]?.(row, current) ?? goTo(rows, index, key, row.kind);
}

/** By how many rows a key moves. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

function goTo(rows: readonly ListRow[], index: number, key: string, kind: ListRow["kind"]): ListMove | null {
  const step = key === "ArrowRight" && kind === "group" ? 1 : STEPS[key];
  if (step === undefined) return null;
  const place = Math.min(Math.max(index + step, 0), rows.length - 1);
  const target = rows[place];
  return target === undefined || place === index ? null : { kind: "go", key: target.key };
}

/** What a key does with the row itself; null or none where it only moves. */
const ROW_MOVES: Readonly<Record<string, (row: ListRow, current: string | null) => ListMove | null>> = {
  ArrowRight: deeper,
  ArrowLeft: shallower,
  Escape: (_row, current) => (current === null ? null : { kind: "point", id: null }),
  " ": (row, current) => deeper(row, current) ?? shallower(row, current),
  Enter: (row, current) =>
    row.kind === "finding" ? { kind: "jump", entry: row.entry } : (deeper(row, current) ?? shallower(row, current)),
};

function deeper(row: ListRow, current: string | null): ListMove | null {
  if (row.kind === "group") return row.open ? null : { kind: "fold", group: row.key, fold: "open" };
  return row.key === current ? null : { kind: "point", id: row.entry.id };
}

function shallower(row: ListRow, current: string | null): ListMove | null {
  if (row.kind === "group") return row.open ? { kind: "fold", group: row.key, fold: "closed" } : null;
  return row.key === current ? { kind: "point", id: null } : { kind: "go", key: row.group.key };
}
