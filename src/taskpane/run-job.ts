import type { ReadingChoices } from "../domain/reading-choices";
import type { Rule } from "../linting/rule";
import type { CheckOptions } from "../review/check/check-options";
import { openSheet, openWorkbook } from "../review/open/open-workbook";
import type { Progress } from "../review/port/progress";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import { placeIn } from "../sheet/sheet-parts";
import { loadCheckParts } from "./check-parts";
import type { Job } from "./job";
import type { JobResult } from "./pane-event";
import type { PaneState } from "./pane-state";

/** What the pane works on, handed in by its composition root. */
export interface Desk {
  readonly host: SpreadsheetHost;
  /** Loads the rules. */
  readonly rules: () => Promise<readonly Rule[]>;
}

/**
 * What one run of a job goes by beside the job: how each sheet is to be read as the clerk said, and how far it has
 * come.
 */
export interface JobRun {
  readonly choices: PaneState["choices"];
  readonly progress: Progress;
}

/** Where nothing was said in the pane, as the workbook remembers. */
function askedOf(job: Job, choices: PaneState["choices"]): CheckOptions {
  const said = "sheet" in job && job.sheet !== null ? choices[job.sheet] : undefined;
  return said ? { choices: said } : {};
}

async function openedSheet(
  host: SpreadsheetHost,
  sheet: string,
  choices: ReadingChoices,
  progress: Progress,
): Promise<JobResult> {
  return { kind: "opened", opened: await openSheet(host, sheet, progress, choices), said: { sheet, choices } };
}

/**
 * Does one job: by itself what the first screen needs, everything else with what is loaded for it. Fails with
 * HostTrouble.
 */
export async function runJob({ host, rules }: Desk, job: Job, { choices, progress }: JobRun): Promise<JobResult> {
  switch (job.kind) {
    case "open":
      return { kind: "opened", opened: await openWorkbook(host, progress) };
    case "open-sheet":
      return openedSheet(host, job.sheet, job.choices ?? choices[job.sheet] ?? {}, progress);
    case "jump": {
      const { sheet, range } = placeIn(job.parts, job.at);
      await host.select(sheet, range);
      return { kind: "jumped" };
    }
    case "read-notes":
    case "keep":
    case "preview":
    case "word": {
      const [known, { performPageJob }] = await Promise.all([rules(), import("./pages/perform-page-job")]);
      return performPageJob({ host, rules: known, asked: askedOf(job, choices) }, job, progress);
    }
    default: {
      const parts = await loadCheckParts(rules);
      return parts.performJob({ host, rules: parts.rules, asked: askedOf(job, choices) }, job, progress);
    }
  }
}
