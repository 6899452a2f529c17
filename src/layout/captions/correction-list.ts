import type { Severity } from "../../sheet/severity";

/** The printed words of the 整改清单: what a finance section sends to the business section that wrote the table. */
export const CORRECTION_LIST_TITLE = "绩效目标审核整改清单";

/** The wanted name of its sheet. */
export const CORRECTION_SHEET_NAME = "整改清单";

/** Two blanks as wide as characters. */
const GAP = "\u3000\u3000";

/** 填报单位 line. */
export function correctedUnitLine(year: number | null, unit: string): string {
  return `填报单位：${unit}${year === null ? "" : `${GAP}年度：${year}`}`;
}

/** How much there is to do. */
export function countLine(counts: Readonly<Record<Severity, number>>): string {
  const parts = (Object.keys(SEVERITY_WORDS) as Severity[]).filter((severity) => counts[severity] > 0);
  if (parts.length === 0) return "审核未发现问题。";
  return `共 ${parts.map((severity) => `${SEVERITY_WORDS[severity]} ${counts[severity]} 项`).join("，")}。`;
}

/** How a severity is called towards the business section. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "须整改",
  warning: "应说明或整改",
  suggestion: "建议完善",
};

/** The columns in the order of print. */
export const CORRECTION_CAPTIONS = {
  number: "序号",
  project: "项目名称",
  place: "位置",
  severity: "类别",
  problem: "存在问题",
  requirement: "整改要求",
  basis: "依据",
  reply: "整改情况",
} as const;

/** Where something stands: “K19、K20”, of many places the first `most` and how many there are: “K19、K20等17处”. */
export function placesLine(places: readonly string[], most: number): string {
  const shown = places.slice(0, most).join("、");
  return places.length > most ? `${shown}等${places.length}处` : shown;
}

/** The line below the list that names in full the documents which its lines cite by their numbers. */
export function basisLine(documents: readonly string[]): string {
  return `依据文件：${documents.join("；")}。`;
}

/** What stands in the place of a project where a finding is about the document as a whole. */
export const WHOLE_DOCUMENT = "全表";

/** The line below the list for those who answer it. */
export const SIGNATURE_LINE = "整改责任人：　　　　　　　　审核人：　　　　　　　　日期：　　　年　　月　　日";
