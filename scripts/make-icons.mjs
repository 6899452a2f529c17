/**
 * Draws assets/icon.svg at the sizes that manifest.xml names. Run after changing the drawing: node
 * scripts/make-icons.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./ensure-browser.mjs";

const SIZES = [16, 32, 64, 80, 128];
const drawing = readFileSync(new URL("../assets/icon.svg", import.meta.url), "utf8");

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(
    new URL(`../assets/icon-${size}.png`, import.meta.url),
    await page.screenshot({ omitBackground: true }),
  );
}
await browser.close();
