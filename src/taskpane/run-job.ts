import type { Rule } from "../linting/rule";
import { openSheet, openWorkbook } from "../review/open-workbook";
import type { Progress } from "../review/progress";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { loadCheckParts } from "./check-parts";
import type { Job } from "./job";
import type { JobResult } from "./pane-event";

/** What the pane works on, handed in by its composition root. */
export interface Desk {
  readonly host: SpreadsheetHost;
  /** Loads the rules. */
  readonly rules: () => Promise<readonly Rule[]>;
}

/** Does one job: by itself what the first screen needs, everything else with what is loaded for it. Fails with HostTrouble. */
export async function runJob({ host, rules }: Desk, job: Job, progress: Progress): Promise<JobResult> {
  switch (job.kind) {
    case "open":
      return { kind: "opened", opened: await openWorkbook(host, progress) };
    case "open-sheet":
      return { kind: "opened", opened: await openSheet(host, job.sheet, progress) };
    case "jump":
      await host.select(job.sheet, job.at);
      return { kind: "jumped" };
    default: {
      const parts = await loadCheckParts(rules);
      return parts.performJob({ host, rules: parts.rules }, job, progress);
    }
  }
}
