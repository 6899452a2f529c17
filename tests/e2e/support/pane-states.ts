import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainSheet, xlsxOf } from "../../cli/xlsx-file";
import { drawForm } from "../../support/draw-form";
import { MODEL_FORMS } from "../../support/model-forms";
import type { Session } from "./workbench-session";

const CHECKED = /才能报送|可以报送/;
const WRITE = /^写入 \d+ 张新表$/;
const CHANGE = /^改这 \d+ 格$/;

/** Looks at the state the pane is in, by its name. */
export type SeeState = (state: string) => Promise<void>;

/**
 * Walks one person through every state of the pane, in the order a clerk meets them; the page was opened with the raw
 * sample at their first visit. Ends in English. `query` is what the page's address says beside the sample.
 */
export async function walkPaneStates(session: Session, query: string, see: SeeState): Promise<void> {
  await firstTime(session, see);
  await reading(session, see);
  await findings(session, see);
  await ignoring(session, see);
  await corrections(session, see);
  await pages(session, see);
  await session.visit(`/?sample=none${query}`);
  await noTarget(session, see);
  await trouble(session, see);
  await english(session, see);
}

async function firstTime({ inPane }: Session, see: SeeState): Promise<void> {
  await inPane("开始使用").waitFor();
  await see("welcome");
  await inPane("开始使用").click();
  await inPane("一键校验").waitFor();
  await see("opened");
}

async function reading({ pane, inPane }: Session, see: SeeState): Promise<void> {
  await inPane("查看").click();
  await pane.getByText(/^错列 \d+ 处$/).click();
  await inPane(/，转到单元格$/)
    .first()
    .waitFor();
  await see("reading");
  await inPane("返回").click();
}

async function findings(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  await session.holdExcel();
  await inPane("一键校验").click();
  await inPane("取消").waitFor();
  await see("busy");
  await session.letExcelGo();
  await pane.getByRole("heading", { name: CHECKED }).waitFor();
  await see("checked");
  await inPane("下一处").click();
  await pane.getByText("为什么 · 依据 · 例子").first().click();
  await pane.getByRole("treeitem").getByRole("table").waitFor();
  await see("why");
  await pane.getByRole("treeitem", { level: 2 }).first().press("Escape");
  await inPane("更多").click();
  await see("menu");
  await pane.getByRole("menuitemcheckbox", { name: /^标记/ }).click();
  await pane.getByText(/^已标记/).waitFor();
  await see("marked");
  await session.chooseInPane("清除标记");
  await pane.getByText("标记已清除").waitFor();
  await session.press("Control+f");
  await pane.getByRole("searchbox").fill("单位");
  await pane.getByText(/^找到/).waitFor();
  await see("search");
  await pane.getByRole("searchbox").press("Escape");
  await pane.getByRole("searchbox").press("Escape");
}

async function ignoring(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  await inPane("下一处").click();
  await inPane("忽略…").click();
  await pane.getByRole("textbox", { name: /^忽略的理由/ }).fill("上级核定的写法");
  await see("ignore");
  await inPane("忽略这一条").click();
  await pane.getByText("已忽略并记入工作簿，可撤销").waitFor();
  await session.chooseInPane(/^已忽略 1/);
  await inPane("取消忽略").waitFor();
  await see("ignored");
  await inPane("返回").click();
  await inPane("撤销").click();
  await pane.getByText("已撤销：忽略").waitFor();
}

async function corrections(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  await inPane(/^一键规范 \d+ 格$/).click();
  await inPane(CHANGE).waitFor();
  await see("fixes");
  await inPane(CHANGE).click();
  await pane.getByText(/^已改正 \d+ 格/).waitFor();
  await see("fixed");
  await session.chooseInPane("自动校验");
  await session.goTo("A1");
  await session.type("改");
  await session.press("Enter");
  await pane.getByRole("paragraph").getByText("表格已改动，结果可能过时").waitFor();
  await see("stale");
  await session.chooseInPane("自动校验");
  await pane.getByRole("paragraph").getByText("表格已改动，结果可能过时").waitFor({ state: "detached" });
}

async function pages(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  await session.chooseInPane("设置");
  await pane.getByRole("checkbox").first().waitFor();
  await see("settings");
  await inPane("返回").click();
  await inPane("生成报表").click();
  await inPane(WRITE).waitFor();
  await see("report-preview");
  await inPane("Word 文件").click();
  await inPane("生成 Word 文件").click();
  await pane.getByRole("link", { name: /^保存 .*\.docx$/ }).waitFor();
  await see("word");
  await inPane("目标表").click();
  await inPane(WRITE).click();
  await pane.getByText(/^报表已写入/).waitFor();
  await see("report-written");
  await inPane("生成报表").click();
  await pane.getByRole("radio", { name: "另建新表" }).waitFor();
  await see("report-again");
}

async function noTarget(session: Session, see: SeeState): Promise<void> {
  await session.inPane("重新查找").waitFor();
  await see("nothing-found");
  const notes = plainSheet("纪要", [
    ["会议纪要", "参会人"],
    ["第一次", "张三"],
  ]);
  const partly = plainSheet("草稿", [
    ["三级指标", "计量单位"],
    ["培训人次", "人次"],
  ]);
  await session.choose(await fileOf("candidates", [notes, partly]));
  await session.inPane("就用这张").first().waitFor();
  await see("candidates");
}

async function trouble(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  const model = drawForm(MODEL_FORMS["2015"].drawing).snapshot;
  await session.choose(await fileOf("model", [model]));
  await inPane("一键校验").waitFor();
  await session.page.getByRole("tab", { name: model.name }).dblclick();
  await session.type("改名");
  await session.press("Enter");
  await inPane("一键校验").click();
  await pane.getByRole("alert").getByText("这张工作表已不在工作簿里").waitFor();
  await pane.getByText("详细信息（可复制）").click();
  await see("trouble");
  await inPane("重新查找").click();
  await inPane("一键校验").click();
  await pane.getByRole("heading", { name: "可以报送" }).waitFor();
  await see("ready");
}

async function english(session: Session, see: SeeState): Promise<void> {
  const { pane, inPane } = session;
  await session.chooseInPane("设置");
  await pane.getByLabel("语言").selectOption("en");
  await pane.getByRole("heading", { name: "Settings" }).waitFor();
  await see("english-settings");
  await inPane("Back").click();
  await pane.getByRole("heading", { name: "Ready to submit" }).waitFor();
  await see("english");
}

async function fileOf(name: string, sheets: Parameters<typeof xlsxOf>[0]): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "jxmb-states-")), `${name}.xlsx`);
  writeFileSync(path, await xlsxOf(sheets));
  return path;
}
