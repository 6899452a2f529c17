import type { Entry } from "./entry";
import type { MoneyUnit, Statement } from "./statement";
import type { TargetTable } from "./target-table";

/** Everything one sheet says: headings, prose and tables (预算绩效目标情况说明 with its 绩效目标表). */
export interface PerformanceDocument {
  readonly sheet: string;
  /** 表名, e.g. 财政支出项目绩效目标表 */
  readonly title: Entry<string>;
  /** 年度 */
  readonly year: Entry<number>;
  /** 单位编码, the number in brackets */
  readonly unitCode: Entry<string>;
  /** 单位名称 */
  readonly unitName: Entry<string>;
  /** The unit of the money column, from its header or the line above the table. */
  readonly moneyUnit: Entry<MoneyUnit>;
  readonly statement: Statement | null;
  readonly tables: readonly TargetTable[];
}
