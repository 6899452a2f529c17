import * as fc from "fast-check";
import { enterValues } from "../../src/workbook/enter-values";
import { rangeOf } from "../../src/sheet/cell-range";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { changedRichText } from "../../src/workbook/xlsx/rich-text";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { escapeCellText } from "../../src/workbook/xlsx/xml-text";
import { drawnPackage, exchange, partOf, SHEET, STRINGS } from "./drawn-package";

/** A string element of runs, drawn as "plain|red|plain". */
function drawn(text: string): string {
  const runs = text.split("|").map((run, index) => {
    const font = index % 2 === 1 ? '<rPr><color rgb="FFFF0000"/></rPr>' : "";
    return `<r>${font}<t xml:space="preserve">${escapeCellText(run)}</t></r>`;
  });
  return `<si>${runs.join("")}</si>`;
}

/** The runs of a text drawn so, "[red]" in brackets. */
function shown(runs: string | null): string | null {
  return (
    runs &&
    [...runs.matchAll(/<r>(<rPr>.*?<\/rPr>)?<t xml:space="preserve">(.*?)<\/t><\/r>/gs)]
      .map(([, font, text = ""]) => (font === undefined ? text : `[${text}]`))
      .join("")
  );
}

test.each([
  ["目标|完成|率", "目标完成比率", "目标[完成比]率"],
  ["目标|完成|率", "目标已完成率", "目标已[完成]率"],
  ["目标|完 成|率", "目标完成率", "目标[完成]率"],
  ["目标|完成|率", "目标达到率", "目标[达到]率"],
  ["目标|完成|率", "目标率", "目标率"],
  ["目标|完成|率", "完成率", "[完成]率"],
  ["目标|完成", "目标完成。", "目标[完成。]"],
  ["|完成|率", "未完成率", "[未完成]率"],
  ["目标|完成|率", "全部改写", "全部改写"],
])("%s becomes %s: %s", (before, after, expected) => {
  expect(shown(changedRichText(drawn(before), before.replaceAll("|", ""), after))).toBe(expected);
});

test("a text of one font is none, nor one that says something else", () => {
  expect(changedRichText("<si><t>目标</t></si>", "目标", "目")).toBeNull();
  expect(changedRichText(drawn("目|标"), "别的", "目")).toBeNull();
});

test("the runs always say the new text, and no letter is cut", () => {
  const piece = fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => text.replaceAll("|", ""));
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      (was, becomes) => {
        const [before, after] = [was.join(""), becomes.join("")];
        const written = changedRichText(drawn(was.join("|")), before, after);
        const said = [...(written ?? "").matchAll(/<t xml:space="preserve">(.*?)<\/t>/gs)].map(([, text]) => text);
        expect(said.join("")).toBe(escapeCellText(after));
      },
    ),
  );
});

test("a mended cell keeps its fonts, whether its text is shared or its own, under whatever prefix", async () => {
  const rich = '<r><t xml:space="preserve">目标 </t></r><r><rPr><b/><sz val="11"/></rPr><t>完成</t></r>';
  const bytes = drawnPackage((parts) => {
    exchange(parts, STRINGS, "<si><t>指标</t></si>", `<si>${rich}</si>`);
    parts[STRINGS] = (parts[STRINGS] ?? "").replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
    exchange(parts, SHEET, "</row>", `<c r="C1" t="inlineStr"><is>${rich}</is></c></row>`);
  });
  const workbook = await openWorkbook(bytes);
  const sheet = workbook.activeSheet;
  expect([0, 2].map((column) => sheet.cell({ row: 0, column }).value)).toEqual(["目标 完成", "目标 完成"]);
  enterValues(sheet, { row: 0, column: 0 }, [["目标完成", null, "目标完成"]]);
  const mended = partOf(await saveWorkbook(workbook), SHEET);
  const expected =
    '<is><r><t xml:space="preserve">目标</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">完成</t></r></is>';
  expect(mended.split(expected)).toHaveLength(3);
});

test("a cell in another format keeps its text in the file's own words", async () => {
  const workbook = await openWorkbook(drawnPackage());
  workbook.activeSheet.restyle(rangeOf(0, 0, 0, 0), { font: { bold: true } });
  expect(partOf(await saveWorkbook(workbook), SHEET)).toMatch(/<c r="A1" t="s" s="\d+"><v>0<\/v><\/c>/);
});
