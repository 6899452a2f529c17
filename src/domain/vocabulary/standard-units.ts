import { fold } from "./fold";

/** Loose writings of units seen in published tables, with the standard one [T1] [T5] [T7]; compared folded. */
const STANDARD: ReadonlyMap<string, string> = new Map(
  (
    [
      ["%", ["百分比", "百分之", "百分率", "(%)"]],
      ["人次", ["人/次", "人·次", "人.次", "人-次", "人*次"]],
      ["场次", ["场/次"]],
      ["平方米", ["平米", "平方"]],
      ["立方米", ["立方"]],
      ["厘米", ["公分"]],
      ["元", ["元人民币", "人民币元", "块钱"]],
      ["万元", ["万元人民币", "人民币万元", "万块"]],
      ["元/人", ["元每人"]],
    ] as const
  ).flatMap(([standard, writings]) => writings.map((writing) => [fold(writing), standard] as const)),
);

/** Symbols in capitals stand for something else: M is no metre. Compared as written. */
const CAPITALS: ReadonlyMap<string, string> = new Map([
  ["KM", "公里"],
  ["Km", "公里"],
  ["KG", "公斤"],
  ["Kg", "公斤"],
  ["CM", "厘米"],
]);

/** M may be metres, millions or megabytes; only the name of a length tells. */
const LETTERS: ReadonlySet<string> = new Set(["M", "Ｍ"]);
const LENGTH = /长度|里程|宽度|高度|深度|距离|全长/u;

/** True for a unit that is not standard, at least under some names. */
export function mayBeLoose(unit: string): boolean {
  return LETTERS.has(unit) || CAPITALS.has(unit) || STANDARD.has(fold(unit));
}

/**
 * The standard writing of a unit of an indicator of that name; null where it is standard, or not known to be otherwise.
 */
export function standardUnit(unit: string, name: string): string | null {
  if (LETTERS.has(unit)) return LENGTH.test(name) ? "米" : null;
  return CAPITALS.get(unit) ?? STANDARD.get(fold(unit)) ?? null;
}
