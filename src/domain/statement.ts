import type { Entry } from "./entry";

/**
 * The prose of 预算绩效目标情况说明: “2020年〈单位〉共设置 N 个项目绩效目标,分别是 A、B…项目,共涉及财政拨款资金 X 万元。”
 * and “本单位无部门业务费绩效目标。” Each item is absent where the prose does not say it.
 */
export interface Statement {
  /** Where the prose stands; the entries of a pasted one are placed at the head of the table it speaks of. */
  readonly source: "sheet" | "pasted";
  readonly year: Entry<number>;
  readonly unitName: Entry<string>;
  readonly projectCount: Entry<number>;
  /** In the unit the prose names, see `totalUnit`; a total in 亿元 in 万元, which `totalUnit.raw` tells. */
  readonly total: Entry<number>;
  readonly totalUnit: Entry<MoneyUnit>;
  /** The names as the prose lists them, matched against the table's own so that a name may contain the separator 、. */
  readonly names: readonly Entry<string>[];
  /** filled(true) where the prose says the unit has no such table. */
  readonly noBusinessExpense: Entry<boolean>;
  readonly noSpecialFund: Entry<boolean>;
}

/** 万元 or 元 */
export type MoneyUnit = "万元" | "元";
