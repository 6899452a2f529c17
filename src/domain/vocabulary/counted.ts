import { fold } from "./fold";

/** So many of something: 13名, 3期. */
export interface Count {
  readonly number: number;
  /** Folded. */
  readonly unit: string;
}

/** Longer units first: 人次 before 人. What follows a unit must not make another word of it: 3个月, 5人组, 2项目部. */
const COUNT = /(?<![\d.,第号〔[(（-])(\d{1,7})(人次|场次|班次|期次|户次|批次|[人名位个家次期场班户件份条项座辆台套篇])(?![月目级以号工届年均家])/gu;

/** The counts a folded text writes out in digits, in order; none of time and none in the number of a document. */
export function countsIn(text: string): readonly Count[] {
  if (!DIGIT.test(text)) return [];
  return [...fold(text).matchAll(COUNT)].map(([, digits = "", unit = ""]) => ({ number: Number(digits), unit }));
}

const DIGIT = /\p{Nd}/u;
