import { fold } from "./fold";

/** So many of something: 13名, 3期. */
export interface Count {
  readonly number: number;
  /** Folded. */
  readonly unit: string;
}

/** Longer units first: 人次 before 人. What follows a unit must not make another word of it: 3个月, 5人组, 2项目部. */
const COUNT =
  /(?<![\d.,第号〔[(（-])(\d{1,7})(人次|场次|班次|期次|户次|批次|[人名位个家次期场班户件份条项座辆台套篇])(?![月目级以号工届年均家])/gu;

/** The counts a folded text writes out in digits, in order; none of time and none in the number of a document. */
export function countsIn(text: string): readonly Count[] {
  if (!MAY_COUNT.test(text)) return [];
  return [...fold(text).matchAll(COUNT)].map(([, digits = "", unit = ""]) => ({ number: Number(digits), unit }));
}

/** A digit before the first sign of a unit, or a sign that folding may make a digit of or take away between the two. */
const MAY_COUNT = /\d[人场班期户批名位个家次件份条项座辆台套篇]|[^\u0021-\u007e\u4e00-\u9fff，。；：、（）“”《》]/;

/** Units by which one thing is counted. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set("人名位"),
  new Set(["次", "期", "场", "班", "场次", "班次", "期次", "批次"]),
  new Set("个家"),
];

/** True where both units count the same kind of thing: 名 and 人, 期 and 次. */
export function countsSame(unit: string, other: string): boolean {
  const folded = fold(other);
  return unit === folded || ALIKE.some((units) => units.has(unit) && units.has(folded));
}

/** Shares, comparisons, bounds and guesses: 每期50人, 较上年增加3家, 10人以上, 约20次. What they count is not the whole. */
const ROUGHLY =
  /[每各均余约近超其]|左右|以[上下内]|至少|不少于|不低于|不超过|上年|去年|[比较]|增加|减少|新增|原有|现有|包括|含|例如|如[:：]?|抽|分之|\d\s*[-~～至]\s*\d/u;

/** True where the counts of a text need not add up to the whole it is about. */
export function isRoughly(text: string): boolean {
  return ROUGHLY.test(text);
}
