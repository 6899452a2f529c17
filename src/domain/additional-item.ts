import type { Entry } from "./entry";

/**
 * What a column beyond the standard form holds. They are read and kept; only those that bear on the targets are judged.
 * - standard: 绩效标准 / 参考标准 of the 2017 form
 * - place-value: the value of one county or township, where a form has a column for each
 * - actual, score, deviation: 实际完成值, 得分, 偏差原因 of a self-evaluation
 * - remark: 备注
 * - other: a column whose caption is not known
 */
export type AdditionalKind = "standard" | "place-value" | "actual" | "score" | "deviation" | "remark" | "other";

/** One item of an indicator's or a project's row that the standard form has no column for. */
export interface AdditionalItem {
  readonly kind: AdditionalKind;
  /** The caption of its column, as printed: 福清市, 实际完成值. */
  readonly caption: string;
  readonly entry: Entry<string>;
}
