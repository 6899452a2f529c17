import type { Rule } from "../linting/rule";
import { applyFixes } from "../review/apply-fixes";
import { checkForShow, outcomeOf } from "../review/checked-sheet";
import type { FixScope } from "../review/fix-edits";
import { takeBack } from "../review/journal";
import { markFindings, marksFor } from "../review/mark-findings";
import { openSheet, openWorkbook } from "../review/open-workbook";
import type { ReportOutcome } from "../review/report-sheet";
import type { Progress, SpreadsheetHost } from "../review/spreadsheet-host";
import type { Job } from "./job";
import type { JobResult } from "./pane-event";

/** What the pane works on, handed in by its composition root. */
export interface Desk {
  readonly host: SpreadsheetHost;
  readonly rules: readonly Rule[];
}

async function checked({ host, rules }: Desk, sheet: string, remark: boolean, progress: Progress): Promise<JobResult> {
  const outcome = await checkForShow(host, sheet, rules, {}, progress);
  const marks = remark && outcome.kind === "checked";
  return { kind: "checked", outcome, receipt: marks ? await markFindings(host, sheet, outcome.checked.result.findings) : null };
}

async function fixed({ host, rules }: Desk, sheet: string, scope: FixScope): Promise<JobResult> {
  const outcome = await applyFixes(host, sheet, rules, scope);
  if (outcome.kind === "no-target") return { kind: "checked", outcome, receipt: null };
  return { kind: "fixed", cells: outcome.changes.length, receipts: outcome.receipts, outcome: outcomeOf(outcome.review) };
}

/** Layout is large and seldom wanted at first: it is loaded with the first report. */
async function report({ host, rules }: Desk, job: Extract<Job, { readonly kind: "report" }>, progress: Progress): Promise<ReportOutcome> {
  const { reportSheet } = await import("../review/report-sheet");
  return reportSheet(host, job.sheet, job.report, rules, {}, progress);
}

/** Does one job through the use cases. Fails with HostTrouble. */
export async function performJob(desk: Desk, job: Job, progress: Progress): Promise<JobResult> {
  const { host } = desk;
  switch (job.kind) {
    case "open":
      return { kind: "opened", opened: await openWorkbook(host, progress) };
    case "open-sheet":
      return { kind: "opened", opened: await openSheet(host, job.sheet, progress) };
    case "check":
      return checked(desk, job.sheet, job.remark, progress);
    case "report":
      return { kind: "reported", outcome: await report(desk, job, progress) };
    case "fix":
      return fixed(desk, job.sheet, job.scope);
    case "mark":
      return {
        kind: "marked",
        receipt: await markFindings(host, job.sheet, job.findings),
        places: marksFor(job.findings).length,
      };
    case "unmark":
      return { kind: "unmarked", receipt: await host.unmark() };
    case "undo":
      await takeBack(host, job.step);
      return { kind: "undone", step: job.step };
    case "jump":
      await host.select(job.sheet, job.at);
      return { kind: "jumped" };
  }
}
