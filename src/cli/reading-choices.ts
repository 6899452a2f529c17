import { readFile } from "node:fs/promises";
import type { ReadingChoices } from "../domain/reading-choices";
import { readDocument } from "../reading/read-document";
import { tellsStatement } from "../reading/prose/read-statement";
import { findStatement } from "../review/open/find-statement";
import { rememberedChoices } from "../review/settings/remembered-choices";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import { WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import type { ReadingOrder } from "./command-line";
import { readingTrouble } from "./file-trouble";
import { SAID } from "./strings";

/** Where the 情况说明 was taken from where it does not stand on the table's own sheet. */
export type StatementSource = { readonly sheet: string } | { readonly file: string };

/** How the sheet is to be read, beside what the workbook remembers of it, or one sentence why that cannot be said. */
export type ChosenReading =
  | {
      readonly kind: "chosen";
      readonly choices: ReadingChoices;
      readonly remembered: ReadingChoices;
      readonly statementFrom: StatementSource | null;
    }
  | { readonly kind: "refused"; readonly sentence: string };

/**
 * What the command line itself says, with the text of the file it names, or one sentence why that file says nothing.
 */
async function choicesSaid({
  form,
  framework,
  statement: file,
}: ReadingOrder): Promise<
  { readonly kind: "said"; readonly choices: ReadingChoices } | { readonly kind: "refused"; readonly sentence: string }
> {
  const choices: ReadingChoices = { ...(form && { form }), ...(framework && { framework }) };
  if (file === null) return { kind: "said", choices };
  const read = await textOfFile(file);
  if (read.kind === "refused") return read;
  if (!tellsStatement(read.text)) return { kind: "refused", sentence: SAID.noStatementIn(file) };
  return { kind: "said", choices: { ...choices, statementText: read.text } };
}

/**
 * What the command line says of the sheet, with the 情况说明 of the file it names or else of another sheet where the
 * table's has none; in a whole workbook it is found while that is read.
 */
export async function readingChoices(
  host: SpreadsheetHost,
  sheet: string,
  order: ReadingOrder,
): Promise<ChosenReading> {
  const said = await choicesSaid(order);
  if (said.kind === "refused") return said;
  const { choices } = said;
  const { [sheet]: remembered = {} } = await rememberedChoices(host);
  if (order.statement !== null || sheet === WHOLE_WORKBOOK)
    return {
      kind: "chosen",
      choices,
      remembered,
      statementFrom: order.statement === null ? null : { file: order.statement },
    };
  const { document } = readDocument(await host.readSheet(sheet), { ...remembered, ...choices });
  const found = document && !document.statement ? await findStatement(host, sheet) : null;
  if (!found) return { kind: "chosen", choices, remembered, statementFrom: null };
  return {
    kind: "chosen",
    choices: { ...choices, statementText: found.text },
    remembered,
    statementFrom: { sheet: found.sheet },
  };
}

/** One line for a person that says where the 情况说明 was taken from. */
export function statementFromText(from: StatementSource): string {
  return "sheet" in from ? SAID.statementFromSheet(from.sheet) : SAID.statementFromFile(from.file);
}

async function textOfFile(
  file: string,
): Promise<{ readonly kind: "text"; readonly text: string } | { readonly kind: "refused"; readonly sentence: string }> {
  try {
    return { kind: "text", text: decoded(await readFile(file)) };
  } catch (failure) {
    return { kind: "refused", sentence: readingTrouble(file, failure) };
  }
}

/** UTF-8, UTF-16 with its mark, or else GB 18030, in which Notepad saves on a Chinese Windows. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("gb18030").decode(bytes) : text;
}
