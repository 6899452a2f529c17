import type { CellRange } from "../sheet/cell-range";
import type { Entry } from "./entry";
import type { AdditionalKind } from "./additional-item";
import type { Project } from "./project";
import type { Framework } from "./vocabulary/frameworks";

/** 部门业务费 (business-expense), 部门专项资金 (special-fund), or a table that no heading tells apart. */
export type TableKind = "business-expense" | "special-fund" | "unspecified";

/**
 * The layouts known, told by header and rows and never by the year.
 * - list: many projects under one header (财政支出项目绩效目标表)
 * - card: one project a block of labels and values (项目支出绩效目标申报表 2015, 项目绩效目标表 after 2021)
 * - department: 部门整体支出绩效目标表, one department a block, with its main tasks
 */
export const FORM_KINDS = ["list", "card", "department"] as const;

export type FormKind = (typeof FORM_KINDS)[number];

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

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(COLUMNS);

/** True for the name of a column of the list form. */
export function isColumn(item: string): item is Column {
  return KNOWN_COLUMNS.has(item);
}

/** The items an indicator's row holds; the others belong to the project. */
export const INDICATOR_COLUMNS = [
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

/** Where each column's header stands; a column the form lacks is absent. */
export type TableHeader = Readonly<Record<Column, Entry<string>>>;

/** One 绩效目标表: header and projects. `at` runs from the header's first row to the last row of data. */
export interface TargetTable {
  readonly kind: TableKind;
  readonly form: FormKind;
  readonly framework: Framework;
  readonly header: TableHeader;
  /** Columns that the standard form lacks, in the order they stand: see Extra. */
  readonly additionalColumns: readonly AdditionalColumn[];
  readonly projects: readonly Project[];
  /** 合计, 小计: rows that sum up the projects above. */
  readonly totals: readonly TotalRow[];
  readonly at: CellRange;
}

/** A column beside those of the standard form, with its header. */
export interface AdditionalColumn {
  readonly kind: AdditionalKind;
  /** Whether its items are those of the project (主管部门) or of each indicator (实际完成值). */
  readonly of: "project" | "indicator";
  readonly header: Entry<string>;
}

/**
 * A row that sums up projects: its label (合计), its amount in the table's money unit, and the sums under other columns.
 */
export interface TotalRow {
  readonly label: Entry<string>;
  readonly amount: Entry<number>;
  readonly sums: readonly TotalSum[];
  readonly at: CellRange;
}

/** A number of a row of totals under another column than the money's: 分值, 得分. */
export interface TotalSum {
  /** null for a column beside those of the standard form. */
  readonly column: Column | null;
  /** The caption of its column, as printed. */
  readonly caption: string;
  readonly entry: Entry<string>;
}
