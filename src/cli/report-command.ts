import { disclosureOf } from "../layout/disclosure/disclosure";
import { leftOut } from "../layout/card/left-out";
import { standInsOf } from "../layout/stand-ins";
import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { earlierReport } from "../review/report/earlier-report";
import type { ReportSubject } from "../review/report/report-plans";
import type { ReportKind } from "../review/port/report-mark";
import { correctionPlan, reportPlans } from "../review/report/report-plans";
import { refreshedBy } from "../review/report/report-sheet";
import { reportSubject } from "../review/report/report-subject";
import { writeReport } from "../review/report/write-report";
import { formersOf, sheetsWritten, shownFormers } from "../review/port/undo-record";
import type { SheetPlan } from "../sheet/sheet-plan";
import { saveWorkbook } from "../workbook/xlsx/save-workbook";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../hosts/file/workbook-host";
import type { ReportOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { judgedByText } from "./judged-by-text";
import { SAID } from "./strings";
import { writeNewFile } from "./write-new-file";

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
  const report = order.disclosure ? "disclosure" : "tables";
  const plans = reportPlans(report, outcome.subject);
  const said: string[] = [];
  if (order.out !== null) {
    const written = [
      await writeSheets(host, report, plans, order),
      await writeSheets(host, "corrections", lists, order),
    ];
    const trouble = await writeNewFile(order.out, await saveWorkbook(workbook), order.force);
    if (trouble !== null) return refused(trouble);
    said.push(...writtenLines(order.out, written));
  }
  if (order.docx !== null) {
    const trouble = await writeNewFile(order.docx, await wordFile(outcome.subject, lists), order.force);
    if (trouble !== null) return refused(trouble);
    said.push(SAID.wordWritten(order.docx));
  }
  said.push(...caveatsOf(outcome.subject, [...plans, ...lists]));
  return {
    kind: "done",
    text: `${said.map((sentence) => `${sentence}\n`).join("")}${judgedByText(outcome.by)}`,
    exit: 0,
  };
}

/** What the report does not carry, and which typefaces others stand in for. */
function caveatsOf({ document, style }: ReportSubject, plans: readonly SheetPlan[]): readonly string[] {
  const missing = leftOut(document, style?.form ?? "as-read");
  const standIns = standInsOf(plans);
  return [
    ...(missing === null ? [] : [SAID.leftOut(missing)]),
    ...(standIns.length === 0 ? [] : [SAID.standIns(standIns)]),
  ];
}

function writtenLines(out: string, written: readonly Written[]): readonly string[] {
  const sheets = written.flatMap((each) => each.sheets);
  return [
    SAID.written(out, sheets),
    ...written.flatMap(({ refreshed }) => (refreshed ? [SAID.refreshed(refreshed)] : [])),
  ];
}

/** The sheets that were written; `refreshed` are those of an earlier report that hold the new one. */
interface Written {
  readonly sheets: readonly string[];
  readonly refreshed: Parameters<typeof SAID.refreshed>[0] | null;
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
): Promise<Written> {
  const earlier = update && plans.length > 0 ? await earlierReport(host, report, sheet, plans) : null;
  const records = await writeReport(host, plans, undefined, { report, source: sheet }, earlier ?? undefined);
  const sheets = sheetsWritten(records);
  if (earlier === null) return { sheets, refreshed: null };
  const shown = shownFormers(records);
  await host.discard([...earlier.formers, ...formersOf(records).filter((former) => !shown.includes(former))]);
  return { sheets, refreshed: refreshedBy(earlier, records, []) };
}

/** The Word library is large: it is loaded where a Word file is asked for. */
async function wordFile({ document, style }: ReportSubject, lists: readonly SheetPlan[]): Promise<Uint8Array> {
  const { wordDocument } = await import("../word/word-document");
  return wordDocument(disclosureOf(document, style), lists);
}
