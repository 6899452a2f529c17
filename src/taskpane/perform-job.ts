import type { Rule } from "../linting/rule";
import type { IgnoredFinding } from "../linting/ignored-finding";
import { applyFixes } from "../review/apply-fixes";
import type { Asked } from "../review/asked";
import { attempt } from "../review/attempt";
import { checkForShow, outcomeOf } from "../review/checked-sheet";
import type { FixScope } from "../review/fix-edits";
import { ignoreFindings } from "../review/ignore-findings";
import type { JournalStep } from "../review/journal";
import { takeBack, tellsAnew } from "../review/journal";
import { markFindings, marksFor } from "../review/mark-findings";
import type { ReportOutcome } from "../review/report-sheet";
import type { Progress } from "../review/progress";
import { revokeIgnored } from "../review/revoke-ignored";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import type { Job } from "./job";
import type { PageJob } from "./pages/perform-page-job";
import type { JobResult } from "./pane-event";

/** What a job that needs rules works on. */
export interface CheckDesk {
  readonly host: SpreadsheetHost;
  readonly rules: readonly Rule[];
  /** How the clerk said in the pane that the sheet is to be read. */
  readonly asked: Asked;
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
    receipt: marks ? await markFindings(host, outcome.checked.target.parts, outcome.checked.result.findings) : null,
  };
}

async function fixed({ host, rules, asked }: CheckDesk, sheet: string, scope: FixScope): Promise<JobResult> {
  const outcome = await applyFixes(host, sheet, rules, scope, asked);
  if (outcome.kind === "no-target") return { kind: "checked", outcome, receipt: null };
  return {
    kind: "fixed",
    cells: outcome.changes.length,
    receipts: outcome.receipts,
    outcome: outcomeOf(outcome.review),
  };
}

/**
 * Where cells or what is ignored are as they were, what is found is told anew. The step is taken back even where that
 * fails.
 */
async function undone({ host, rules, asked }: CheckDesk, step: JournalStep, sheet: string | null): Promise<JobResult> {
  await takeBack(host, step);
  const again = tellsAnew(step) && sheet !== null ? await attempt(() => checkForShow(host, sheet, rules, asked)) : null;
  return { kind: "undone", step, outcome: again?.done ? again.value : null };
}

async function revoked(
  { host, rules, asked }: CheckDesk,
  sheet: string,
  ignored: readonly IgnoredFinding[],
): Promise<JobResult> {
  const receipt = await revokeIgnored(host, rules, ignored);
  const again = await attempt(() => checkForShow(host, sheet, rules, asked));
  return { kind: "revoked", receipt, outcome: again.done ? again.value : null };
}

/** Layout is large and seldom wanted at first: it is loaded with the first report. */
async function report(
  { host, rules, asked }: CheckDesk,
  job: Extract<Job, { readonly kind: "report" }>,
  progress: Progress,
): Promise<ReportOutcome> {
  const { reportSheet } = await import("../review/report-sheet");
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
      return { kind: "checked", outcome: await checkForShow(host, job.sheet, desk.rules, desk.asked), receipt: null };
    case "report":
      return { kind: "reported", outcome: await report(desk, job, progress) };
    case "fix":
      return fixed(desk, job.sheet, job.scope);
    case "ignore":
      return {
        kind: "ignored",
        outcome: await ignoreFindings(host, job.sheet, desk.rules, job.findings, job.reason, desk.asked),
      };
    case "revoke":
      return revoked(desk, job.sheet, job.ignored);
    case "mark":
      return {
        kind: "marked",
        receipt: await markFindings(host, job.parts, job.findings),
        places: marksFor(job.findings).length,
      };
    case "unmark":
      return { kind: "unmarked", receipt: await host.unmark() };
    case "undo":
      return undone(desk, job.step, job.sheet);
  }
}
