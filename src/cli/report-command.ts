import { disclosureOf } from "../layout/disclosure/disclosure";
import { leftOut } from "../layout/card/left-out";
import { standInsOf } from "../layout/stand-ins";
import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { earlierReport } from "../review/earlier-report";
import type { ReportKind, ReportSubject } from "../review/report-plans";
import { correctionPlan, reportPlans } from "../review/report-plans";
import { refreshedBy } from "../review/report-sheet";
import { reportSubject } from "../review/report-subject";
import { writeReport } from "../review/write-report";
import { formersOf, sheetsWritten, shownFormers } from "../review/write-receipt";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../workbook/workbook-host";
import type { ReportOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { judgedByText } from "./judged-by-text";
import { printable } from "./printable";
import { SAID } from "./strings";
import { writeNewFile, writeWorkbook } from "./write-new-file";

/**
 * `jxmb report`: a new file that is the input's workbook with the official form on a new sheet for each table (with
 * --update on the sheets of an earlier report), and what else was asked for; and, with --docx, the whole 情况说明 as a Word
 * file.
 */
export async function reportCommand(
  workbook: Workbook,
  order: ReportOrder & { readonly sheet: string },
  rules: readonly Rule[],
  profile: Profile | null,
): Promise<CommandResult> {
  const host = new WorkbookHost(workbook);
  const outcome = await reportSubject(host, order.sheet, rules, {
    ...(profile && { profile }),
    ...(order.reportForm === "card" && { reportForm: "cards" }),
  });
  if (outcome.kind === "no-target" || outcome.subject.document.tables.length === 0)
    return refused(SAID.noTable(order.sheet));
  if (order.reportForm === "list" && outcome.subject.document.tables.some(({ form }) => form !== "list"))
    return refused(SAID.cardsStayCards(order.sheet));
  const lists = order.corrections ? [correctionPlan(outcome.subject)] : [];
  const said: string[] = [];
  const report = order.disclosure ? "disclosure" : "tables";
  const plans = reportPlans(report, outcome.subject);
  if (order.out !== null) {
    const written = [
      await writeSheets(host, report, plans, order),
      await writeSheets(host, "corrections", lists, order),
    ];
    const trouble = await writeWorkbook(workbook, order.out, order.force);
    if (trouble !== null) return refused(trouble);
    said.push(
      SAID.written(
        order.out,
        written.flatMap(({ sheets }) => sheets),
      ),
    );
    for (const { refreshed } of written) if (refreshed) said.push(SAID.refreshed(refreshed));
  }
  if (order.docx !== null) {
    const trouble = await writeNewFile(order.docx, await wordFile(outcome.subject, lists), order.force);
    if (trouble !== null) return refused(trouble);
    said.push(SAID.wordWritten(order.docx));
  }
  const missing = leftOut(outcome.subject.document, outcome.subject.style?.form ?? "as-read");
  if (missing !== null) said.push(SAID.leftOut(missing));
  const standIns = standInsOf([...plans, ...lists]);
  if (standIns.length > 0) said.push(SAID.standIns(standIns));
  return {
    kind: "done",
    text: `${said.map((sentence) => `${printable(sentence)}\n`).join("")}${judgedByText(outcome.by)}`,
    exit: 0,
  };
}

/**
 * Writes sheets of one kind, with --update onto those generated before. The input file still holds what they replace,
 * so no hidden copy of it goes into the new one.
 */
async function writeSheets(
  host: WorkbookHost,
  report: ReportKind,
  plans: readonly SheetPlan[],
  { sheet, update }: ReportOrder & { readonly sheet: string },
) {
  const earlier = update && plans.length > 0 ? await earlierReport(host, report, sheet, plans) : null;
  const receipts = await writeReport(host, plans, undefined, { report, source: sheet }, earlier ?? undefined);
  const sheets = sheetsWritten(receipts);
  if (earlier === null) return { sheets, refreshed: null };
  const shown = shownFormers(receipts);
  await host.discard([...earlier.formers, ...formersOf(receipts).filter((former) => !shown.includes(former))]);
  return { sheets, refreshed: refreshedBy(earlier, receipts, []) };
}

/** The Word library is large: it is loaded where a Word file is asked for. */
async function wordFile({ document, style }: ReportSubject, lists: readonly SheetPlan[]): Promise<Uint8Array> {
  const { wordDocument } = await import("../word/word-document");
  return wordDocument(disclosureOf(document, style), lists);
}
