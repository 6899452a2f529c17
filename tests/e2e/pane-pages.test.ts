import { axeViolations } from "./support/axe";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const BAD_PROFILE = '{ "thresholds": { "indicatorsLeast": "three" } }';
const PROFILE = '{ "name": "示例口径", "rules": { "wording/no-inner-blanks": "off" } }';

const open = useWorkbench();
let session: Session;

/** The oldest Excel the manifest allows, LTSC 2021 under a contrast theme of Windows, and the newest. */
test.each([
  ["1.9", "none"],
  ["1.14", "active"],
  ["1.21", "none"],
] as const)("the pages of the pane at ExcelApi %s, forced colors %s", async (api, forcedColors) => {
  session = await open(`?sample=2020-gulou-raw&api=${api}`, { visit: "first", forcedColors });
  const { pane } = session;
  await session.inPane("开始使用").waitFor();
  await soundState();
  await session.inPane("开始使用").click();

  // What was read, read otherwise, and kept in the workbook.
  await session.inPane("查看").click();
  await pane.getByText(/^错列 \d+ 处$/).click();
  await soundState();
  await pane.getByLabel("指标体系").selectOption("2021");
  await session.inPane("按此读取").click();
  await pane.getByText("2021 成本·产出·效益·满意度").and(pane.locator("dd")).waitFor();
  await session.inPane("记在工作簿里").click();
  await pane.getByText("这张表的读取方式已记在工作簿里").waitFor();
  // What is remembered does not hold against what is said now, be it 自动识别.
  await pane.getByLabel("指标体系").selectOption("");
  await session.inPane("按此读取").click();
  await pane.getByText("2015 产出·效益·满意度").and(pane.locator("dd")).waitFor();
  await session.inPane("撤销").click();
  await session.inPane("不再记住").waitFor({ state: "detached" });
  await session.inPane("返回").click();

  // A profile with a mistake is refused with the place; a good one is named; a subject can be left out.
  await session.chooseInPane("设置");
  await soundState();
  await chooseProfile(BAD_PROFILE);
  await pane
    .getByRole("alert")
    .getByText(/thresholds/)
    .waitFor();
  await chooseProfile(PROFILE);
  await pane.getByText("示例口径").waitFor();
  await soundState();
  await pane.getByRole("checkbox", { name: /^用词/ }).uncheck();
  await session.inPane("保存到工作簿").click();
  await pane.getByText("已保存到工作簿，可撤销").waitFor();
  await session.inPane("返回").click();

  // The report is shown before it is written, and taken back.
  await session.inPane("生成报表").click();
  await session.inPane("写入 1 张新表").waitFor();
  await soundState();
  expect(await session.tabs()).toHaveLength(1);
  await session.inPane("写入 1 张新表").click();
  await pane.getByText(/^报表已写入新工作表/).waitFor();
  expect(await session.tabs()).toHaveLength(2);
  await session.inPane(/^撤销/).click();
  await pane.getByText("已撤销：生成报表").waitFor();

  // The Word file is one to save and writes nothing.
  await session.chooseInPane("Word 文件");
  await session.inPane("生成 Word 文件").click();
  const link = pane.getByRole("link", { name: /^保存 .*\.docx$/ });
  await link.waitFor();
  await soundState();
  const [download] = await Promise.all([session.page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/情况说明\.docx$/);
  expect(await session.tabs()).toHaveLength(1);
});

test("the language is chosen in the settings and holds the next time", async () => {
  session = await open("?sample=2020-gulou-clean");
  await session.chooseInPane("设置");
  await session.pane.getByLabel("语言").selectOption("en");
  await session.pane.getByRole("heading", { name: "Settings" }).waitFor();
  await soundState();
  await session.visit("/?sample=2020-gulou-clean");
  await session.inPane("Check").waitFor();
});

/** axe finds nothing in the state the pane is in. */
async function soundState(): Promise<void> {
  expect(await axeViolations(session)).toEqual([]);
}

async function chooseProfile(json: string): Promise<void> {
  const [chooser] = await Promise.all([
    session.page.waitForEvent("filechooser"),
    session.inPane("选择口径文件（.json）").click(),
  ]);
  await chooser.setFiles({ name: "口径.json", mimeType: "application/json", buffer: Buffer.from(json) });
}

/** Each page with what is written from it or before it, and taken back there. */
test("Escape goes back from a page after 撤销 on it as before, and the keys stay in the pane", async () => {
  session = await open("?sample=2020-gulou-clean");
  const { pane } = session;
  const pageOf = (title: string) => pane.getByRole("heading", { name: title });
  const focused = () =>
    pane.locator("body").evaluate(() => document.hasFocus() && document.activeElement !== document.body);

  await session.chooseInPane("设置");
  await pane.getByRole("checkbox", { name: /^用词/ }).uncheck();
  await session.inPane("保存到工作簿").press("Enter");
  await pane.getByText("已保存到工作簿，可撤销").waitFor();
  await session.inPane("撤销").press("Enter");
  await pane.getByText("已撤销：记住").waitFor();
  expect(await focused()).toBe(true);
  await session.press("Escape");
  await pageOf("设置").waitFor({ state: "detached" });
  expect(await focused()).toBe(true);

  await session.inPane("生成报表").press("Enter");
  await session.inPane("写入 1 张新表").press("Enter");
  await pane.getByText(/^报表已写入新工作表/).waitFor();
  await session.chooseInPane("设置");
  await session.inPane("撤销").press("Enter");
  await pane.getByText("已撤销：生成报表").waitFor();
  expect(await focused()).toBe(true);
  await session.press("Escape");
  await pageOf("设置").waitFor({ state: "detached" });
  expect(await focused()).toBe(true);
});
