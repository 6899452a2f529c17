import { openSheet, openWorkbook } from "../review/open/open-workbook";
import type { SheetLook } from "../review/open/sheet-look";
import type { SpreadsheetHost } from "../review/port/spreadsheet-host";
import { WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import { SAID } from "./strings";

/** The sheet a command works on, or one sentence why there is none. */
export type ChosenSheet =
  { readonly kind: "chosen"; readonly sheet: string } | { readonly kind: "none"; readonly sentence: string };

/** At most this many sheets are named in a sentence. */
const NAMED = 3;

/**
 * All sheets, the sheet the user named, or else the workbook's 绩效目标表, the active sheet before others. Sheets are named
 * without regard to case, as Excel does. A hidden sheet is only taken where it is named.
 */
export async function chooseSheet(
  host: SpreadsheetHost,
  wanted: string | null,
  allSheets: boolean,
): Promise<ChosenSheet> {
  if (allSheets) return { kind: "chosen", sheet: WHOLE_WORKBOOK };
  if (wanted === null) {
    const opened = await openWorkbook(host);
    if (opened.kind === "found") return { kind: "chosen", sheet: opened.target.sheet };
    const [only] = opened.looks;
    if (opened.looks.length === 1 && only?.kind === "empty") return none(SAID.emptySheet(only.sheet));
    return none(SAID.noTarget(likeliest(opened.looks)));
  }
  const sheets = (await host.listSheets()).map(({ name }) => name);
  const sheet = sheets.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (sheet === undefined) return none(SAID.noSuchSheet(wanted, sheets));
  const opened = await openSheet(host, sheet);
  if (opened.kind === "found") return { kind: "chosen", sheet };
  const [look] = opened.looks;
  if (look?.kind === "empty") return none(SAID.emptySheet(sheet));
  return none(SAID.notTarget(sheet, look?.kind === "other" ? look.missing : []));
}

function likeliest(looks: readonly SheetLook[]): readonly string[] {
  return looks.flatMap((look) => (look.kind === "other" && look.found.length > 0 ? [look.sheet] : [])).slice(0, NAMED);
}

function none(sentence: string): ChosenSheet {
  return { kind: "none", sentence };
}
