import { axeViolations } from "./support/axe";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const REPORT = "绩效目标表(报送)";

const open = useWorkbench();
let session: Session;

test("axe finds nothing on the page and in the pane: opened, checked, marked, with the report", async () => {
  session = await open("?sample=2020-gulou-clean");
  await session.ready();
  await session.inPane("一键校验").waitFor();
  expect(await axeViolations(session)).toEqual([]);

  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  expect(await axeViolations(session)).toEqual([]);

  await session.chooseInPane(/^标记/);
  await session.pane.getByText(/^已标记/).waitFor();
  await session
    .inPane(/，转到单元格/)
    .first()
    .click();
  await session.page.locator("td[data-mark]").first().waitFor();
  expect(await axeViolations(session)).toEqual([]);

  await session.inPane("生成报表").click();
  await session.inPane(/^写入 \d+ 张新表$/).waitFor();
  expect(await axeViolations(session)).toEqual([]);
  await session.inPane(/^写入 \d+ 张新表$/).click();
  await session.page.getByRole("tab", { name: REPORT, selected: true }).waitFor();
  expect(await axeViolations(session)).toEqual([]);
});

test("axe finds nothing on an empty workbook, in an open menu and in a question", async () => {
  session = await open("?sample=none");
  await session.ready();
  await session.inPane("重新查找").waitFor();
  expect(await axeViolations(session)).toEqual([]);

  await session.button(/^Excel 版本/).click();
  expect(await axeViolations(session)).toEqual([]);
  await session.press("Escape");

  await session.cell("A1").click();
  await session.type("改");
  await session.press("Enter");
  await session.button("示例").click();
  await session.press("Enter");
  await session.page.getByRole("dialog").waitFor();
  expect(await axeViolations(session)).toEqual([]);
});

test("by keys alone: from the sheet to the pane, check, go to the first error, write the report, take it back", async () => {
  session = await open("?sample=2020-gulou-clean");
  await session.ready();
  await session.inPane("一键校验").waitFor();

  await session.press("F6");
  await tabTo("一键校验");
  await session.press("Enter");
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();

  await session.press("F8");
  await session.pane.locator("[aria-current=true], [aria-current=location]").first().waitFor();
  const place = await session.selected();
  expect(place).not.toBe("A1");

  await tabTo("生成报表");
  await session.press("Enter");
  await session.inPane(/^写入 \d+ 张新表$/).waitFor();
  await tabTo(/^写入 \d+ 张新表$/);
  await session.press("Enter");
  await session.page.getByRole("tab", { name: REPORT, selected: true }).waitFor();
  await tabTo(/^撤销/);
  await session.press("Enter");
  await session.page.getByRole("tab", { name: REPORT }).waitFor({ state: "detached" });
});

test("F6 goes from the sheet over the pane to the ribbon and back, Shift+F6 the other way", async () => {
  session = await open("?sample=2020-gulou-clean");
  await session.ready();
  await session.inPane("一键校验").waitFor();
  await session.press("F6");
  await inPaneFocused();
  // Inside the add-in Office.js has the keys, and hands them on at Ctrl+F6.
  await session.press("Control+F6");
  await session.page.locator('[data-control="TargetTable.OpenPane"]:focus').waitFor();
  await session.press("F6");
  await session.page.locator(".cell-editor:focus").waitFor({ state: "attached" });
  await session.press("F6");
  await inPaneFocused();
  await session.press("Shift+Tab");
  await session.page.locator('[aria-label="关闭任务窗格"]:focus').waitFor();
  await session.press("Shift+F6");
  await session.page.locator(".cell-editor:focus").waitFor({ state: "attached" });
  await session.press("Shift+F6");
  await session.page.locator('[data-control="TargetTable.OpenPane"]:focus').waitFor();

  // On the ribbon Enter presses a button; then the keys are the sheet's again.
  await session.press("Tab", "Enter");
  await session.page.locator("td[data-mark]").first().waitFor();
  await session.page.locator(".cell-editor:focus").waitFor({ state: "attached" });

  // With the pane closed there is the sheet and the ribbon.
  await session.closePane();
  await session.press("F6");
  await session.page.locator('[data-control="TargetTable.OpenPane"]:focus').waitFor();
  await session.press("Enter");
  await session.inPane("一键校验").waitFor();
  await session.press("F6");
  await inPaneFocused();
});

/** Waits until something in the pane has the keys. */
async function inPaneFocused(): Promise<void> {
  await session.pane.locator("button:focus, [tabindex]:focus, input:focus, select:focus").first().waitFor();
}

/** Presses Tab until the button of the pane has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  const button = session.inPane(name);
  for (let step = 0; step < 60; step += 1) {
    if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await session.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
