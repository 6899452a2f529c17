import { readSource } from "../review/open/read-source";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import type { ReadingOrder } from "./command-line";
import type { CommandResult } from "./command-result";
import { refused } from "./command-result";
import { rememberedLines } from "./judged-by-text";
import { placesIn } from "./places";
import { printableJson } from "./printable";
import { readJson } from "./read-json";
import { readText } from "./read-text";
import { readingChoices } from "./reading-choices";
import type { Terminal } from "./terminal";
import { headingOf, notTargetText, sheetsJson, sourceLines, statementSource } from "./whole-workbook-text";

/** `jxmb read`: what stands on the sheet, or on all sheets as one document, as JSON or for a person. */
export async function readCommand(
  host: SpreadsheetHost,
  order: ReadingOrder & { readonly file: string; readonly sheet: string; readonly json: boolean },
  terminal: Terminal,
): Promise<CommandResult> {
  const { file, sheet, json } = order;
  const reads = await readingChoices(host, sheet, order);
  if (reads.kind === "refused") return reads;
  const { choices, remembered, statementFrom } = reads;
  const source = await readSource(host, sheet, { ...remembered, ...choices });
  const { reading, parts } = source;
  if (!reading.document) return refused(notTargetText(source, sheet));
  const told = {
    ...(source.around ? sheetsJson(source) : { sheet }),
    ...readJson(placesIn(parts), reading, reading.document),
  };
  const text = json
    ? `${printableJson({ file, ...told, statementFrom: statementSource(source, statementFrom), remembered })}\n`
    : readText(terminal, headingOf(file, sheet, source), placesIn(parts), reading, reading.document, [
        ...rememberedLines(remembered),
        ...sourceLines(source, statementFrom),
      ]);
  return { kind: "done", text, exit: 0 };
}
