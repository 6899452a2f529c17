import type { Rule } from "../linting/rule";
import type { Checked } from "./components/Checked/Checked";
import type { performJob } from "./perform-job";

/**
 * What the first screen does without and the first check loads: the rules, the jobs that need them, the view of what
 * they find.
 */
export interface CheckParts {
  readonly rules: readonly Rule[];
  readonly performJob: typeof performJob;
  readonly Checked: typeof Checked;
}

export async function loadCheckParts(loadRules: () => Promise<readonly Rule[]>): Promise<CheckParts> {
  const [rules, jobs, view] = await Promise.all([
    loadRules(),
    import(/* webpackPrefetch: true */ "./perform-job"),
    import(/* webpackPrefetch: true */ "./components/Checked/Checked"),
  ]);
  return { rules, performJob: jobs.performJob, Checked: view.Checked };
}
