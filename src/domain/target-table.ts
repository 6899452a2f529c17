import type { CellRange } from "../sheet/cell-range";
import type { Entry } from "./entry";
import type { Project } from "./project";

/** 部门业务费 (business-expense), 部门专项资金 (special-fund), or a table that no heading tells apart. */
export type TableKind = "business-expense" | "special-fund" | "unspecified";

/** The layouts known. list: the Fujian list form of many projects under one header of two rows (财政支出项目绩效目标表). */
export type FormKind = "list";

/** The columns of the list form, in the order of the official header. weight (分值) is not in every form. */
export const COLUMNS = [
  "seq",
  "name",
  "budget",
  "overallGoal",
  "level1",
  "level2",
  "level3",
  "detail",
  "nature",
  "direction",
  "value",
  "unit",
  "weight",
] as const;

export type Column = (typeof COLUMNS)[number];

/** The items an indicator's row holds; the others belong to the project. */
export const INDICATOR_COLUMNS = ["level1", "level2", "level3", "detail", "nature", "direction", "value", "unit", "weight"] as const;

/** Where each column's header stands; a column the form lacks is absent. */
export type TableHeader = Readonly<Record<Column, Entry<string>>>;

/** One 绩效目标表: header and projects. `at` runs from the header's first row to the last row of data. */
export interface TargetTable {
  readonly kind: TableKind;
  readonly form: FormKind;
  readonly header: TableHeader;
  readonly projects: readonly Project[];
  readonly at: CellRange;
}
