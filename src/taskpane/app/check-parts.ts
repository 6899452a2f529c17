import type { Rule } from "../../linting/rule";
import type { CheckedArea } from "./CheckedArea";

/**
 * What the first screen does without and the first check loads to be seen: the rules and the view of what they find.
 */
export interface CheckParts {
  readonly rules: readonly Rule[];
  readonly CheckedArea: typeof CheckedArea;
}

export async function loadCheckParts(loadRules: () => Promise<readonly Rule[]>): Promise<CheckParts> {
  const [rules, view] = await Promise.all([loadRules(), import(/* webpackPrefetch: true */ "./CheckedArea")]);
  return { rules, CheckedArea: view.CheckedArea };
}
