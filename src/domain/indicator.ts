import type { CellRange } from "../sheet/cell-range";
import type { Horizon } from "./card-items";
import type { Entry } from "./entry";
import type { AdditionalItem } from "./additional-item";

/**
 * One row of the indicator tree (绩效指标). Texts are as printed, without the blanks that line breaks left; what a text
 * means (which level, which direction) is asked of domain/vocabulary.
 */
export interface Indicator {
  /** 一级指标 */
  readonly level1: Entry<string>;
  /** 二级指标 */
  readonly level2: Entry<string>;
  /** 三级指标, the indicator's name */
  readonly level3: Entry<string>;
  /** 指标明细说明 / 指标解释 */
  readonly detail: Entry<string>;
  /** 指标性质 */
  readonly nature: Entry<string>;
  /** 方向 */
  readonly direction: Entry<string>;
  /** 绩效目标值, as shown: "10.00", "100" */
  readonly value: Entry<string>;
  /** 计量单位 */
  readonly unit: Entry<string>;
  /** 分值 / 权重 */
  readonly weight: Entry<number>;
  /** Items of columns the standard form lacks, in the order they stand; none in most tables. */
  readonly additional: readonly AdditionalItem[];
  /** Of which of two blocks of a card it is (实施期绩效指标, 年度绩效指标). */
  readonly horizon: Horizon;
  /** The cells of its own row or rows, from the first column of the table to the last. */
  readonly at: CellRange;
}
