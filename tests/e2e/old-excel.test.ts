import { useWorkbench } from "./support/use-workbench";
import type { Session } from "./support/workbench-session";

const open = useWorkbench();

/** The page of the pane as it was built, in the size of a pane, before and without any script of ours. */
async function withoutScripts(): Promise<Session> {
  const session = await open("taskpane.html", { scripts: "off" });
  await session.page.setViewportSize({ width: 350, height: 378 });
  return session;
}

/** The text of what stands in sight, all of it within the pane. */
async function inSight({ page }: Session): Promise<string> {
  const waiting = page.locator("#waiting");
  await waiting.waitFor({ state: "visible" });
  const box = await waiting.boundingBox();
  if (!box) throw new Error("nothing is in sight");
  expect(box.y + box.height).toBeLessThanOrEqual(378);
  expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(350);
  return waiting.innerText();
}

test("an Excel that cannot run the pane goes on showing which Excel is needed", async () => {
  const session = await withoutScripts();
  expect(await inSight(session)).toMatch(/需要 Excel 2021 或 Microsoft 365。$/);
  // Office.js comes first and alone; the pane itself waits until the sentence stands.
  const others = session.page.locator("script[src]:not([defer]):not([src*=office])");
  expect(await others.count()).toBe(0);
});

test("Internet Explorer 11, in which Excel 2019 shows panes, is told that the Excel is too old and what to do", async () => {
  const session = await withoutScripts();
  const script = session.page.locator("script[nomodule]");
  const text = (await script.textContent()) ?? "";
  // What it would take for an error: it knows none of the newer language.
  expect(text.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/=>|`|\b(?:const|let|class|async)\b|\?\./);
  expect(await script.getAttribute("src")).toBeNull();
  // It runs what newer browsers pass over.
  await session.page.evaluate((code) => void new Function(code)(), text);
  const said = await inSight(session);
  expect(said).toContain("这个 Excel 太旧");
  expect(said).toContain("Excel 2021 或 Microsoft 365");
  expect(said).toContain("表格没有任何改动");
  expect(await session.page.locator("#pane > *").filter({ visible: true }).first().getAttribute("id")).toBe("waiting");
});
