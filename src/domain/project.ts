import type { CellRange } from "../sheet/cell-range";
import type { CardItems } from "./card-items";
import type { Entry } from "./entry";
import type { AdditionalItem } from "./additional-item";
import type { Indicator } from "./indicator";

/** One project (项目) of the table with its money, its overall goal and its indicators. */
export interface Project {
  /** 序号 */
  readonly seq: Entry<number>;
  /** 项目名称 */
  readonly name: Entry<string>;
  /** 年预算安排资金, in the table's own money unit */
  readonly budget: Entry<number>;
  /** 项目总体绩效目标 */
  readonly overallGoal: Entry<string>;
  readonly indicators: readonly Indicator[];
  /**
   * Items of columns that speak of the project and that the standard form lacks (主管部门, 资金性质), in the order they stand.
   */
  readonly additional: readonly AdditionalItem[];
  /** What a card says beyond the list form; null in a list. */
  readonly card: CardItems | null;
  readonly at: CellRange;
}
