import { disclosureOf } from "../layout/disclosure/disclosure";
import type { Rule } from "../linting/rule";
import type { ReportKind, ReportSubject } from "../review/report-plans";
import { correctionPlan, reportPlans } from "../review/report-plans";
import { reportSubject } from "../review/report-sheet";
import { writeReport } from "../review/write-report";
import type { WriteReceipt } from "../review/write-receipt";
import { saveWorkbook } from "../workbook/xlsx/save-workbook";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../workbook/workbook-host";
import type { ReportOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { SAID } from "./strings";
import { writeNewFile } from "./write-new-file";

/**
 * `jxmb report`: a new file that is the input's workbook with the official form on a new sheet for each table, and what else
 * was asked for; and, with --docx, the whole 情况说明 as a Word file.
 */
export async function reportCommand(workbook: Workbook, order: ReportOrder & { readonly sheet: string }, rules: readonly Rule[]): Promise<CommandResult> {
  const host = new WorkbookHost(workbook);
  const outcome = await reportSubject(host, order.sheet, rules);
  if (outcome.kind === "no-target" || outcome.subject.document.tables.length === 0) return refused(SAID.noTable(order.sheet));
  const said: string[] = [];
  if (order.out !== null) {
    const receipts = await writeReport(host, plansFor(order, outcome.subject));
    const trouble = await writeNewFile(order.out, await saveWorkbook(workbook), order.force);
    if (trouble !== null) return refused(trouble);
    said.push(SAID.written(order.out, receipts.flatMap(sheetWritten)));
  }
  if (order.docx !== null) {
    const trouble = await writeNewFile(order.docx, await wordFile(order, outcome.subject), order.force);
    if (trouble !== null) return refused(trouble);
    said.push(SAID.wordWritten(order.docx));
  }
  return { kind: "done", text: said.map((sentence) => `${sentence}\n`).join(""), exit: 0 };
}

function plansFor({ disclosure, corrections }: ReportOrder, subject: ReportSubject) {
  const kinds: readonly ReportKind[] = [disclosure ? "disclosure" : "tables", ...(corrections ? (["corrections"] as const) : [])];
  return kinds.flatMap((kind) => reportPlans(kind, subject));
}

/** The Word library is large: it is loaded where a Word file is asked for. */
async function wordFile({ corrections }: ReportOrder, subject: ReportSubject): Promise<Uint8Array> {
  const { wordDocument } = await import("../word/word-document");
  return wordDocument(disclosureOf(subject.document), corrections ? [correctionPlan(subject)] : []);
}

function sheetWritten(receipt: WriteReceipt): readonly string[] {
  return receipt.kind === "sheet" ? [receipt.sheet] : [];
}
