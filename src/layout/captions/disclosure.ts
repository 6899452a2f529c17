import type { TableKind } from "../../domain/target-table";
import { LIST_FORM_TITLE } from "./list-form";

/** The printed words of 预算绩效目标情况说明, as departments of Fujian publish it. */

/** Room for a pen where the table does not say what the sentence needs. */
const ROOM = "　　　　";

/** A line of the title holds so many characters of 2号. */
const TITLE_LINE = 20;

/** The title over the document; where one line does not hold it, the unit stands above the name of the document. */
export function disclosureTitle(year: number | null, unit: string): string {
  const whose = `${year ?? ROOM} 年${unit === "" ? ROOM : unit}`;
  const what = "预算绩效目标情况说明";
  return whose.length + what.length > TITLE_LINE ? `${whose}\n${what}` : `${whose}${what}`;
}

export const OVERVIEW_HEADING = "（一）绩效目标设置情况";
export const TABLES_HEADING = "（二）绩效目标表及说明";

/** What the overview sentence tells; null where the table does not say it. */
export interface OverviewFacts {
  readonly year: number | null;
  readonly unit: string;
  readonly names: readonly string[];
  /** 万元 */
  readonly total: number | null;
}

/** “2020 年某局共设置 2 个项目绩效目标（注：…），分别是甲、乙项目，共涉及财政拨款资金 30 万元。” */
export function overviewSentence({ year, unit, names, total }: OverviewFacts): string {
  const who = `${year ?? ROOM} 年${unit === "" ? ROOM : unit}`;
  if (names.length === 0) return `${who}未设置项目绩效目标。`;
  const list = names.map((name) => (name === "" ? ROOM : name)).join("、");
  const closed = list.endsWith("项目") ? list : `${list}项目`;
  const money = total === null ? `${ROOM}万元` : ` ${total} 万元`;
  return `${who}共设置 ${names.length} 个项目绩效目标（注：包括部门业务费绩效目标和专项资金绩效目标），分别是${closed}，共涉及财政拨款资金${money}。`;
}

/** The heading over a table: “1. 部门业务费绩效目标表”. */
export function tableHeading(number: number, kind: TableKind): string {
  return `${number}. ${TABLE_NAMES[kind]}`;
}

const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  "business-expense": "部门业务费绩效目标表",
  "special-fund": "部门专项资金绩效目标表",
  unspecified: LIST_FORM_TITLE,
};

/** The sentence in the place of a table that the unit does not have. */
export const NO_TABLE: Readonly<Record<Exclude<TableKind, "unspecified">, string>> = {
  "business-expense": "本单位无部门业务费绩效目标。",
  "special-fund": "本单位无部门专项资金绩效目标。",
};

/** The wanted name of the sheet that holds the text. */
export const DISCLOSURE_SHEET_NAME = "情况说明(报送)";
