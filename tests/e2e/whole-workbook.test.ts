import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { xlsxOf } from "../cli/xlsx-file";
import { cardSheet } from "../support/card-rows";
import { axeViolationsInPane } from "./support/axe";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const BLANK = "沿线群众 满意度";

const open = useWorkbench();

/** The names of the last indicator on the first three sheets of the file as it would be saved. */
async function lastIndicators(session: Session): Promise<readonly unknown[]> {
  const { sheets } = await openWorkbook(new Uint8Array(await session.save()));
  return sheets.slice(0, 3).map((sheet) => sheet.cell({ row: 8, column: 2 }).value);
}

test("three cards on three sheets are checked, mended, taken back and reported as one", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "whole-workbook-")), "三张.xlsx");
  writeFileSync(
    file,
    await xlsxOf([
      cardSheet("养护", "道路养护", "120", "≥46公里", BLANK),
      cardSheet("路灯", "路灯安装", "80", ""),
      cardSheet("水毁抢修项目绩效目标申报表", "水毁抢修", "60", "≥3处", BLANK),
    ]),
  );
  const session = await open("?sample=2020-gulou-clean&api=1.14");
  await session.inPane("一键校验").waitFor();
  await session.choose(file);
  await session.says("已打开 三张.xlsx");
  await session.sizePane(350, 600);

  await session.pane.getByText("另有 2 张工作表也是一表一项目").waitFor();
  await session.inPane("合为整本工作簿，一起校验、改正和生成报表").click();
  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  expect(await session.pane.getByRole("combobox", { name: "工作表" }).inputValue()).toBe("*");
  expect(await axeViolationsInPane(session)).toEqual([]);

  await session
    .inPane(/路灯!D8/)
    .first()
    .click();
  await session.cell("D8").and(session.page.locator('[aria-selected="true"]')).waitFor();
  expect(await session.page.getByRole("tab", { selected: true }).textContent()).toBe("路灯");

  await session.chooseInPane(/^标记/);
  await session.pane.getByText(/^已标记/).waitFor();
  await session.inPane(/^撤销/).click();
  await session.pane.getByText(/^已撤销/).waitFor();

  const before = await lastIndicators(session);
  await session.inPane(/^一键规范/).click();
  await session.inPane(/^改这 \d+ 格$/).click();
  await session.pane.getByText(/^已改正/).waitFor();
  expect([before, await lastIndicators(session)]).toEqual([
    [BLANK, "沿线群众满意度", BLANK],
    ["沿线群众满意度", "沿线群众满意度", "沿线群众满意度"],
  ]);
  await session.inPane(/^撤销/).click();
  await session.pane.getByText(/^已撤销/).waitFor();
  expect(await lastIndicators(session)).toEqual(before);

  // Somebody mends the second sheet by hand, and what was found is told anew.
  const verdict = session.pane.getByRole("heading", { name: /才能报送/ });
  const found = await verdict.innerText();
  await session.goTo("D8");
  await session.type("≥30盏");
  await session.press("Enter");
  await verdict.and(session.pane.getByText(found, { exact: true })).waitFor({ state: "detached" });
  await verdict.or(session.pane.getByRole("heading", { name: "可以报送" })).waitFor();

  await session.inPane("生成报表").click();
  await session.inPane(/^写入 1 张新表$/).click();
  await session.page.getByRole("tab", { name: "绩效目标表(报送)" }).waitFor();
  const { sheets } = await openWorkbook(new Uint8Array(await session.save()));
  const printed = [...(sheets.at(-1)?.store.snapshot().values() ?? [])]
    .flatMap((row) => row.map((cell) => String(cell?.value ?? "")))
    .join("\n");
  for (const project of ["道路养护", "路灯安装", "水毁抢修"]) expect(printed).toContain(project);
});
