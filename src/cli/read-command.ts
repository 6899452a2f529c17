import { readDocument } from "../reading/read-document";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { readJson } from "./read-json";
import { readText } from "./read-text";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";

/** `jxmb read`: what stands on the sheet, as JSON or for a person. */
export async function readCommand(
  host: SpreadsheetHost,
  { file, sheet, json }: { readonly file: string; readonly sheet: string; readonly json: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const reading = readDocument(await host.readSheet(sheet));
  if (!reading.document) return refused(SAID.notTarget(sheet, reading.recognition.missing));
  const text = json
    ? `${JSON.stringify(readJson(file, sheet, reading, reading.document), null, 1)}\n`
    : readText(terminal, SAID.place(file, sheet), reading, reading.document);
  return { kind: "done", text, exit: 0 };
}
