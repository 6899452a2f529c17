import type { PlacedItem } from "./placed-item";

/**
 * Lets the text of an item begin at its upper edge where a page ends inside it, so that no line of it is cut in two.
 */
export function fromTopAcrossPages(
  items: readonly PlacedItem[],
  breaksBefore: readonly number[],
): readonly PlacedItem[] {
  const breaks = new Set(breaksBefore);
  return items.map((item) => (isBroken(item, breaks) ? { ...item, look: { ...item.look, fromTop: true } } : item));
}

function isBroken({ at }: PlacedItem, breaks: ReadonlySet<number>): boolean {
  for (let row = at.first.row + 1; row <= at.last.row; row += 1) if (breaks.has(row)) return true;
  return false;
}
