import type { MoneyUnit } from "../statement";

/** The money unit a word names; null where it names none. */
export function moneyUnitNamed(word: string): MoneyUnit | null {
  return word === "万元" || word === "元" ? word : null;
}
