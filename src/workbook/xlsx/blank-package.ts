import type { FontStyle } from "../../sheet/cell-style";
import type { Dialect } from "./dialect";
import { TRANSITIONAL } from "./dialect";
import { relationshipType, XML_HEAD } from "./relationships";
import { escapeXml } from "./xml-text";
import type { Parts } from "./zip-package";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook without a sheet yet, whose default font is `font`. */
export function blankPackage({ name = "Calibri", size = 11 }: FontStyle): Parts {
  const encode = (xml: string): Uint8Array => new TextEncoder().encode(XML_HEAD + xml);
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;
  const link = (id: string, kind: string, target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="${id}" Type="${relationshipType(TRANSITIONAL, kind)}" Target="${target}"/></Relationships>`;
  const workbook =
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    '<sheets/><calcPr calcId="191029"/></workbook>';
  return new Map([
    ["[Content_Types].xml", encode(types)],
    ["_rels/.rels", encode(link("rId1", "officeDocument", "xl/workbook.xml"))],
    ["xl/workbook.xml", encode(workbook)],
    ["xl/_rels/workbook.xml.rels", encode(link("rId1", "styles", "styles.xml"))],
    ["xl/styles.xml", new TextEncoder().encode(blankStyles({ name, size }, TRANSITIONAL))],
  ]);
}

/** A styles part whose cells are all plain. */
export function blankStyles({ name = "Calibri", size = 11 }: FontStyle, { main }: Dialect): string {
  return (
    `${XML_HEAD}<styleSheet xmlns="${main}">` +
    `<fonts count="1"><font><sz val="${size}"/><name val="${escapeXml(name)}"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A worksheet part without a cell. */
export function blankSheet({ main, relations }: Dialect): string {
  return (
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${relations}">` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
