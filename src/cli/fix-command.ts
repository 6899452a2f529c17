import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { applyFixes } from "../review/fix/apply-fixes";
import type { FixScope } from "../review/fix/fix-edits";
import { WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import type { Workbook } from "../workbook/workbook";
import { WorkbookHost } from "../hosts/file/workbook-host";
import type { FixOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { judgedByText } from "./judged-by-text";
import { fixText } from "./fix-text";
import { printable } from "./printable";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";
import { sourceLines } from "./whole-workbook-text";
import { writeWorkbook } from "./write-new-file";

/**
 * `jxmb fix`: a new file that is the input's workbook with its certain mistakes mended, each change printed; never over
 * a file.
 */
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
  if (outcome.kind === "no-target")
    return refused(sheet === WHOLE_WORKBOOK ? SAID.noTarget([]) : SAID.notTarget(sheet, []));
  const trouble = out === null ? null : await writeWorkbook(workbook, out, false);
  if (trouble !== null) return refused(trouble);
  const { review, changes } = outcome;
  const { result, judging } = review;
  const lines = sourceLines(review, null).map((line) => `\n${printable(line)}\n`);
  return {
    kind: "done",
    text: `${fixText(terminal, out, changes, review)}${judgedByText(judging.by)}${lines.join("")}`,
    exit: result.counts.error > 0 ? 1 : 0,
  };
}
