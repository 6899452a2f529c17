import type { PaneStrings } from "../strings/pane-strings";
import { sheetLabel } from "../strings/sheet-label";
import type { Job, JobEnd, JobKind, JobOf } from "./job";
import { CHECKING_JOBS } from "./jobs/checking-jobs";
import type { JobDesk, JobTable, NoticeWords } from "./jobs/define-job";
import { success, warning } from "./jobs/define-job";
import { FIXING_JOBS } from "./jobs/fixing-jobs";
import { OPENING_JOBS } from "./jobs/opening-jobs";
import { REPORTING_JOBS } from "./jobs/reporting-jobs";
import { SETTINGS_JOBS } from "./jobs/settings-jobs";
import type { Notice, PaneState } from "./pane-state";

/**
 * Everything the pane can be asked to do, by kind: what is loaded for it, how it is done through the use cases, what
 * the pane is afterwards, whether the clerk waits for it, and what is said of it.
 */
export const JOBS: JobTable<JobKind> = {
  ...OPENING_JOBS,
  ...CHECKING_JOBS,
  ...FIXING_JOBS,
  ...REPORTING_JOBS,
  ...SETTINGS_JOBS,
};

/** Does one job. Fails with HostTrouble. */
export async function performJob<K extends JobKind>(
  { choices, ...desk }: Omit<JobDesk, "options">,
  job: JobOf<K>,
): Promise<JobEnd<K>> {
  const kind: K = job.kind;
  const chosen = "sheet" in job && typeof job.sheet === "string" ? choices[job.sheet] : undefined;
  const options = chosen ? { choices: chosen } : {};
  return { of: kind, end: await JOBS[kind].perform({ ...desk, choices, options }, job) };
}

/** The pane after a job has ended well, and what is said of that. */
export function withJobEnded(state: PaneState, by: JobEnd): PaneState {
  const next = reduced(state, by);
  return JOBS[by.of].notice === null ? next : { ...next, notice: { kind: "ended", by } };
}

function reduced<K extends JobKind>(state: PaneState, { of, end }: JobEnd<K>): PaneState {
  return JOBS[of].reduce(state, end);
}

/** What is said to the clerk; null where a job has ended of which there is nothing to say this time. */
export function noticeWords(notice: Notice, strings: PaneStrings): NoticeWords | null {
  switch (notice.kind) {
    case "ended":
      return endedWords(notice.by, strings);
    case "unwatched":
    case "unfollowed":
    case "unspoken":
      return warning(strings[notice.kind]);
    case "ribbon-checked":
      return success(strings.ribbonChecked(sheetLabel(notice.sheet, strings)));
  }
}

function endedWords<K extends JobKind>({ of, end }: JobEnd<K>, strings: PaneStrings): NoticeWords | null {
  return JOBS[of].notice?.(end, strings) ?? null;
}

/** Going to a cell, checking by itself and reading what the workbook keeps: nothing the clerk has to wait for. */
export function staysInBackground(job: Job): boolean {
  return JOBS[job.kind].background;
}

/** True while a job runs that the clerk has to wait for. */
export function isBusy({ running }: PaneState): boolean {
  return running !== null && !staysInBackground(running.job);
}
