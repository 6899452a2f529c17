/**
 * Makes the pictures of docs/ from the production build: npx tsx scripts/make-pictures.ts
 * Every state of the pane as low as Excel makes it and as tall as a big screen (docs/pictures/), a few of them in the
 * dark and under a contrast theme, and the workbench with the clean sample checked and marked.
 */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { walkPaneStates } from "../tests/e2e/support/pane-states";
import type { Session, Visit } from "../tests/e2e/support/workbench-session";
import { Workbench } from "../tests/e2e/support/workbench-session";
import { build } from "./build/webpack-build.mjs";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MOST_BYTES = 300 * 1024;
const WIDTH = 350;
/** The pane at 1366 × 768 in Excel, and on a tall screen. */
const HEIGHTS = [378, 900];
/** What is shown once more in the dark and under a contrast theme. */
const IN_OTHER_COLOURS = new Set(["opened", "why", "fixes", "trouble"]);

await build();
rmSync(path("docs/pictures"), { recursive: true, force: true });
mkdirSync(path("docs/pictures"), { recursive: true });
const workbench = await Workbench.start();
try {
  for (const height of HEIGHTS) {
    await states("", {}, height, (state) => state);
    await states("&look=dark", {}, height, (state) => (IN_OTHER_COLOURS.has(state) ? `dark-${state}` : null));
    await states("", { forcedColors: "active" }, height, (state) =>
      IN_OTHER_COLOURS.has(state) ? `contrast-${state}` : null,
    );
  }
  await wholePage();
} finally {
  await workbench.stop();
}

async function states(
  query: string,
  visit: Visit,
  height: number,
  nameOf: (state: string) => string | null,
): Promise<void> {
  const session = await workbench.open(`?sample=2020-gulou-raw${query}`, { visit: "first", height: 1200, ...visit });
  await walkPaneStates(session, query, async (state) => {
    const name = nameOf(state);
    if (name === null) return;
    await session.sizePane(WIDTH, height);
    await shoot(session.page.locator("iframe.addin"), `pictures/${name}-${height}`);
  });
  await session.close();
}

async function wholePage(): Promise<void> {
  const session: Session = await workbench.open("?sample=2020-gulou-clean");
  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  await session.chooseInPane(/^标记/);
  await session.inPane("关闭提示").click();
  await session
    .inPane(/，转到单元格/)
    .first()
    .click();
  await session.page.locator('td[aria-selected="true"][data-mark]').waitFor();
  await shoot(session.page, "workbench");
}

async function shoot(part: Locator | Page, name: string): Promise<void> {
  const file = path(`docs/${name}.png`);
  await part.screenshot({ path: file, animations: "disabled" });
  const { size } = statSync(file);
  console.log(`docs/${name}.png ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`docs/${name}.png is larger than ${MOST_BYTES / 1024} KB`);
}
