import { readDocument } from "../reading/read-document";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import type { ReadingOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { rememberedLines } from "./judged-by-text";
import { placesOn } from "./places";
import { readJson } from "./read-json";
import { readText } from "./read-text";
import { readingChoices, statementFromText } from "./reading-choices";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";

/** `jxmb read`: what stands on the sheet, as JSON or for a person. */
export async function readCommand(
  host: SpreadsheetHost,
  order: ReadingOrder & { readonly file: string; readonly sheet: string; readonly json: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const { file, sheet, json } = order;
  const reads = await readingChoices(host, sheet, order);
  if (reads.kind === "refused") return reads;
  const { choices, remembered, statementFrom } = reads;
  const reading = readDocument(await host.readSheet(sheet), { ...remembered, ...choices });
  if (!reading.document) return refused(SAID.notTarget(sheet, reading.recognition.missing));
  const text = json
    ? `${JSON.stringify({ file, sheet, ...readJson(placesOn(sheet), reading, reading.document), statementFrom, remembered }, null, 1)}\n`
    : readText(terminal, SAID.place(file, sheet), placesOn(sheet), reading, reading.document, [...rememberedLines(remembered), ...(statementFrom ? [statementFromText(statementFrom)] : [])]);
  return { kind: "done", text, exit: 0 };
}
