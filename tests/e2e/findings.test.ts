import type { CDPSession } from "playwright-core";
import { axeViolations } from "./support/axe";
import { barestScroll, checkLongList, typingTimes } from "./support/long-list";
import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const REPORT = "绩效目标表(报送)";

const open = useWorkbench();
let session: Session;

const items = () => session.pane.getByRole("treeitem");
const current = () => session.pane.locator('[role="treeitem"][aria-current]');

async function checked(sample: string): Promise<void> {
  session = await open(`?sample=${sample}`);
  await session.ready();
  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
}

describe("5,000 findings", () => {
  test("scroll without a bare frame, and are filtered at each key", async () => {
    session = await open("?sample=none");
    const pane = await checkLongList(session);
    expect(Number(/\d+/.exec(await session.inPane(/^全部 \d+$/).innerText())?.[0])).toBeGreaterThanOrEqual(5_000);

    const scrolled = await barestScroll(pane, [0.3, 1, 4, 40]);
    expect(scrolled.height).toBeGreaterThan(100_000);
    expect(scrolled.frames).toBe(96);
    expect(scrolled.bare).toBe(0);

    await session.inPane("搜索").click();
    await typingTimes(pane, ["道路"]);
    await session.pane.getByText(/^找到 \d+ 条$/).waitFor();
    const shown = await items().allInnerTexts();
    expect(shown.filter((text) => text.includes("道路")).length).toBeGreaterThan(0);
    await session.pane.getByRole("searchbox").press("Escape");
    await session.pane.getByText(/^找到/).waitFor({ state: "detached" });
  });
});

test("50 checks leave no more in memory than a few", async () => {
  await checked("2020-gulou-raw");
  const devtools = await session.page.context().newCDPSession(session.page);
  const check = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await session.inPane("重新校验").click();
      await session.pane.locator('button:not([aria-disabled="true"])', { hasText: "重新校验" }).waitFor();
    }
  };
  // Until the browser has compiled what is used, it learns more at each check.
  await check(40);
  const before = await heldBytes(devtools);
  await check(50);
  expect((await heldBytes(devtools)) / before).toBeLessThan(1.05);
});

/** Bytes of scripts' objects that are still in use. */
async function heldBytes(devtools: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

test("by keys alone: open, check, first error, corrections, undo, report", async () => {
  session = await open("?sample=2020-gulou-raw");
  await session.ready();
  await session.inPane("一键校验").waitFor();
  await session.press("F6");
  await tabTo(session.inPane("一键校验"));
  await session.press("Enter");
  await session.pane.getByRole("heading", { name: "还差 2 项才能报送" }).waitFor();

  await session.press("F8");
  await current().waitFor();
  expect(await session.selected()).toBe("L44");

  // The list is one stop; the arrows move in it and Enter goes to the cell.
  await tabTo(current());
  await session.press("ArrowDown", "Enter");
  await session.page.locator('[data-address="M100"][aria-selected="true"]').waitFor();
  await session.press("Control+f");
  await session.type("空格");
  await session.pane.getByText(/^找到 \d+ 条$/).waitFor();
  expect(await axeViolations(session)).toEqual([]);
  await session.press("Escape");

  await tabTo(session.inPane(/^一键规范 \d+ 格$/));
  await session.press("Enter");
  await session.inPane(/^改这 \d+ 格$/).waitFor();
  expect(await axeViolations(session)).toEqual([]);
  await tabTo(session.inPane(/^改这 \d+ 格$/));
  await session.press("Enter");
  await session.pane.getByText(/^已改正 \d+ 格，可撤销$/).waitFor();

  await tabTo(session.inPane("撤销"));
  await session.press("Enter");
  await session.pane.getByText("已撤销：一键规范").waitFor();
  await tabTo(session.inPane("生成报表"));
  await session.press("Enter");
  await session.inPane(/^写入 \d+ 张新表$/).waitFor();
  await tabTo(session.inPane(/^写入 \d+ 张新表$/));
  await session.press("Enter");
  await session.page.getByRole("tab", { name: REPORT, selected: true }).waitFor();
});

test("a cell selected in the sheet leads the list to its findings and keeps the keys; F8 goes on from there", async () => {
  await checked("2020-gulou-raw");
  await session.goTo("M100");
  await current().getByText("M100").waitFor();
  expect(await session.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  await session.goTo("L40");
  await session.page.locator("iframe.addin").focus();
  await session.inPane("重新校验").focus();
  await session.press("F8");
  await session.page.locator('[data-address="L44"][aria-selected="true"]').waitFor();
});

test("a change in the sheet is checked by itself, and its finding struck where it stands", async () => {
  await checked("2020-gulou-raw");
  await session.goTo("L44");
  await session.type("条");
  await session.press("Enter");
  await session.pane.getByRole("heading", { name: "还差 1 项才能报送" }).waitFor();
  await session.pane.getByRole("treeitem", { name: /^已解决，L44，/ }).waitFor();
  expect(await session.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
});

test("another person's change is checked by itself too", async () => {
  await checked("2020-gulou-raw");
  await session.button(/^输入者/).click();
  await session.page.getByRole("menuitemradio", { name: /^另一人/ }).click();
  await session.goTo("L44");
  await session.type("条");
  await session.press("Enter");
  await session.pane.getByRole("heading", { name: "还差 1 项才能报送" }).waitFor();
});

test("a rule's page is shipped with the add-in and opens beside it", async () => {
  await checked("2020-gulou-raw");
  await items().nth(1).click();
  await session.pane.getByText("为什么 · 依据 · 例子").click();
  const [page] = await Promise.all([
    session.page.context().waitForEvent("page"),
    session.pane.getByRole("link", { name: "规则全文" }).click(),
  ]);
  await page.getByRole("heading", { level: 1, name: "定量指标值须带计量单位" }).waitFor();
  expect(await page.locator("td.found").count()).toBeGreaterThan(0);
  expect(await axeViolations({ ...session, page } as Session)).toEqual([]);
  await page.close();
});

/** Presses Tab until the control has the keys. */
async function tabTo(control: ReturnType<Session["inPane"]>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await session.press("Tab");
  }
  throw new Error("Tab does not lead there");
}
