import type { Rule } from "../linting/rule";
import { applyFixes } from "../review/apply-fixes";
import { attempt } from "../review/attempt";
import { checkForShow, outcomeOf } from "../review/checked-sheet";
import type { FixScope } from "../review/fix-edits";
import type { JournalStep } from "../review/journal";
import { takeBack } from "../review/journal";
import { markFindings, marksFor } from "../review/mark-findings";
import type { ReportOutcome } from "../review/report-sheet";
import type { Progress } from "../review/progress";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { sheetsEdited } from "../review/write-receipt";
import type { Job } from "./job";
import type { JobResult } from "./pane-event";

/** What a job that needs rules works on. */
export interface CheckDesk {
  readonly host: SpreadsheetHost;
  readonly rules: readonly Rule[];
}

async function checked({ host, rules }: CheckDesk, sheet: string, remark: boolean, progress: Progress): Promise<JobResult> {
  const outcome = await checkForShow(host, sheet, rules, {}, progress);
  const marks = remark && outcome.kind === "checked";
  return { kind: "checked", outcome, receipt: marks ? await markFindings(host, sheet, outcome.checked.result.findings) : null };
}

async function fixed({ host, rules }: CheckDesk, sheet: string, scope: FixScope): Promise<JobResult> {
  const outcome = await applyFixes(host, sheet, rules, scope);
  if (outcome.kind === "no-target") return { kind: "checked", outcome, receipt: null };
  return { kind: "fixed", cells: outcome.changes.length, receipts: outcome.receipts, outcome: outcomeOf(outcome.review) };
}

/** Where cells are as they were, what is found in them is to be told anew. The step is taken back even where that fails. */
async function undone({ host, rules }: CheckDesk, step: JournalStep): Promise<JobResult> {
  await takeBack(host, step);
  const [sheet] = sheetsEdited(step.receipts);
  const again = sheet === undefined ? null : await attempt(() => checkForShow(host, sheet, rules));
  return { kind: "undone", step, outcome: again?.done ? again.value : null };
}

/** Layout is large and seldom wanted at first: it is loaded with the first report. */
async function report({ host, rules }: CheckDesk, job: Extract<Job, { readonly kind: "report" }>, progress: Progress): Promise<ReportOutcome> {
  const { reportSheet } = await import("../review/report-sheet");
  return reportSheet(host, job.sheet, job.report, rules, {}, progress);
}

/** The jobs of the first screen are done without rules. */
export type RuleJob = Exclude<Job, { readonly kind: "open" | "open-sheet" | "jump" }>;

/** Does one job through the use cases. Fails with HostTrouble. */
export async function performJob(desk: CheckDesk, job: RuleJob, progress: Progress): Promise<JobResult> {
  const { host } = desk;
  switch (job.kind) {
    case "check":
      return checked(desk, job.sheet, job.remark, progress);
    case "recheck":
      return { kind: "checked", outcome: await checkForShow(host, job.sheet, desk.rules), receipt: null };
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
      return undone(desk, job.step);
  }
}
