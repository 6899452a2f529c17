/** @jest-environment jsdom */
import fc from "fast-check";
import { readTable, writeTable } from "../../../../src/workbench/page/grid/clipboard-table";
import { formatBlock, parseBlock } from "../../../../src/workbench/page/grid/clipboard-text";

const cell = fc.string({ unit: fc.constantFrom("a", "绩", '"', "\t", "\n", " ", ",") });
const block = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

test("a block put on the clipboard is read back as it was", () => {
  fc.assert(
    fc.property(block, (rows) => {
      // A closing empty row cannot be told from the line break Excel puts at the end.
      fc.pre(rows.length === 1 || rows.at(-1)?.join("") !== "" || (rows[0]?.length ?? 0) > 1);
      expect(parseBlock(formatBlock(rows))).toEqual(rows);
    }),
  );
});

test("what Excel writes: quoted lines, doubled quotes, a closing line break", () => {
  expect(parseBlock('甲\t"两\n行"\r\n"说""好"""\t乙\r\n')).toEqual([
    ["甲", "两\n行"],
    ['说"好"', "乙"],
  ]);
});

test("a sentence in quotation marks keeps them, an open quote swallows nothing", () => {
  expect(parseBlock('"引号"\tb')).toEqual([['"引号"', "b"]]);
  expect(parseBlock('"没有结束\tb\nc')).toEqual([
    ['"没有结束', "b"],
    ["c", ""],
  ]);
});

test("rows of unequal length are filled up", () => {
  expect(parseBlock("a\tb\tc\nd")).toEqual([
    ["a", "b", "c"],
    ["d", "", ""],
  ]);
});

test("a Word table keeps merged cells in place and paragraphs as lines", () => {
  const html =
    "<table><tr><td rowspan=2><p>项目</p><p>名称</p></td><td colspan=2>指标</td></tr><tr><td>值<br>二</td><td> x\n y </td></tr></table>";
  expect(readTable(html)).toEqual([
    ["项目\n名称", "指标", ""],
    ["", "值\n二", "x y"],
  ]);
});

test("Excel's own markup and markup without a table are left to the plain text", () => {
  expect(
    readTable('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>'),
  ).toBeNull();
  expect(readTable("<p>文字</p>")).toBeNull();
  expect(readTable("")).toBeNull();
});

test("hostile text stays text both ways", () => {
  const hostile = '<img src=x onerror="alert(1)"></td><script>alert(1)</script>&amp;';
  const html = writeTable([[hostile, "a\nb"]]);
  expect(html).not.toContain("<script>");
  expect(readTable(html)).toEqual([[hostile, "a\nb"]]);
});
