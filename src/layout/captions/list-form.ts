import type { MoneyUnit } from "../../domain/statement";
import type { Column, TableKind } from "../../domain/target-table";
import type { Framework } from "../../domain/vocabulary/frameworks";

/** The printed words of the list form, 财政支出项目绩效目标表, as units of Fujian publish it. */
export const LIST_FORM_TITLE = "财政支出项目绩效目标表";

/** One list form: its name, the caption over the indicators, the captions of its columns, and which it always has. */
export interface ListStyle {
  readonly title: string;
  /** Over the columns of the indicators. */
  readonly over: string;
  readonly captions: Readonly<Record<Column, string>>;
  /** Printed though the source lacks them, so that what is missing can be filled in. */
  readonly always: ReadonlySet<Column>;
}

/** 年度 line; a year nobody wrote leaves room for a pen. */
export function yearLine(year: number | null): string {
  return year === null ? "（　　　　年度）" : `（${year} 年度）`;
}

/** 单位名称 line; the code stands in square brackets before the name. */
export function unitLine(code: string, name: string): string {
  return `单位名称：${code === "" ? "" : `[${code}]`}${name}`;
}

/** The line of the money unit, for a form whose captions do not say it. */
export function moneyUnitLine(unit: MoneyUnit): string {
  return `金额单位：${unit}`;
}

/** The caption of a column; that of the money names its unit where one is known. */
export function withMoneyUnit(caption: string, unit: MoneyUnit | null): string {
  return unit === null || caption.includes(unit) ? caption : `${caption}(${unit})`;
}

const CAPTIONS: Readonly<Record<Column, string>> = {
  seq: "序号",
  name: "项目名称",
  budget: "年预算安排资金",
  overallGoal: "项目总体绩效目标",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  detail: "指标明细说明",
  nature: "指标性质",
  direction: "方向",
  value: "绩效目标值",
  unit: "计量单位",
  weight: "分值",
};

const NEEDED: readonly Column[] = ["name", "budget", "overallGoal", "level1", "level2", "level3"];
const TWELVE: readonly Column[] = ["seq", ...NEEDED, "detail", "nature", "direction", "value", "unit"];

/** The list of each indicator framework. */
export const LIST_STYLES: Readonly<Record<Framework, ListStyle>> = {
  "2015": { title: LIST_FORM_TITLE, over: "项目年度绩效目标", captions: CAPTIONS, always: new Set(TWELVE) },
  "2021": {
    title: "项目支出绩效目标表",
    over: "项目年度绩效目标",
    captions: { ...CAPTIONS, detail: "指标解释", direction: "指标方向" },
    always: new Set(NEEDED),
  },
  "fujian-2017": {
    title: LIST_FORM_TITLE,
    over: "项目年度绩效目标（定量目标）",
    captions: { ...CAPTIONS, level3: "绩效内容" },
    always: new Set(NEEDED),
  },
};

/** What a table with columns of its own has always: the rest of the standard form gives way to them. */
export const ALWAYS_BESIDE_OWN_COLUMNS: ReadonlySet<Column> = new Set(NEEDED);

/** The wanted sheet name of a document's only table. */
export const REPORT_SHEET_NAME = "绩效目标表(报送)";

/** The wanted sheet names where a document has several tables. */
export const REPORT_SHEET_NAMES: Readonly<Record<TableKind, string>> = {
  "business-expense": "业务费绩效目标表(报送)",
  "special-fund": "专项资金绩效目标表(报送)",
  unspecified: REPORT_SHEET_NAME,
};
