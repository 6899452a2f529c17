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

/** The unit that prose uses and no table does. */
export const HUNDRED_MILLION = "亿元";

/** An amount with the unit a word names, 亿元 told in 万元; null where the word names none. */
export function moneyNamed(amount: number, word: string): { readonly amount: number; readonly unit: MoneyUnit } | null {
  if (word === HUNDRED_MILLION) return { amount: Number((amount * 10_000).toPrecision(15)), unit: "万元" };
  const unit = moneyUnitNamed(word);
  return unit && { amount, unit };
}
