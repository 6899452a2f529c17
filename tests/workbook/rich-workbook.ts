import { writeXlsx } from "hucre/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A one-pixel picture. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

/** A workbook as offices have them: more in it than the product understands. */
export async function richWorkbook(): Promise<Uint8Array> {
  const rows = [
    ["绩效目标", "值", "单位"],
    ["目标完成率", 100, "%"],
    ["预算执行率", 0.95, null],
    ["合计", null, null],
  ];
  const written = await writeXlsx({
    sheets: [
      {
        name: "表一",
        rows,
        cells: new Map([
          ["2,1", { value: 0.95, type: "number" as const, style: { numFmt: "0.00%" } }],
          ["3,1", { value: 100.95, type: "formula" as const, formula: "SUM(B2:B3)", formulaResult: 100.95 }],
          ["1,0", { value: "目标完成率", type: "string" as const, comment: { text: "批注", author: "科长" } }],
        ]),
        columns: [{ width: 20 }, { width: 12 }, { width: 8, hidden: true }],
        merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 1 }],
        dataValidations: [{ type: "list", values: ["正向指标", "反向指标"], range: "C2:C9" }],
        conditionalRules: [
          {
            type: "expression",
            priority: 2,
            formula: "$B2>50",
            range: "A2:B3",
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFEEAA" } } },
          },
          {
            type: "cellIs",
            operator: "greaterThan",
            priority: 1,
            formula: "99",
            range: "B2:B9",
            style: { font: { bold: true } },
          },
        ],
        images: [{ data: PIXEL, type: "png", anchor: { from: { row: 8, col: 0 } }, altText: "公章" }],
        freezePane: { rows: 1 },
        rowBreaks: [2],
        rowDefs: new Map([[1, { height: 30 }]]),
        pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
      { name: "2020 年", rows: [["='表一'!B2", 1]] },
      { name: "隐藏", rows: [["x"]], hidden: true },
    ],
    namedRanges: [{ name: "总额", range: "表一!$B$4" }],
  });
  return withCustomXml(written);
}

/** The same file with a custom XML part and an extension no library knows. */
function withCustomXml(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const relationships = "xl/_rels/workbook.xml.rels";
  parts["customXml/item1.xml"] = strToU8('<office xmlns="urn:office"><kept>yes</kept></office>');
  parts[relationships] = strToU8(
    text(relationships).replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  );
  parts["xl/worksheets/sheet1.xml"] = strToU8(
    text("xl/worksheets/sheet1.xml").replace(
      "</worksheet>",
      '<extLst><ext uri="{11111111-2222-3333-4444-555555555555}" xmlns:u="urn:unknown"><u:kept/></ext></extLst></worksheet>',
    ),
  );
  return zipSync(parts);
}
