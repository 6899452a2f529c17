/** Where the keys go when they leave the add-in: what comes after it or before it, by Tab or by Ctrl+F6. */
export type Leaving = "next" | "previous" | "tab-back";

/**
 * The numbers by which Office.js and Excel on the web hand the keys to each other (OSF.AgaveHostAction in Microsoft's
 * excel-web-16.00.debug.js); Office.js itself walks the elements of the add-in's page by Tab.
 */
export const ENTER = { first: 11, last: 12 } as const;
const LEAVINGS: ReadonlyMap<unknown, Leaving> = new Map<unknown, Leaving>([
  [5, "next"],
  [6, "previous"],
  [13, "next"],
  [14, "tab-back"],
  [17, "next"],
  [18, "tab-back"],
]);

/**
 * What a notice of the client says of the keys, null where it says something else. It is [id of the add-in, number].
 */
export function leavingOf(notice: unknown): Leaving | null {
  return Array.isArray(notice) ? (LEAVINGS.get(notice[1]) ?? null) : null;
}
