import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const SOURCE = "绩效目标表";
const REPORT = "绩效目标表(报送)";
const SAMPLE = fileURLToPath(new URL("../../assets/samples/2020-gulou-clean.xlsx", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jxmb-page-"));

const openPage = useWorkbench();
let session: Session;

async function open(query: string): Promise<void> {
  session = await openPage(query);
  await session.ready();
}

describe("the ribbon", () => {
  const marked = () => session.page.locator("td[data-mark]").first();

  test("shows the buttons of the manifest with their tips and icons", async () => {
    await open("?sample=none");
    const group = session.page.getByRole("group", { name: "绩效目标表助手" });
    expect(await group.getByRole("button").allInnerTexts()).toEqual(["打开助手", "一键校验", "生成报表", "清除标记"]);
    expect(await session.control("WriteReport").getAttribute("title")).toBe(
      "生成报表\n按规定版式把绩效目标表写到一张新工作表。原表不变。",
    );
    const widths = await group
      .locator("img")
      .evaluateAll((icons) =>
        Promise.all(
          icons.map(async (icon) =>
            icon instanceof HTMLImageElement ? icon.decode().then(() => icon.naturalWidth) : 0,
          ),
        ),
      );
    expect(widths).toEqual([32, 32, 32, 32]);
  });

  test("with the pane closed its buttons check, mark, write the report and clear the marks", async () => {
    await open("?sample=2020-gulou-clean");
    await session.closePane();

    await session.control("CheckSheet").click();
    await marked().waitFor();
    await session.idle("CheckSheet");
    expect(await session.selected()).not.toBe("A1");

    await session.control("ClearMarks").click();
    await marked().waitFor({ state: "detached" });
    await session.idle("ClearMarks");

    await session.control("WriteReport").click();
    await session.page.getByRole("tab", { name: REPORT, selected: true }).waitFor();
    expect(await session.tabs()).toEqual([SOURCE, REPORT]);
    expect(await session.page.locator("iframe.addin").count()).toBe(0);

    await session.control("OpenPane").click();
    await session.inPane("一键校验").waitFor();
  });

  test("with the pane open the pane shows what its buttons found", async () => {
    await open("?sample=2020-gulou-clean");
    await session.inPane("一键校验").waitFor();
    await session.control("CheckSheet").click();
    await session.pane.getByText(`已校验「${SOURCE}」并标出问题`).waitFor();
    await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
    await marked().waitFor();
    await session.control("WriteReport").click();
    await session.pane.getByText(`报表已写入新工作表「${REPORT}」`).waitFor();
  });

  test("清除标记 with the pane open is said there and can be taken back there; where there are no marks that is said", async () => {
    await open("?sample=2020-gulou-clean");
    const { pane } = session;
    await session.inPane("一键校验").waitFor();
    await session.control("CheckSheet").click();
    await pane.getByRole("list", { name: "标记图例" }).waitFor();
    await marked().waitFor();
    const places = await session.page.locator("td[data-mark]").count();

    await session.control("ClearMarks").click();
    await pane.getByText("标记已清除").waitFor();
    await marked().waitFor({ state: "detached" });
    await pane.getByRole("list", { name: "标记图例" }).waitFor({ state: "detached" });
    await pane.getByRole("heading", { name: /才能报送/ }).waitFor();

    await session.control("ClearMarks").click();
    await pane.getByText("没有要清除的标记").waitFor();
    await session.inPane("撤销").click();
    await pane.getByText("已撤销：清除标记").waitFor();
    await marked().waitFor();
    expect(await session.page.locator("td[data-mark]").count()).toBe(places);
  });

  test("清除标记 with the pane closed leaves no mark and nothing to say to a pane that is opened later", async () => {
    await open("?sample=2020-gulou-clean");
    await session.closePane();
    await session.control("CheckSheet").click();
    await marked().waitFor();
    await session.idle("CheckSheet");
    await session.control("ClearMarks").click();
    await marked().waitFor({ state: "detached" });
    await session.idle("ClearMarks");
    await session.control("OpenPane").click();
    await session.inPane("一键校验").waitFor();
    expect(await session.pane.getByText(/标记已清除|没有完成/).count()).toBe(0);
    expect(await marked().count()).toBe(0);
  });

  test("a check of a sheet that is none leaves a sentence for the pane that is opened next", async () => {
    await open("?sample=none");
    await session.closePane();
    await session.control("CheckSheet").click();
    await session.idle("CheckSheet");
    await session.control("OpenPane").click();
    await session.pane.getByText("没有认出绩效目标表").first().waitFor();
  });
});

describe("the sheets' tabs", () => {
  test("add, rename, hide and delete, each a step of undo", async () => {
    await open("?sample=none");
    await session.button("新工作表").click();
    expect(await session.tabs()).toEqual(["Sheet1", "Sheet2"]);

    await session.page.getByRole("tab", { name: "Sheet2" }).dblclick();
    await session.type("说明");
    await session.press("Enter");
    expect(await session.tabs()).toEqual(["Sheet1", "说明"]);

    await session.button("说明 的操作").click();
    await session.page.getByRole("menuitem", { name: "删除" }).click();
    expect(await session.tabs()).toEqual(["Sheet1"]);
    await session.press("Control+z");
    expect(await session.tabs()).toEqual(["Sheet1", "说明"]);

    await session.page.getByRole("tab", { name: "说明" }).click();
    await session.button("说明 的操作").click();
    await session.page.getByRole("menuitem", { name: "隐藏", exact: true }).click();
    expect(await session.tabs()).toEqual(["Sheet1"]);
    await session.button("Sheet1 的操作").click();
    await session.page.getByRole("menuitem", { name: "取消隐藏「说明」" }).click();
    await session.page.getByRole("tab", { name: "说明", selected: true }).waitFor();

    await session.press("Control+z", "Control+z", "Control+z");
    expect(await session.tabs()).toEqual(["Sheet1", "Sheet2"]);
  });

  test("refuse a name Excel does not take, and the last sheet to go", async () => {
    await open("?sample=none");
    await session.page.getByRole("tab", { name: "Sheet1" }).dblclick();
    await session.type("报表/一");
    await session.press("Enter");
    await session.says("工作表名称无效");
    await session.button("Sheet1 的操作").click();
    await session.page.getByRole("menuitem", { name: "删除" }).click();
    await session.says("工作簿至少要有一张可见的工作表");
    expect(await session.tabs()).toEqual(["Sheet1"]);
  });
});

describe("files", () => {
  test("what 另存为 gives holds what was typed, and 打开 shows it again, byte for byte the same when saved", async () => {
    await open("?sample=2020-gulou-clean");
    await session.goTo("K19");
    await session.type("≥100");
    await session.press("Enter");
    const saved = await session.saveFile();
    expect(saved).toMatch(/绩效目标表-规范-副本\.xlsx$/);
    await session.says("原文件没有改动");
    await session.choose(saved);
    await session.says("已打开 绩效目标表-规范-副本.xlsx");
    await session.goTo("K19");
    expect(await session.texts("K19")).toEqual(["≥100"]);
    expect(Buffer.from(await session.save()).equals(readFileSync(saved))).toBe(true);
  });

  test("Control+S saves, and what was saved is no longer asked about", async () => {
    await open("?sample=none");
    await session.type("甲");
    await session.press("Enter");
    const [download] = await Promise.all([session.page.waitForEvent("download"), session.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("工作簿-副本.xlsx");
    await session.says("已下载");
    await session.choose(SAMPLE);
    await session.page.getByRole("tab", { name: SOURCE }).waitFor();
  });

  test("a workbook that was changed is given up only when one says so", async () => {
    await open("?sample=none");
    await session.type("未保存");
    await session.press("Enter");
    await session.choose(SAMPLE);
    const question = session.page.getByRole("dialog", { name: "有未保存的改动" });
    await question.waitFor();
    expect(await session.page.locator("*:focus").innerText()).toBe("取消");
    await session.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await session.texts("A1")).toEqual(["未保存"]);

    await session.choose(SAMPLE);
    await question.getByRole("button", { name: "不保存并打开" }).click();
    await session.page.getByRole("tab", { name: SOURCE }).waitFor();
    await session.inPane("一键校验").waitFor();

    await session.goTo("A1");
    await session.type("又改");
    await session.press("Enter");
    const asked = session.page.waitForEvent("dialog");
    const leaving = session.page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await leaving;
  });

  test("a file dropped anywhere is opened; several at once are refused", async () => {
    await open("?sample=none");
    await session.drop([["拖入.xlsx", readFileSync(SAMPLE)]]);
    await session.says("已打开 拖入.xlsx");
    await session.page.getByRole("tab", { name: SOURCE }).waitFor();
    await session.drop([
      ["甲.xlsx", readFileSync(SAMPLE)],
      ["乙.xlsx", readFileSync(SAMPLE)],
    ]);
    await session.says("一次只能打开一个工作簿");
    await session.page.getByText("松开鼠标打开此工作簿").waitFor({ state: "hidden" });
  });

  test("hostile names and texts of a file are shown as they are and go as they are into the file saved", async () => {
    const texts = [
      "<img src=x onerror=window.harmed=1>",
      "=cmd|'/c calc'!A0",
      "&lt;b&gt;",
      "</div><script>window.harmed=1</script>",
    ];
    const workbook = new Workbook();
    workbook.renameSheet(workbook.activeSheet, "<b onclick=x>&");
    enterValues(
      workbook.activeSheet,
      { row: 0, column: 0 },
      texts.map((text) => [`'${text}`]),
    );
    const path = join(folder, "hostile.xlsx");
    writeFileSync(path, await saveWorkbook(workbook));
    await open("?sample=none");
    await session.choose(path);
    await session.page.getByRole("tab", { name: "<b onclick=x>&" }).waitFor();
    await session.pane.getByRole("listitem").getByText("<b onclick=x>&").waitFor();
    expect(await session.texts("A1", "A2", "A3", "A4")).toEqual(texts);

    const { activeSheet } = await openWorkbook(await session.save());
    expect(texts.map((_text, row) => activeSheet.read({ row, column: 0 }))).toEqual(
      texts.map((text) => expect.objectContaining({ value: text })),
    );
    expect(texts.some((_text, row) => activeSheet.cell({ row, column: 0 }).formula !== null)).toBe(false);
    expect(await session.page.evaluate(() => "harmed" in window)).toBe(false);
  });
});

describe("samples", () => {
  test("are chosen by menu and by address; what the address does not know is the first", async () => {
    await open("?sample=unknown");
    await session.says("已打开 绩效目标表-原样.xlsx");
    await session.button("示例").click();
    expect(await session.page.getByRole("menuitem").allInnerTexts()).toEqual([
      "2020 年绩效目标表（从 PDF 粘贴的原样）",
      "2020 年绩效目标表（规范表式）",
      "空白工作簿",
    ]);
    await session.press("ArrowDown", "Enter");
    await session.says("已打开 绩效目标表-规范.xlsx");
    expect(await session.page.title()).toMatch(/^绩效目标表-规范\.xlsx - /);
    await session.visit("/?sample=none");
    await session.says("已打开 工作簿.xlsx");
    expect(await session.tabs()).toEqual(["Sheet1"]);
  });
});

describe("the pane", () => {
  test("is loaded anew for another version of Excel, and nothing else is", async () => {
    await open("?sample=2020-gulou-clean");
    await session.inPane("一键校验").waitFor();
    await session.goTo("A1");
    await session.type("改过");
    await session.press("Enter");
    const frame = await session.page.locator("iframe.addin").elementHandle();
    await session.button(/^Excel 版本/).click();
    await session.page.getByRole("menuitemradio", { name: /^ExcelApi 1\.9/ }).click();
    await session.inPane("一键校验").waitFor();
    expect(await frame?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await session.button(/^Excel 版本/).innerText()).toBe("Excel 版本 1.9");
    await session.goTo("A1");
    expect(await session.texts("A1")).toEqual(["改过"]);
    expect(await session.button("撤销").isEnabled()).toBe(true);
    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  });

  test("is made wider by dragging or by keys, and narrow still shows all its buttons", async () => {
    await open("?sample=2020-gulou-clean");
    const splitter = session.page.getByRole("separator", { name: "任务窗格宽度" });
    const width = () => session.page.locator("iframe.addin").evaluate((frame) => frame.clientWidth);
    expect(await width()).toBe(350);
    const box = await splitter.boundingBox();
    if (!box) throw new Error("the splitter is not in sight");
    await session.page.mouse.move(box.x + 2, 300);
    await session.page.mouse.down();
    await session.page.mouse.move(box.x - 98, 300, { steps: 4 });
    await session.page.mouse.up();
    expect(await width()).toBe(450);
    await splitter.focus();
    for (let step = 0; step < 10; step += 1) await session.press("ArrowRight");
    expect(await width()).toBe(300);
    await session.inPane("一键校验").click();
    await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
    const overflow = await session.pane.locator("body").evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
