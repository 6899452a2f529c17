import { parseA1 } from "../../sheet/a1";
import type { PageSetup } from "../../sheet/page-setup";
import type { ElementList } from "./element-list";
import { attributesOf, childElements, rootElement, textOf } from "./xml-scan";

/** Codes of paper sizes in a file (ECMA-376 Part 1, 18.3.1.63). */
export const PAPER_CODES = { a3: "8", a4: "9" } as const;

/** The reserved names a file keeps the print area and the title rows in, without "_xlnm.". */
export interface PrintNames {
  readonly Print_Area?: string;
  readonly Print_Titles?: string;
}

const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How the sheet prints; null where its file says nothing of it, or names a paper the product has no word for. */
export function readPage(sheet: ElementList, names: PrintNames): PageSetup | null {
  const setup = attributesOfXml(sheet.first("pageSetup"));
  const paper = setup.get("paperSize");
  const known = [sheet.first("pageSetup"), sheet.first("rowBreaks"), names.Print_Area, names.Print_Titles].some(
    Boolean,
  );
  if (!known || (paper !== undefined && paper !== PAPER_CODES.a3 && paper !== PAPER_CODES.a4)) return null;
  const margins = attributesOfXml(sheet.first("pageMargins"));
  const points = (side: keyof typeof DEFAULT_MARGINS): number =>
    Math.round(Number(margins.get(side) ?? DEFAULT_MARGINS[side]) * 7200) / 100;
  const area = names.Print_Area === undefined ? null : parseA1(names.Print_Area);
  const titles = /\$(\d+):\$(\d+)(?!.*\$\d+:\$\d+)/.exec(names.Print_Titles ?? "");
  const breaks = readBreaks(sheet.first("rowBreaks"));
  const footer = /&C(.*?)(?=&[LR]|$)/s.exec(footerText(sheet))?.[1];
  return {
    paper: paper === PAPER_CODES.a3 ? "a3" : "a4",
    orientation: setup.get("orientation") === "landscape" ? "landscape" : "portrait",
    ...(fitsPages(sheet)
      ? { fitToWidth: Number(setup.get("fitToWidth") ?? 1), fitToHeight: Number(setup.get("fitToHeight") ?? 1) }
      : {}),
    margins: {
      top: points("top"),
      right: points("right"),
      bottom: points("bottom"),
      left: points("left"),
      header: points("header"),
      footer: points("footer"),
    },
    ...(isOn(attributesOfXml(sheet.first("printOptions")).get("horizontalCentered"))
      ? { centerHorizontally: true }
      : {}),
    ...(titles ? { titleRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
    ...(area ? { printArea: area.range } : {}),
    ...(breaks.length > 0 ? { breaksBefore: breaks } : {}),
    ...(footer ? { footerCenter: footer } : {}),
  };
}

export function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

export function attributesOfXml(xml: string | null): ReadonlyMap<string, string> {
  return xml === null ? new Map() : attributesOf(xml, rootElement(xml));
}

function fitsPages(sheet: ElementList): boolean {
  const xml = sheet.first("sheetPr");
  if (xml === null) return false;
  const root = rootElement(xml);
  const setup = [...childElements(xml, root.innerStart, root.innerEnd)].find(({ local }) => local === "pageSetUpPr");
  return setup !== undefined && isOn(attributesOf(xml, setup).get("fitToPage"));
}

function footerText(sheet: ElementList): string {
  const xml = sheet.first("headerFooter");
  if (xml === null) return "";
  const root = rootElement(xml);
  const footer = [...childElements(xml, root.innerStart, root.innerEnd)].find(({ local }) => local === "oddFooter");
  return footer ? textOf(xml, footer) : "";
}

/** A break with id n stands after the n-th row, which is before the row we count as n. */
function readBreaks(xml: string | null): readonly number[] {
  if (xml === null) return [];
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) =>
    Number(attributesOf(xml, element).get("id") ?? 0),
  );
}
