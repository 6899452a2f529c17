/** @jest-environment jsdom */
import "./setup";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { TroubleKind } from "../../src/review/port/host-trouble";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import { reportSheet } from "../../src/review/report/report-sheet";
import { runRibbonCommand } from "../../src/review/ribbon/ribbon-command";
import { RULES } from "../../src/rules/registry";
import { formatA1 } from "../../src/sheet/a1";
import { ZH } from "../../src/taskpane/strings/zh";
import type { Workbook } from "../../src/workbook/workbook";
import { enterValues } from "../../src/workbook/enter-values";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { TroubledHost } from "../review/troubled-host";
import { workbookOf } from "../review/workbook-of";
import { drawForm } from "../support/draw-form";
import { sheetOf } from "../support/draw-sheet";
import { rawGulou } from "../support/gulou-sheets";
import { MODEL_FORMS } from "../support/model-forms";
import { openPane } from "./open-pane";

const FAULTY = drawForm(`
  | 三级指标         | 绩效目标值 | 计量单位 |
  | 便捷化信息查询数 | 1          |          |
  | 设施维护数量     | 12         | 个       |
`).snapshot;
const CLEAN = drawForm(MODEL_FORMS["2015"].drawing).snapshot;
const NOTES = { ...sheetOf([["会议纪要", "参会人"]]).snapshot, name: "纪要" };
const PARTLY = {
  ...sheetOf([
    ["三级指标", "计量单位"],
    ["乙", "个"],
  ]).snapshot,
  name: "草稿",
};

afterEach(cleanup);

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await button(name));
}

/** Opens a fold; jsdom tells nobody of it, as a browser does. */
async function unfold(title: string | RegExp): Promise<void> {
  const [summary] = await screen.findAllByText(title, { selector: "summary" });
  const fold = summary?.closest("details");
  if (!fold) throw new Error(`no fold ${String(title)}`);
  fold.open = true;
  fireEvent(fold, new Event("toggle"));
}

/** Chooses a line of the menu at the end of the bar. */
async function choose(line: string | RegExp): Promise<void> {
  await press("更多");
  fireEvent.click(menuLine(line));
}

const menuLines = (): readonly HTMLElement[] => [
  ...screen.getByRole("menu").querySelectorAll<HTMLElement>("[role^=menuitem]"),
];

function menuLine(line: string | RegExp): HTMLElement {
  const found = menuLines().find((item) =>
    typeof line === "string" ? item.textContent?.startsWith(line) : line.test(item.textContent ?? ""),
  );
  if (!found) throw new Error(`no ${String(line)} in the menu`);
  return found;
}

/** Whether a line of the menu is ticked. */
async function ticked(line: string): Promise<boolean> {
  await press("更多");
  const on = menuLine(line).getAttribute("aria-checked") === "true";
  fireEvent.keyDown(menuLine(line), { key: "Escape" });
  return on;
}

async function checkedPane(workbook: Workbook) {
  const host = new WorkbookHost(workbook);
  const pane = openPane(host);
  await press("一键校验");
  await button("重新校验");
  return { host, ...pane };
}

/** Everything the workbook holds, to tell whether anything was written. */
async function contentOf(host: SpreadsheetHost): Promise<string> {
  const sheets = await host.listSheets();
  return JSON.stringify(await Promise.all(sheets.map(({ name }) => host.readSheet(name))));
}

function shown(container: HTMLElement): string {
  return (container.textContent ?? "").replaceAll(/\s+/g, " ");
}

