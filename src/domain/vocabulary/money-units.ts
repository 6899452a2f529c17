import type { MoneyUnit } from "../statement";

/** How many 元 each money unit is. */
export const YUAN_IN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000 };

/** An amount in 万元, at most six decimals as the budget system keeps. */
export function inTenThousands(amount: number, unit: MoneyUnit): number {
  return Math.round((amount * YUAN_IN[unit] * 1e6) / YUAN_IN.万元) / 1e6;
}

/** The money unit a word names; null where it names none. */
export function moneyUnitNamed(word: string): MoneyUnit | null {
  return word === "万元" || word === "元" ? word : null;
}
