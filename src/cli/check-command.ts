import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { checkSheet } from "../review/check-sheet";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { checkJson } from "./check-json";
import { judgedByText } from "./judged-by-text";
import { checkText } from "./check-text";
import type { CheckOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { placesOn } from "./places";
import { printable } from "./printable";
import { readingChoices, statementFromText } from "./reading-choices";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";

/** `jxmb check`: the findings, as JSON or for a person; the exit code says whether there is an error among them. */
export async function checkCommand(
  host: SpreadsheetHost,
  order: CheckOrder & { readonly sheet: string },
  rules: readonly Rule[],
  profile: Profile | null,
  terminal: Terminal,
): Promise<CommandResult> {
  const { file, sheet, json, withIgnored } = order;
  const reads = await readingChoices(host, sheet, order);
  if (reads.kind === "refused") return reads;
  const { choices, statementFrom } = reads;
  const { reading, judging, result } = await checkSheet(host, sheet, rules, { choices, withIgnored, ...(profile && { profile }) });
  if (!reading.document) return refused(SAID.notTarget(sheet, reading.recognition.missing));
  const from = statementFrom ? `\n${printable(statementFromText(statementFrom))}\n` : "";
  const text = json
    ? `${JSON.stringify({ ...checkJson(placesOn(sheet), result), statementFrom, judgedBy: judging.by }, null, 1)}\n`
    : `${checkText(terminal, SAID.checkedPlace(file, sheet, judging.by.profile.name), placesOn(sheet), result)}${judgedByText(judging.by)}${from}`;
  return { kind: "done", text, exit: result.counts.error > 0 ? 1 : 0 };
}
