/**
 * Makes the pictures of docs/ from the production build: node scripts/make-pictures.mjs
 * The clean sample, checked and marked, with an error selected; the pane alone; the report.
 */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build/webpack-build.mjs";
import { ensureBrowser } from "./ensure-browser.mjs";
import { serve } from "./serve/static-server.mjs";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MOST_BYTES = 300 * 1024;

await build();
const { server, port } = await serve({ folder: path("dist"), port: 3200 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  // As the pane keeps it once its first screen was seen.
  await page.addInitScript(() => localStorage.setItem("@jxmb-preferences/introduced", JSON.stringify("yes")));
  await page.goto(`http://localhost:${port}/?sample=2020-gulou-clean`);
  const pane = page.frameLocator("iframe.addin");
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  await pane.getByRole("switch", { name: "标记" }).click();
  await pane.getByRole("button", { name: "关闭提示" }).click();
  await pane.getByRole("button", { name: /，转到单元格/ }).first().click();
  await page.locator('td[aria-selected="true"][data-mark]').waitFor();
  await shoot(page, "workbench");

  await pane.getByText("为什么 · 依据").first().click();
  await page.setViewportSize({ width: 1366, height: 820 });
  await pane.locator("details[open]").first().waitFor();
  await shoot(page.locator(".pane-body"), "pane-checked");

  await page.setViewportSize({ width: 1366, height: 768 });
  await pane.getByText("为什么 · 依据").first().click();
  await pane.getByRole("button", { name: "生成报表" }).click();
  await page.getByRole("tab", { name: "绩效目标表(报送)", selected: true }).waitFor();
  await pane.getByText(/^报表已写入/).waitFor();
  await page.locator('[data-address="A1"]').getByText("财政支出项目绩效目标表").waitFor();
  await shoot(page, "report");
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function shoot(part, name) {
  const file = path(`docs/${name}.png`);
  await part.screenshot({ path: file, animations: "disabled" });
  const { size } = statSync(file);
  console.log(`docs/${name}.png ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`docs/${name}.png is larger than ${MOST_BYTES / 1024} KB`);
}
