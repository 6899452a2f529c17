import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { readWholeWorkbook } from "../review/whole-workbook";
import type { ReadingOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { placesIn } from "./places";
import { readJson } from "./read-json";
import { readText } from "./read-text";
import { choicesSaid } from "./reading-choices";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";
import { statementSource, workbookLines } from "./whole-workbook-text";

/** `jxmb read --all-sheets`: what stands on all sheets with a 绩效目标表, as one document. */
export async function readWorkbookCommand(
  host: SpreadsheetHost,
  order: ReadingOrder & { readonly file: string; readonly json: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const { file, json, statement } = order;
  const said = await choicesSaid(order);
  if (said.kind === "refused") return said;
  const workbook = await readWholeWorkbook(host, said.choices);
  if (!workbook?.reading.document) return refused(SAID.noTarget([]));
  const { reading, sheets, passedOver } = workbook;
  const { document } = workbook.reading;
  const places = placesIn(workbook.stack);
  const text = json
    ? `${JSON.stringify({ file, sheets, passedOver, ...readJson(places, reading, document), statementFrom: statementSource(workbook, statement) }, null, 1)}\n`
    : readText(terminal, SAID.wholePlace(file, sheets.length, ""), places, reading, document, workbookLines(workbook, statement));
  return { kind: "done", text, exit: 0 };
}
