import type { Rule } from "../linting/rule";
import type { Suppression } from "../linting/suppression";
import { applyFixes } from "../review/fix/apply-fixes";
import type { CheckOptions } from "../review/check/check-options";
import { attempt } from "../review/port/attempt";
import { checkForShow, outcomeOf } from "../review/check/checked-sheet";
import type { FixScope } from "../review/fix/fix-edits";
import { suppressFindings } from "../review/check/suppress-findings";
import type { UndoStep } from "../review/port/undo-history";
import { undoStep, tellsAnew } from "../review/port/undo-history";
import { markFindings, marksFor } from "../review/check/mark-findings";
import type { ReportOutcome } from "../review/report/report-sheet";
import type { Progress } from "../review/port/progress";
import { unsuppress } from "../review/check/unsuppress";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import type { Job } from "./job";
import type { PageJob } from "./pages/perform-page-job";
import type { JobResult } from "./pane-event";

/** What a job that needs rules works on. */
export interface CheckDesk {
  readonly host: SpreadsheetHost;
  readonly rules: readonly Rule[];
  /** How the clerk said in the pane that the sheet is to be read. */
  readonly asked: CheckOptions;
}

async function checked(
  { host, rules, asked }: CheckDesk,
  sheet: string,
  remark: boolean,
  progress: Progress,
): Promise<JobResult> {
  const outcome = await checkForShow(host, sheet, rules, asked, progress);
  const marks = remark && outcome.kind === "checked";
  return {
    kind: "checked",
    outcome,
    record: marks ? await markFindings(host, outcome.checked.target.parts, outcome.checked.result.findings) : null,
  };
}

async function fixed({ host, rules, asked }: CheckDesk, sheet: string, scope: FixScope): Promise<JobResult> {
  const outcome = await applyFixes(host, sheet, rules, scope, asked);
  if (outcome.kind === "no-target") return { kind: "checked", outcome, record: null };
  return {
    kind: "fixed",
    cells: outcome.changes.length,
    records: outcome.records,
    outcome: outcomeOf(outcome.review),
  };
}

/**
 * Where cells or what is ignored are as they were, what is found is told anew. The step is taken back even where that
 * fails.
 */
async function undone({ host, rules, asked }: CheckDesk, step: UndoStep, sheet: string | null): Promise<JobResult> {
  await undoStep(host, step);
  const again = tellsAnew(step) && sheet !== null ? await attempt(() => checkForShow(host, sheet, rules, asked)) : null;
  return { kind: "undone", step, outcome: again?.done ? again.value : null };
}

async function revoked(
  { host, rules, asked }: CheckDesk,
  sheet: string,
  ignored: readonly Suppression[],
): Promise<JobResult> {
  const record = await unsuppress(host, rules, ignored);
  const again = await attempt(() => checkForShow(host, sheet, rules, asked));
  return { kind: "revoked", record, outcome: again.done ? again.value : null };
}

/** Layout is large and seldom wanted at first: it is loaded with the first report. */
async function report(
  { host, rules, asked }: CheckDesk,
  job: Extract<Job, { readonly kind: "report" }>,
  progress: Progress,
): Promise<ReportOutcome> {
  const { reportSheet } = await import("../review/report/report-sheet");
  return reportSheet(host, job.sheet, job.report, rules, asked, progress, job.onto);
}

/** The jobs of the first screen are done without rules. */
export type RuleJob = Exclude<Job, { readonly kind: "open" | "open-sheet" | "jump" } | PageJob>;

/** Does one job through the use cases. Fails with HostTrouble. */
export async function performJob(desk: CheckDesk, job: RuleJob, progress: Progress): Promise<JobResult> {
  const { host } = desk;
  switch (job.kind) {
    case "check":
      return checked(desk, job.sheet, job.remark, progress);
    case "recheck":
      return { kind: "checked", outcome: await checkForShow(host, job.sheet, desk.rules, desk.asked), record: null };
    case "report":
      return { kind: "reported", outcome: await report(desk, job, progress) };
    case "fix":
      return fixed(desk, job.sheet, job.scope);
    case "ignore":
      return {
        kind: "ignored",
        outcome: await suppressFindings(host, job.sheet, desk.rules, job.findings, job.reason, desk.asked),
      };
    case "revoke":
      return revoked(desk, job.sheet, job.ignored);
    case "mark":
      return {
        kind: "marked",
        record: await markFindings(host, job.parts, job.findings),
        places: marksFor(job.findings).length,
      };
    case "unmark":
      return { kind: "unmarked", record: await host.unmark() };
    case "undo":
      return undone(desk, job.step, job.sheet);
  }
}
