import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { applyFixes } from "../review/apply-fixes";
import type { FixScope } from "../review/fix-edits";
import { saveWorkbook } from "../workbook/xlsx/save-workbook";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../workbook/workbook-host";
import type { FixOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { judgedByText } from "./judged-by-text";
import { fixText } from "./fix-text";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";
import { writeNewFile } from "./write-new-file";

/** `jxmb fix`: a new file that is the input's workbook with its certain mistakes mended, each change printed; never over a file. */
export async function fixCommand(
  workbook: Workbook,
  { sheet, out, all, rule }: FixOrder & { readonly sheet: string },
  rules: readonly Rule[],
  profile: Profile | null,
  terminal: Terminal,
): Promise<CommandResult> {
  if (rule !== null && !rules.some(({ meta }) => meta.id === rule)) return refused(SAID.noSuchRule(rule));
  const scope: FixScope = { kind: "findings", safety: all ? "all" : "safe", rule };
  const outcome = await applyFixes(new WorkbookHost(workbook), sheet, rules, scope, { ...(profile && { profile }) });
  if (outcome.kind === "no-target") return refused(SAID.notTarget(sheet, []));
  const trouble = out === null ? null : await writeNewFile(out, await saveWorkbook(workbook), false);
  if (trouble !== null) return refused(trouble);
  const { result, judging } = outcome.review;
  return { kind: "done", text: `${fixText(terminal, out, outcome.changes, result)}${judgedByText(judging.by)}`, exit: result.counts.error > 0 ? 1 : 0 };
}
