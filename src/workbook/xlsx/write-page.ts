import type { PageSetup } from "../../sheet/page-setup";
import { changeAttributes } from "./change-attributes";
import type { ElementList } from "./element-list";
import { attributesOfXml, PAPER_CODES } from "./read-page";
import { writeSheetProperty } from "./sheet-property";
import { escapeXml } from "./xml-text";

/** The last column a row break can reach. */
const LAST_COLUMN = 16_383;

/** Writes how a sheet prints into its part; print area and title rows stand in the workbook part. */
export function writePage(part: ElementList, page: PageSetup | null): void {
  if (page === null) {
    for (const name of ["printOptions", "pageSetup", "headerFooter", "rowBreaks"]) part.set(name, []);
    return;
  }
  const { margins } = page;
  const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
  const options = part.first("printOptions") ?? `<${part.prefix}printOptions/>`;
  const centred = changeAttributes(options, { horizontalCentered: page.centerHorizontally ? 1 : null });
  part.set("printOptions", / \w/.test(centred) ? [centred] : [], true);
  part.set("pageMargins", [
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
      `bottom="${inches(margins.bottom)}" header="${inches(margins.header)}" footer="${inches(margins.footer)}"/>`,
  ]);
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const setup = changeAttributes(part.first("pageSetup") ?? `<${part.prefix}pageSetup/>`, {
    paperSize: PAPER_CODES[page.paper],
    scale: null,
    fitToWidth: fits ? (page.fitToWidth ?? 1) : null,
    fitToHeight: fits ? (page.fitToHeight ?? 1) : null,
    orientation: page.orientation,
    ...printerSettings(part),
  });
  part.set("pageSetup", [setup], true);
  writeSheetProperty(part, "pageSetUpPr", fits ? '<pageSetUpPr fitToPage="1"/>' : null);
  if (page.footerCenter !== undefined) {
    part.set("headerFooter", [
      `<headerFooter><oddFooter>&amp;C${escapeXml(page.footerCenter)}</oddFooter></headerFooter>`,
    ]);
  }
  part.set("rowBreaks", [breaksXml(page.breaksBefore ?? [])]);
}

/** Takes the link to the printer's own settings away, under whatever prefix: they name a paper too. */
function printerSettings(part: ElementList): Readonly<Record<string, null>> {
  const names = [...attributesOfXml(part.first("pageSetup")).keys()].filter((name) => name.endsWith(":id"));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}
