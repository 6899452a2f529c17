/**
 * Makes the pictures of docs/ from the production build: node scripts/make-pictures.mjs
 * The workbench with the clean sample checked and marked, the report, and every state of the pane as low as Excel makes it and
 * as tall as a big screen (docs/pictures/).
 */
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build/webpack-build.mjs";
import { ensureBrowser } from "./ensure-browser.mjs";
import { serve } from "./serve/static-server.mjs";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MOST_BYTES = 300 * 1024;
/** The pane at 1366 × 768 in Excel, and on a tall screen. */
const HEIGHTS = [378, 900];
const WRITE = /^写入 \d+ 张新表$/;
const CHANGE = /^改这 \d+ 格$/;
const CHECKED = /才能报送|可以报送/;

await build();
mkdirSync(path("docs/pictures"), { recursive: true });
const { server, port } = await serve({ folder: path("dist"), port: 3200 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const height of HEIGHTS) {
    await withPane("2020-gulou-raw", height, firstTime);
    await withPane("none", height, nothingFound);
    await withPane("2020-gulou-raw", height, wholeWay);
  }
  await workbench();
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function firstTime({ button, shot }) {
  await button("开始使用").waitFor();
  await shot("welcome");
}

async function nothingFound({ button, shot, begin }) {
  await begin();
  await button("重新查找").waitFor();
  await shot("nothing-found");
}

async function wholeWay({ pane, button, shot, begin }) {
  await begin();
  await button("一键校验").waitFor();
  await shot("opened");
  await button("查看").click();
  await pane.getByText(/^错列 \d+ 处$/).click();
  await button(/，转到单元格$/).first().waitFor();
  await shot("reading");
  await button("返回").click();
  await button("一键校验").click();
  await pane.getByRole("heading", { name: CHECKED }).waitFor();
  await shot("checked");
  await button("下一处").click();
  await pane.getByText("为什么 · 依据").first().click();
  await shot("why");
  await button(/^一键规范 \d+ 格$/).click();
  await button(CHANGE).waitFor();
  await shot("fixes");
  await button(CHANGE).click();
  await pane.getByText(/^已改正 \d+ 格/).waitFor();
  await shot("fixed");
  await button("设置").click();
  await pane.getByRole("checkbox").first().waitFor();
  await shot("settings");
  await button("返回").click();
  await button("生成报表").click();
  await button(WRITE).waitFor();
  await shot("report-preview");
  await button(WRITE).click();
  await pane.getByText(/^报表已写入/).waitFor();
  await shot("report-written");
}

/** A pane of that height over a sample, for somebody at their first visit; `begin` leaves the first screen behind. */
async function withPane(sample, height, walk) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 1200 }, locale: "zh-CN", reducedMotion: "reduce" });
  await page.goto(`http://localhost:${port}/?sample=${sample}`);
  const pane = page.frameLocator("iframe.addin");
  const frame = page.locator("iframe.addin");
  await frame.evaluate((element, pixels) => Object.assign(element.style, { width: "350px", height: `${pixels}px`, flex: "none" }), height);
  const button = (name) => pane.getByRole("button", { name, exact: typeof name === "string" });
  await walk({
    pane,
    button,
    begin: () => button("开始使用").click(),
    shot: (name) => shoot(frame, `pictures/${name}-${height}`),
  });
  await page.close();
}

async function workbench() {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  await page.goto(`http://localhost:${port}/?sample=2020-gulou-clean`);
  const pane = page.frameLocator("iframe.addin");
  const button = (name) => pane.getByRole("button", { name });
  await button("开始使用").click();
  await button("一键校验").click();
  await pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  await pane.getByRole("switch", { name: "标记" }).click();
  await button("关闭提示").click();
  await button(/，转到单元格/).first().click();
  await page.locator('td[aria-selected="true"][data-mark]').waitFor();
  await shoot(page, "workbench");
}

async function shoot(part, name) {
  const file = path(`docs/${name}.png`);
  await part.screenshot({ path: file, animations: "disabled" });
  const { size } = statSync(file);
  console.log(`docs/${name}.png ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`docs/${name}.png is larger than ${MOST_BYTES / 1024} KB`);
}
