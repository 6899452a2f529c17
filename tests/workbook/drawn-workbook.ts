import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook of one sheet, as texts by their paths; for tests that write a file as a program may. */
export interface DrawnPackage {
  /** What stands inside sheetData. */
  readonly rows?: string;
  /** What stands after sheetData. */
  readonly after?: string;
  /** What stands before it. */
  readonly before?: string;
  /** The elements inside sst; no such part where left out. */
  readonly strings?: string;
  /** The elements inside styleSheet. */
  readonly styles?: string;
  /** Attributes of workbookPr. */
  readonly workbook?: string;
  /** Parts to add or to put in the place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts, to be packed by `packed` or changed before. */
export function drawnParts(drawn: DrawnPackage): Record<string, Uint8Array> {
  const { rows = "", after = "", before = "", strings, styles, workbook = "", parts = {} } = drawn;
  const links = [
    link("rId1", "worksheet", "worksheets/sheet1.xml"),
    ...(strings === undefined ? [] : [link("rId2", "sharedStrings", "sharedStrings.xml")]),
    ...(styles === undefined ? [] : [link("rId3", "styles", "styles.xml")]),
  ];
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([link("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr ${workbook}/>` +
      '<sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships(links),
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, typeof text === "string" ? strToU8(text) : text]),
  );
}

/** A file of the parts, each under the name that `rename` gives it. */
export function packed(
  parts: Readonly<Record<string, Uint8Array>>,
  rename: (path: string) => string = (path) => path,
): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [rename(path), bytes])));
}

/** The bytes of a workbook drawn so. */
export function drawnWorkbook(drawn: DrawnPackage): Uint8Array {
  return packed(drawnParts(drawn));
}

export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

export function relationships(links: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${HEAD}<Relationships xmlns="${namespace}">${links.join("")}</Relationships>`;
}

/** A text in an inline cell. */
export function inline(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
