import type { Rule } from "../linting/rule";
import { readDocument } from "../reading/read-document";
import type { Asked } from "./asked";
import { judgingOf } from "./judging";
import type { ReportKind, ReportSubject } from "./report-plans";
import { reportPlans } from "./report-plans";
import type { SheetLook } from "./sheet-look";
import { noTarget } from "./sheet-look";
import type { Progress, SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";
import { sheetsWritten } from "./write-receipt";
import { writeReport } from "./write-report";

export type ReportOutcome =
  | { readonly kind: "reported"; readonly sheets: readonly string[]; readonly receipts: readonly WriteReceipt[] }
  | NoTarget;

interface NoTarget {
  readonly kind: "no-target";
  readonly look: SheetLook;
}

/**
 * What a report of the sheet is made from, as it stands now and not as it stood when it was checked, by what is asked and else
 * by what the workbook remembers. Only reads; a sheet that
 * is no 绩效目标表 gives no report. Fails with HostTrouble.
 */
export async function reportSubject(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: Asked = {},
  progress?: Progress,
): Promise<{ readonly kind: "subject"; readonly subject: ReportSubject } | NoTarget> {
  const { profile, choices, ignored, rules: judges } = await judgingOf(host, sheet, rules, asked);
  const snapshot = await host.readSheet(sheet, progress);
  const reading = readDocument(snapshot, choices);
  const { document } = reading;
  if (document === null) return { kind: "no-target", look: noTarget(sheet, snapshot) };
  return { kind: "subject", subject: { snapshot, reading, document, profile, ignored, rules: judges } };
}

/** 生成报表, 情况说明 or 整改清单 on new sheets. The source is only read. Fails with HostTrouble and then has written nothing. */
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
  const receipts = await writeReport(host, reportPlans(kind, outcome.subject));
  return { kind: "reported", sheets: sheetsWritten(receipts), receipts };
}
