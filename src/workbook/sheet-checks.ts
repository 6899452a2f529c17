import { Refusal } from "./refusal";
import { isValidSheetName, sameSheetName } from "../sheet/sheet-names";
import type { Worksheet } from "./worksheet";

/** Refuses a sheet that is not among these. */
export function requireHere(sheets: readonly Worksheet[], sheet: Worksheet): void {
  if (!sheets.includes(sheet)) throw new Refusal("missing", sheet.name);
}

/** Refuses a name Excel would not take, or that a sheet other than `self` has. */
export function requireFreeName(sheets: readonly Worksheet[], name: string, self: Worksheet | null): void {
  if (!isValidSheetName(name)) throw new Refusal("invalid-name", name);
  if (sheets.some((other) => other !== self && sameSheetName(other.name, name))) throw new Refusal("name-taken", name);
}

/** Refuses to take the last visible sheet out of sight. */
export function requireAnotherVisible(sheets: readonly Worksheet[], sheet: Worksheet): void {
  const others = sheets.filter((other) => other !== sheet && other.facets.visibility === "visible");
  if (others.length === 0) throw new Refusal("last-sheet", sheet.name);
}
