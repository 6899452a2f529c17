import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a file as texts, by their paths. */
export type DrawnParts = Record<string, string>;

export const SHEET = "xl/worksheets/sheet1.xml";
export const OTHER_SHEET = "xl/worksheets/sheet2.xml";
export const WORKBOOK = "xl/workbook.xml";
export const LINKS = "xl/_rels/workbook.xml.rels";
export const STYLES = "xl/styles.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const CONTENT_TYPES = "[Content_Types].xml";

/** What Excel since 2016 writes before its list of windows. */
export const EXCEL_HEAD =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15">' +
  '<x15ac:absPath url="D:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{A6B798D1-9397-4842-BF77-DA1694BBFC0E}"/>';

/** The namespaces of that head, which older readers are told to ignore. */
export const EXCEL_NAMESPACES =
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr"' +
  ' xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"' +
  ' xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

/** A workbook of two sheets as a program might write it, drawn part by part and then changed. */
export function drawnPackage(change: (parts: DrawnParts) => void = () => undefined): Uint8Array {
  const parts: DrawnParts = {
    [CONTENT_TYPES]:
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      [
        [WORKBOOK, "sheet.main"],
        [SHEET, "worksheet"],
        [OTHER_SHEET, "worksheet"],
        [STYLES, "styles"],
        [STRINGS, "sharedStrings"],
      ]
        .map(([path = "", type = ""]) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels": links([["rId1", "officeDocument", WORKBOOK]]),
    [WORKBOOK]:
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>' +
      '<sheets><sheet name="目标表" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" r:id="rId2"/></sheets></workbook>',
    [LINKS]: links([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
    ]),
    [SHEET]: sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2</v></c></row><row r="3"><c r="A3" s="1"><v>3</v></c></row>',
    ),
    [OTHER_SHEET]: sheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
    [STRINGS]: `${HEAD}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>指标</t></si><si><t>填表说明</t></si></sst>`,
    [STYLES]:
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The text of a part of a file. */
export function partOf(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`no ${path}`);
  return strFromU8(found);
}

/** Exchanges what must stand in a text. */
export function exchange(parts: DrawnParts, path: string, was: string | RegExp, becomes: string): void {
  const before = parts[path] ?? "";
  const after = before.replace(was, becomes);
  if (after === before) throw new Error(`${path} does not hold ${String(was)}`);
  parts[path] = after;
}

/** The same package in the words of ISO Strict. */
export function toStrict(parts: DrawnParts): void {
  for (const [path, text] of Object.entries(parts)) {
    parts[path] = text
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  }
  exchange(parts, WORKBOOK, "<workbook ", '<workbook conformance="strict" ');
}

function links(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const written = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`;
}

function sheet(rows: string): string {
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData>${rows}</sheetData></worksheet>`
  );
}
