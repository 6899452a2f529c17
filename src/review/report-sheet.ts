import type { Rule } from "../linting/rule";
import type { Asked } from "./asked";
import type { JudgedBy } from "./judging";
import type { Progress } from "./progress";
import type { ReportKind } from "./report-plans";
import { reportPlans } from "./report-plans";
import type { NoTarget } from "./report-subject";
import { reportSubject } from "./report-subject";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";
import { sheetsWritten } from "./write-receipt";
import { writeReport } from "./write-report";

export type ReportOutcome =
  | { readonly kind: "reported"; readonly sheets: readonly string[]; readonly receipts: readonly WriteReceipt[]; readonly by: JudgedBy }
  | NoTarget;

/** 生成报表, 情况说明 or 整改清单 on new sheets, and by what the source was judged. The source is only read. Fails with HostTrouble and then has written nothing. */
export async function reportSheet(
  host: SpreadsheetHost,
  sheet: string,
  kind: ReportKind,
  rules: readonly Rule[],
  asked: Asked = {},
  progress?: Progress,
): Promise<ReportOutcome> {
  const outcome = await reportSubject(host, sheet, rules, asked, progress);
  if (outcome.kind === "no-target") return outcome;
  const receipts = await writeReport(host, reportPlans(kind, outcome.subject), progress, { report: kind, source: sheet });
  return { kind: "reported", sheets: sheetsWritten(receipts), receipts, by: outcome.by };
}
