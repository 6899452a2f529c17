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
  const to = (place: number): ListMove | null => {
    const target = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    return target === undefined || target === row ? null : { kind: "go", key: target.key };
  };
  switch (key) {
    case "ArrowDown":
      return to(index + 1);
    case "ArrowUp":
      return to(index - 1);
    case "PageDown":
      return to(index + PAGE);
    case "PageUp":
      return to(index - PAGE);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      return deeper(row, current) ?? (row.kind === "group" ? to(index + 1) : null);
    case "ArrowLeft":
      return shallower(row, current);
    case "Escape":
      return current === null ? null : { kind: "point", id: null };
    case " ":
      return deeper(row, current) ?? shallower(row, current);
    case "Enter":
      return row.kind === "finding"
        ? { kind: "jump", entry: row.entry }
        : (deeper(row, current) ?? shallower(row, current));
    default:
      return null;
  }
}

function deeper(row: ListRow, current: string | null): ListMove | null {
  if (row.kind === "group") return row.open ? null : { kind: "fold", group: row.key, fold: "open" };
  return row.key === current ? null : { kind: "point", id: row.entry.id };
}

function shallower(row: ListRow, current: string | null): ListMove | null {
  if (row.kind === "group") return row.open ? { kind: "fold", group: row.key, fold: "closed" } : null;
  return row.key === current ? { kind: "point", id: null } : { kind: "go", key: row.group.key };
}
