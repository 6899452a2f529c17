import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { checkWorkbook } from "../review/check-workbook";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import type { CheckOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { judgedByText } from "./judged-by-text";
import { placesIn } from "./places";
import { printable } from "./printable";
import { choicesSaid } from "./reading-choices";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";
import { statementSource, workbookLines } from "./whole-workbook-text";

/** `jxmb check --all-sheets`: the findings of all sheets with a 绩效目标表, judged as one document; each place with its sheet. */
export async function checkWorkbookCommand(host: SpreadsheetHost, order: CheckOrder, rules: readonly Rule[], profile: Profile | null, terminal: Terminal): Promise<CommandResult> {
  const { file, json, statement, withIgnored } = order;
  const said = await choicesSaid(order);
  if (said.kind === "refused") return said;
  const review = await checkWorkbook(host, rules, { choices: said.choices, withIgnored, ...(profile && { profile }) });
  if (!review) return refused(SAID.noTarget([]));
  const { workbook, judging, result } = review;
  const { sheets, passedOver } = workbook;
  const places = placesIn(workbook.stack);
  const lines = workbookLines(workbook, statement).map((line) => `\n${printable(line)}\n`);
  const text = json
    ? `${JSON.stringify({ sheets, passedOver, ...checkJson(places, result), statementFrom: statementSource(workbook, statement), judgedBy: judging.by }, null, 1)}\n`
    : `${checkText(terminal, SAID.wholePlace(file, sheets.length, judging.by.profile.name), places, result)}${judgedByText(judging.by)}${lines.join("")}`;
  return { kind: "done", text, exit: result.counts.error > 0 ? 1 : 0 };
}
