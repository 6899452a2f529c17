import type { Profile } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { checkSheet } from "../review/check/check-sheet";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import { checkJson } from "./check-json";
import { judgedByText } from "./judged-by-text";
import { checkText } from "./check-text";
import type { CheckOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { placesIn } from "./places";
import { printable, printableJson } from "./printable";
import { readingChoices } from "./reading-choices";
import type { Terminal } from "./terminal";
import { headingOf, notTargetText, sheetsJson, sourceLines, statementSource } from "./whole-workbook-text";

/**
 * `jxmb check`: the findings of the sheet, or of all sheets judged as one document, as JSON or for a person; the exit
 * code says whether there is an error among them.
 */
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
  const review = await checkSheet(host, sheet, rules, {
    choices,
    withSuppressed: withIgnored,
    ...(profile && { profile }),
  });
  const { parts, judging, result } = review;
  if (!review.reading.document) return refused(notTargetText(review, sheet));
  const lines = sourceLines(review, statementFrom).map((line) => `\n${printable(line)}\n`);
  const text = json
    ? `${printableJson({ ...sheetsJson(review), ...checkJson(placesIn(parts), result), statementFrom: statementSource(review, statementFrom), judgedBy: judging.by })}\n`
    : `${checkText(terminal, headingOf(file, sheet, review, judging.by.profile.name), placesIn(parts), result)}${judgedByText(judging.by)}${lines.join("")}`;
  return { kind: "done", text, exit: result.counts.error > 0 ? 1 : 0 };
}