describe("opening", () => {
  it("shows what was read from the sheet and writes nothing", async () => {
    const host = new WorkbookHost(workbookOf(rawGulou()));
    const before = await contentOf(host);
    const { container } = openPane(host);
    await button("一键校验");
    expect(shown(container)).toContain("17 个项目 · 97 条指标 · 1909.11 万元");
    expect(shown(container)).toContain("2020 年度");
    expect(await contentOf(host)).toBe(before);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("opens what had to be repaired, each with its cell", async () => {
    const workbook = workbookOf(rawGulou());
    const { container } = openPane(new WorkbookHost(workbook));
    await screen.findByText(/^修复 \d+ 处 · 未识别 \d+ 格/);
    await press("查看");
    await unfold(/^错列 \d+ 处$/);
    const [place] = await screen.findAllByRole("button", { name: /转到单元格/ });
    if (!place) throw new Error("no place");
    fireEvent.click(place);
    await act(async () => undefined);
    expect(formatA1(workbook.selection)).toBe(place.textContent);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("offers the likeliest sheets where none is the form, with what was found", async () => {
    const { container } = openPane(new WorkbookHost(workbookOf(NOTES, PARTLY)));
    await screen.findByRole("heading", { name: "这个工作簿里没有认出绩效目标表" });
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^草稿找到 .*三级指标/),
      expect.stringMatching(/^纪要没有找到/),
    ]);
    expect(await axe(container)).toHaveNoViolations();
    await act(async () => fireEvent.click(screen.getAllByRole("button", { name: "就用这张" })[0] ?? container));
    await screen.findByRole("heading", { name: "「草稿」不像绩效目标表" });
  });

  it("changes to the sheet chosen above", async () => {
    openPane(new WorkbookHost(workbookOf(NOTES, FAULTY)));
    await button("一键校验");
    const chooser = screen.getByRole("combobox", { name: "工作表" });
    fireEvent.change(chooser, { target: { value: "纪要" } });
    await screen.findByRole("heading", { name: "「纪要」不像绩效目标表" });
    fireEvent.change(chooser, { target: { value: FAULTY.name } });
    await button("一键校验");
  });
});

describe("a sheet that the product wrote", () => {
  async function withReport() {
    const workbook = workbookOf(FAULTY);
    const host = new WorkbookHost(workbook);
    await reportSheet(host, FAULTY.name, "tables", RULES);
    return { host, workbook, report: workbook.activeSheet.name };
  }

  it("is said to be a report where the clerk stands on it, and its source is shown in its place", async () => {
    const { host, report } = await withReport();
    const { container } = openPane(host);
    await screen.findByText(`「${report}」是由「${FAULTY.name}」生成的报表，这里显示「${FAULTY.name}」`);
    expect((screen.getByRole("combobox", { name: "工作表" }) as HTMLSelectElement).value).toBe(FAULTY.name);
    expect(screen.queryByRole("note")).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("is said to be one for as long as the clerk has chosen it, with the way to its source", async () => {
    const { host, report } = await withReport();
    const { container } = openPane(host);
    await button("一键校验");
    fireEvent.change(screen.getByRole("combobox", { name: "工作表" }), { target: { value: report } });
    expect((await screen.findByRole("note")).textContent).toContain(`「${report}」是由「${FAULTY.name}」生成的报表`);
    await press("一键校验");
    await button("重新校验");
    screen.getByRole("note");
    expect(await axe(container)).toHaveNoViolations();
    await press(`请改「${FAULTY.name}」后重新生成`);
    await waitFor(() => expect(screen.queryByRole("note")).toBeNull());
    await waitFor(() =>
      expect((screen.getByRole("combobox", { name: "工作表" }) as HTMLSelectElement).value).toBe(FAULTY.name),
    );
  });

  it("is said to be one by the check of the ribbon too", async () => {
    const { host, report } = await withReport();
    const { hearRibbon } = openPane(host);
    await button("一键校验");
    const news = await runRibbonCommand("checkSheet", host, RULES);
    act(() => hearRibbon(news));
    await screen.findByText(`已校验「${report}」并标出问题`);
    expect((await screen.findByRole("note")).textContent).toContain(`「${report}」是由「${FAULTY.name}」生成的报表`);
  });

  it("whose source is gone is the clerk's to look at, and still said to be a report", async () => {
    const { host, workbook, report } = await withReport();
    const source = workbook.sheetNamed(FAULTY.name);
    if (source) workbook.removeSheet(source);
    openPane(host);
    await button("一键校验");
    expect((await screen.findByRole("note")).textContent).toBe(`「${report}」是助手生成的报表`);
  });
});

describe("一键校验", () => {
  it("says how many are missing before it can be handed in, and writes nothing", async () => {
    const workbook = workbookOf(FAULTY);
    const host = new WorkbookHost(workbook);
    const before = await contentOf(host);
    const { container } = openPane(host);
    await press("一键校验");
    await screen.findByRole("heading", { name: "还差 1 项才能报送" });
    expect(screen.getByRole("status").textContent).toContain("校验完成，还差 1 项才能报送");
    expect(await contentOf(host)).toBe(before);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("lists each finding with a link that selects its cell", async () => {
    const workbook = workbookOf(FAULTY);
    await checkedPane(workbook);
    const findings = screen.getByRole("region", { name: "校验结果" });
    await act(async () => fireEvent.click(within(findings).getByRole("button", { name: "L5，转到单元格" })));
    expect(formatA1(workbook.selection)).toBe("L5");
    expect(document.querySelector("[aria-current]")?.textContent).toContain("便捷化信息查询数");
  });

  it("folds open why and on what basis", async () => {
    const { container } = await checkedPane(workbookOf(FAULTY));
    fireEvent.click(screen.getByRole("treeitem", { name: /^错误，L5，/ }));
    await unfold("为什么 · 依据 · 例子");
    await screen.findByText(/^依据：/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("says “可以报送” and what was looked at where nothing was found", async () => {
    const { container } = await checkedPane(workbookOf(CLEAN));
    screen.getByRole("heading", { name: "可以报送" });
    screen.getByText("没有发现问题");
    screen.getByText(/^已查 \d+ 条规则、\d+ 行$/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("filters by severity", async () => {
    const { container } = await checkedPane(workbookOf(rawGulou()));
    const chip = screen.getAllByRole("button", { name: /^警告 \d+$/, pressed: false })[0];
    if (!chip) throw new Error("no chip");
    fireEvent.click(chip);
    const names = (level: number): readonly string[] =>
      screen
        .getAllByRole("treeitem")
        .flatMap((item) =>
          item.getAttribute("aria-level") === String(level) ? (item.getAttribute("aria-label") ?? "") : [],
        );
    expect(names(2).filter((name) => !name.startsWith("警告，"))).toEqual([]);
    fireEvent.change(screen.getByRole("combobox", { name: "分组" }), { target: { value: "severity" } });
    expect(names(1)).toEqual([`警告，${/\d+/.exec(chip.textContent ?? "")?.[0]} 条`]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("walks through the findings with F8 and back with Shift+F8, without moving the focus", async () => {
    const workbook = workbookOf(rawGulou());
    await checkedPane(workbook);
    const focused = document.activeElement;
    const visit = async (shiftKey: boolean): Promise<string> => {
      await act(async () => fireEvent.keyDown(window, { key: "F8", shiftKey }));
      return formatA1(workbook.selection);
    };
    const first = await visit(false);
    const second = await visit(false);
    expect(second).not.toBe(first);
    expect(await visit(true)).toBe(first);
    expect(document.activeElement).toBe(focused);
  });

  it("says that the sheet was changed since, until it is checked again", async () => {
    const { changeSheet } = await checkedPane(workbookOf(FAULTY));
    act(changeSheet);
    screen.getByText("表格已改动，结果可能过时", { selector: "p" });
    await press("重新校验");
    await screen.findByText(/个项目/);
    expect(screen.queryByText("表格已改动，结果可能过时")).toBeNull();
  });
});

describe("what writes", () => {
  it("writes the report on a new sheet, names it, and takes it back", async () => {
    const workbook = workbookOf(FAULTY);
    const { container } = await checkedPane(workbook);
    await press("生成报表");
    await screen.findByText(`写入 1 张新工作表，「${FAULTY.name}」不变，可撤销。`);
    screen.getByText("绩效目标表(报送)");
    expect(workbook.sheets).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
    await press(/^写入 \d+ 张新表$/);
    await screen.findByText(/^报表已写入新工作表/);
    const report = workbook.sheets[1];
    expect(shown(container)).toContain(`「${report?.name}」`);
    expect(await axe(container)).toHaveNoViolations();
    await press("撤销");
    await screen.findByText("已撤销：生成报表");
    expect(workbook.sheets.map(({ name }) => name)).toEqual([FAULTY.name]);
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("marks the findings only when switched on, says so before, and takes the marks away", async () => {
    const { host, container } = await checkedPane(workbookOf(FAULTY));
    const before = await contentOf(host);
    await press("更多");
    screen.getByText(/标记给 \d+ 处加条件格式，不改内容/);
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(menuLine("标记"));
    await screen.findByText(/^已标记 \d+ 处/);
    expect(await ticked("标记")).toBe(true);
    screen.getByRole("list", { name: "标记图例" });
    expect(await contentOf(host)).toBe(before);
    await choose("清除标记");
    await screen.findByText("标记已清除");
    expect(await ticked("标记")).toBe(false);
    await press("撤销");
    await screen.findByText("已撤销：清除标记");
    expect(await ticked("标记")).toBe(true);
  });

  it("says so where there are no marks to take away, and offers nothing to take back", async () => {
    await checkedPane(workbookOf(FAULTY));
    await choose("清除标记");
    await screen.findByText("没有要清除的标记");
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });
});

describe("trouble of the host", () => {
  it.each(Object.entries(ZH.troubles) as [TroubleKind, (typeof ZH.troubles)[TroubleKind]][])(
    "%s while checking is said in a sentence, and trying again goes on",
    async (kind, { what, todo }) => {
      const host = new TroubledHost(new WorkbookHost(workbookOf(FAULTY)), "readSheet", kind, 2, 1);
      const { container } = openPane(host);
      await press("一键校验");
      const alert = await screen.findByRole("alert");
      expect(alert.textContent).toContain(what);
      expect(alert.textContent).toContain(`${todo}表格没有任何改动。`);
      if (kind === "editing") expect(await axe(container)).toHaveNoViolations();
      await press(kind === "missing" ? "重新查找" : "再试");
      if (kind === "missing") {
        await waitFor(async () => expect((await button("一键校验")).getAttribute("aria-disabled")).not.toBe("true"));
        await press("一键校验");
      }
      await screen.findByRole("heading", { name: "还差 1 项才能报送" });
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  it("keeps the detail for support folded away", async () => {
    openPane(new TroubledHost(new WorkbookHost(workbookOf(FAULTY)), "listSheets", "busy"));
    await screen.findByRole("alert");
    expect(screen.queryByText(/listSheets was refused/)).toBeNull();
    await unfold("详细信息（可复制）");
    await screen.findByText("busy: listSheets was refused");
  });

  it("at writing leaves the findings in sight and the workbook as it was", async () => {
    const workbook = workbookOf(FAULTY);
    openPane(new TroubledHost(new WorkbookHost(workbook), "write", "protected"));
    await press("一键校验");
    await button("重新校验");
    await press("生成报表");
    await press(/^写入 \d+ 张新表$/);
    await screen.findByRole("alert");
    expect(workbook.sheets).toHaveLength(1);
    await press("关闭提示");
    await press("返回");
    screen.getByRole("heading", { name: "还差 1 项才能报送" });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("news from the ribbon", () => {
  it("is shown by the open pane: a check with its findings and marks", async () => {
    const workbook = workbookOf(FAULTY);
    const { hearRibbon } = openPane(new WorkbookHost(workbook));
    await button("一键校验");
    const news = await runRibbonCommand("checkSheet", new WorkbookHost(workbook), RULES);
    act(() => hearRibbon(news));
    await screen.findByRole("heading", { name: "还差 1 项才能报送" });
    expect(await ticked("标记")).toBe(true);
  });

  it("is shown by the open pane: trouble, with the button it came from", async () => {
    const { container, hearRibbon } = openPane(new WorkbookHost(workbookOf(FAULTY)));
    await button("一键校验");
    act(() => hearRibbon({ kind: "trouble", command: "writeReport", trouble: { kind: "protected", detail: "x" } }));
    expect(screen.getByRole("alert").textContent).toContain("功能区「生成报表」没有完成");
    expect(screen.queryByRole("button", { name: "再试" })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("一键规范", () => {
  const SLIPPED = drawForm(`
    | 三级指标       | 绩效目标值 | 计量单位 |
    | 设施 维护 数量 | 12         | 个       |
  `).snapshot;

  it("shows each cell old → new, changes those cells in one step, and takes them back", async () => {
    const workbook = workbookOf(SLIPPED);
    const before = await new WorkbookHost(workbook).readSheet(SLIPPED.name);
    const { container } = await checkedPane(workbook);
    await press(/^一键规范 \d+ 格$/);
    expect(await screen.findAllByText("G5：「设施 维护 数量」→「设施维护数量」")).not.toHaveLength(0);
    expect(await axe(container)).toHaveNoViolations();
    await press(/^改这 \d+ 格$/);
    await screen.findByText(/^已改正 \d+ 格，可撤销$/);
    const after = await new WorkbookHost(workbook).readSheet(SLIPPED.name);
    expect(after.rows.flat().map(({ text }) => text)).toContain("设施维护数量");
    expect(screen.queryByText("G5：「设施 维护 数量」→「设施维护数量」")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "撤销" }));
    await screen.findByText("已撤销：一键规范");
    expect(await new WorkbookHost(workbook).readSheet(SLIPPED.name)).toEqual(before);
  });
});

describe("corrections in the preview", () => {
  const SLIPPED = drawForm(`
    | 三级指标       | 绩效目标值 | 计量单位 |
    | 设施 维护 数量 | 12         | 个       |
  `).snapshot;

  it("are only made of the rules that stay ticked", async () => {
    const workbook = workbookOf(SLIPPED);
    await checkedPane(workbook);
    const before = await new WorkbookHost(workbook).readSheet(SLIPPED.name);
    await press(/^一键规范 \d+ 格$/);
    for (const box of screen.getAllByRole("checkbox", { checked: true })) fireEvent.click(box);
    fireEvent.click(await button("改这 0 格"));
    expect(await new WorkbookHost(workbook).readSheet(SLIPPED.name)).toEqual(before);
    // Office.js listens on the window and would lead out of the pane.
    const leaves = jest.fn();
    window.addEventListener("keydown", leaves);
    fireEvent.keyDown(await button("返回"), { key: "Escape" });
    window.removeEventListener("keydown", leaves);
    expect(leaves).not.toHaveBeenCalled();
    await screen.findByRole("tree");
  });

  it("of a cell that was changed meanwhile are refused, and that is said", async () => {
    const workbook = workbookOf(SLIPPED);
    await checkedPane(workbook);
    await press(/^一键规范 \d+ 格$/);
    enterValues(workbook.activeSheet, { row: 4, column: 6 }, [["另写 一个 名字"]]);
    await press(/^改这 \d+ 格$/);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("单元格在校验后又有改动");
    expect((await new WorkbookHost(workbook).readSheet(SLIPPED.name)).rows.flat().map(({ text }) => text)).toContain(
      "另写 一个 名字",
    );
  });

  it("strike the finding where it stood, which is gone at the next check", async () => {
    await checkedPane(workbookOf(SLIPPED));
    const names = (): readonly string[] =>
      screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label") ?? "");
    fireEvent.change(screen.getByRole("combobox", { name: "分组" }), { target: { value: "project" } });
    const before = names();
    fireEvent.click(screen.getAllByRole("button", { name: "改正 G5" })[0] ?? document.body);
    await screen.findByText(/^已改正 \d+ 格，可撤销$/);
    const struck = names();
    expect(struck.filter((name) => name.startsWith("已解决，"))).not.toHaveLength(0);
    expect(struck).toHaveLength(before.length);
    await press("重新校验");
    await waitFor(() => expect(names().filter((name) => name.startsWith("已解决，"))).toEqual([]));
  });
});

describe("忽略", () => {
  it("asks for a reason, takes the finding off the list, lists it and takes it up again", async () => {
    const workbook = workbookOf(FAULTY);
    const { container } = await checkedPane(workbook);
    fireEvent.click(screen.getByRole("treeitem", { name: /^错误，L5，/ }));
    await press("忽略…");
    const reason = screen.getByRole("textbox", { name: /^忽略的理由/ });
    expect((await button("忽略这一条")).getAttribute("aria-disabled")).toBe("true");
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.change(reason, { target: { value: "上级核定的写法" } });
    await press("忽略这一条");
    await screen.findByText("已忽略并记入工作簿，可撤销");
    await screen.findByRole("heading", { name: "可以报送" });
    expect(screen.queryByRole("treeitem", { name: /^错误，L5，/ })).toBeNull();

    await choose("已忽略 1");
    await screen.findByText("理由：上级核定的写法");
    expect(await axe(container)).toHaveNoViolations();
    await press("取消忽略");
    await screen.findByText("已取消忽略，问题重新列出");
    await press("返回");
    await screen.findByRole("heading", { name: "还差 1 项才能报送" });
    await press("撤销");
    await screen.findByText("已撤销：取消忽略");
    await screen.findByRole("heading", { name: "可以报送" });
  });

  it("expires with the value it was written for, and that is told", async () => {
    const workbook = workbookOf(FAULTY);
    const { changeSheet } = await checkedPane(workbook);
    fireEvent.click(screen.getByRole("treeitem", { name: /^错误，L5，/ }));
    await press("忽略…");
    fireEvent.change(screen.getByRole("textbox", { name: /^忽略的理由/ }), { target: { value: "先这样" } });
    await press("忽略这一条");
    await screen.findByRole("heading", { name: "可以报送" });
    enterValues(workbook.activeSheet, { row: 4, column: 10 }, [[7]]);
    act(changeSheet);
    await screen.findByRole("heading", { name: "还差 1 项才能报送" });
    await choose("已忽略 0");
    await screen.findByText("单元格已改，忽略失效，问题重新列出");
  });
});

describe("checking by itself", () => {
  it("follows a change and leaves search, folds and focus as they are", async () => {
    const workbook = workbookOf(FAULTY);
    const { changeSheet } = await checkedPane(workbook);
    fireEvent.keyDown(window, { key: "f", ctrlKey: true });
    const search = screen.getByRole("searchbox");
    fireEvent.change(search, { target: { value: "L5" } });
    search.focus();
    enterValues(workbook.activeSheet, { row: 4, column: 11 }, [["次"]]);
    act(changeSheet);
    await screen.findByRole("heading", { name: "可以报送" });
    expect((search as HTMLInputElement).value).toBe("L5");
    expect(document.activeElement).toBe(search);
  });

  it("can be switched off: then the result is said to be out of date until it is asked for", async () => {
    const workbook = workbookOf(FAULTY);
    const { changeSheet } = await checkedPane(workbook);
    expect(await ticked("自动校验")).toBe(true);
    await choose("自动校验");
    enterValues(workbook.activeSheet, { row: 4, column: 11 }, [["次"]]);
    act(changeSheet);
    await new Promise((later) => setTimeout(later, 700));
    screen.getByText("表格已改动，结果可能过时", { selector: "p" });
    screen.getByRole("heading", { name: "还差 1 项才能报送" });
  });
});

describe("marks", () => {
  it("of an earlier check are said to be, and are renewed when the clerk says so", async () => {
    const workbook = workbookOf(FAULTY);
    const { changeSheet } = await checkedPane(workbook);
    await choose("标记");
    await screen.findByRole("list", { name: "标记图例" });
    enterValues(workbook.activeSheet, { row: 4, column: 11 }, [["次"]]);
    act(changeSheet);
    await screen.findByText("表格里的标记还是改动前的");
    fireEvent.click(screen.getByRole("button", { name: "更新标记" }));
    await screen.findByText(/^已标记 \d+ 处/);
    expect(screen.queryByText("表格里的标记还是改动前的")).toBeNull();
  });
});

describe("the menu at the end of the bar", () => {
  it("is walked by arrows, closed by Escape and by leaving it", async () => {
    await checkedPane(workbookOf(FAULTY));
    const opener = await button("更多");
    fireEvent.click(opener);
    const lines = menuLines();
    expect(document.activeElement).toBe(lines[0]);
    fireEvent.keyDown(document.activeElement ?? opener, { key: "ArrowUp" });
    expect(document.activeElement).toBe(lines.at(-1));
    fireEvent.keyDown(document.activeElement ?? opener, { key: "ArrowDown" });
    expect(document.activeElement).toBe(lines[0]);
    fireEvent.keyDown(document.activeElement ?? opener, { key: "Escape" });
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(opener);
    fireEvent.click(opener);
    fireEvent.blur(document.activeElement ?? opener, { relatedTarget: document.body });
    expect(screen.queryByRole("menu")).toBeNull();
  });
});

describe("the other reports", () => {
  it.each([
    ["情况说明", ["情况说明(报送)", "绩效目标表(报送)"]],
    ["整改清单", ["整改清单"]],
  ])("%s is written on new sheets and can be taken back", async (name, sheets) => {
    const workbook = workbookOf(FAULTY);
    await checkedPane(workbook);
    await choose(name);
    await press(`写入 ${sheets.length} 张新表`);
    await screen.findByText(
      new RegExp(`^报表已写入新工作表${sheets.map((sheet) => `「${sheet.replace(/[()]/g, "\\$&")}」`).join("")}$`),
    );
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([FAULTY.name, ...sheets]);
    fireEvent.click(screen.getByRole("button", { name: "撤销" }));
    await screen.findByText("已撤销：生成报表");
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([FAULTY.name]);
  });
});
