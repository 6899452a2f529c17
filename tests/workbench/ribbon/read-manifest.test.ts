/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { drawRibbon } from "../../../src/workbench/ribbon/draw-ribbon";
import { localUrl } from "../../../src/workbench/ribbon/local-url";
import type { RibbonAction } from "../../../src/workbench/ribbon/read-manifest";
import { readManifest } from "../../../src/workbench/ribbon/read-manifest";

const XML = readFileSync(`${__dirname}/../../../manifest.xml`, "utf8");
const HERE = "http://localhost:4321/bureau/index.html";

test("the product's own manifest gives one group of four buttons", () => {
  const { groups, name, functionsUrl } = readManifest(XML, "zh-CN");
  expect(groups).toHaveLength(1);
  expect(groups[0]?.label).toBe(name);
  expect(groups[0]?.buttons.map(({ label }) => label)).toEqual(["打开助手", "一键校验", "生成报表", "清除标记"]);
  expect(groups[0]?.buttons.map(({ action }) => (action.kind === "run" ? action.functionName : action.kind))).toEqual([
    "show-pane",
    "checkSheet",
    "writeReport",
    "clearMarks",
  ]);
  expect(functionsUrl).toBe("https://localhost:3000/commands.html");
});

test("a text is taken in the language asked for, and in the default where there is none", () => {
  expect(readManifest(XML, "EN-us").groups[0]?.buttons[1]?.label).toBe("Check");
  expect(readManifest(XML, "fr-FR").groups[0]?.buttons[1]?.label).toBe("一键校验");
});

test("what is no manifest is refused", () => {
  expect(() => readManifest("<html></html>", "zh-CN")).toThrow();
  expect(() => readManifest("not xml", "zh-CN")).toThrow();
});

test("controls a bar of buttons cannot show are left out", () => {
  const menus = XML.replaceAll('xsi:type="Button"', 'xsi:type="Menu"');
  expect(readManifest(menus, "zh-CN").groups[0]?.buttons).toEqual([]);
});

test("the manifest's addresses are found where this page came from, and nowhere else", () => {
  expect(localUrl("https://localhost:3000/assets/icon-32.png", "https://localhost:3000/taskpane.html", HERE)).toBe(
    "http://localhost:4321/bureau/assets/icon-32.png",
  );
  expect(localUrl("https://intranet.example/jx/assets/a.png", "https://intranet.example/jx/taskpane.html", HERE)).toBe(
    "http://localhost:4321/bureau/assets/a.png",
  );
  expect(localUrl("https://elsewhere.example/a.png", "https://localhost:3000/taskpane.html", HERE)).toBeNull();
});

test("a button says its tip, shows its icon, and is busy until its action has ended", async () => {
  const asked: RibbonAction[] = [];
  let end = (): void => undefined;
  const [group] = drawRibbon(readManifest(XML, "zh-CN"), HERE, (action) => {
    asked.push(action);
    return new Promise((resolve) => (end = resolve));
  });
  const check = group?.querySelector<HTMLButtonElement>('[data-control="TargetTable.CheckSheet"]');
  expect(group?.getAttribute("aria-label")).toBe("绩效目标表助手");
  expect(check?.title.startsWith("一键校验\n")).toBe(true);
  expect(check?.querySelector("img")?.src).toBe("http://localhost:4321/bureau/assets/icon-32.png");
  check?.click();
  check?.click();
  expect(asked).toEqual([{ kind: "run", functionName: "checkSheet" }]);
  expect(check?.getAttribute("aria-busy")).toBe("true");
  end();
  await new Promise((resolve) => setTimeout(resolve));
  expect(check?.hasAttribute("aria-busy")).toBe(false);
});
