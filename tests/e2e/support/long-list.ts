import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { withoutUnits } from "../../bench/many-findings";
import { xlsxOf } from "../../cli/xlsx-file";
import type { Session } from "./workbench-session";

/** So many indicators without a unit give 5,000 findings. */
const INDICATORS = 4_000;

/** Opens a workbook with at least 5,000 findings and checks it; the pane's frame. */
export async function checkLongList(session: Session): Promise<Frame> {
  const file = join(mkdtempSync(join(tmpdir(), "jxmb-long-")), "many.xlsx");
  writeFileSync(file, await xlsxOf([withoutUnits(INDICATORS)]));
  await session.ready();
  await session.choose(file);
  await session.inPane("一键校验").click();
  await session.pane.getByRole("heading", { name: /才能报送/ }).waitFor();
  const frame = session.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  return frame;
}

/**
 * Scrolls the list down and back up by steps of so many times what is in sight and looks, in the frame the browser
 * draws after each, whether rows cover all of it; how many pixels were bare at worst.
 */
export function barestScroll(
  pane: Frame,
  steps: readonly number[],
): Promise<{ readonly bare: number; readonly frames: number; readonly height: number }> {
  return pane.evaluate(async (sizes) => {
    const tree = document.querySelector('[role="tree"]');
    const scroller = tree?.parentElement;
    if (!tree || !scroller) throw new Error("no list");
    // Methods, for what is run in the browser must stand by itself and some compilers add to functions that have a
    // name.
    const list = {
      nextFrame(): Promise<unknown> {
        return new Promise((drawn) => requestAnimationFrame(drawn));
      },
      bare(): number {
        const sight = scroller.getBoundingClientRect();
        const end = Math.min(sight.bottom, tree.getBoundingClientRect().bottom);
        const rows = [...tree.querySelectorAll("[data-row]")]
          .map((row) => row.getBoundingClientRect())
          .sort((a, b) => a.top - b.top);
        let covered = sight.top;
        let missing = 0;
        for (const { top, bottom } of rows) {
          if (top > covered + 1) missing += Math.max(Math.min(top, end) - covered, 0);
          covered = Math.max(covered, bottom);
        }
        return missing + Math.max(end - covered - 1, 0);
      },
    };
    let worst = 0;
    let frames = 0;
    for (const size of sizes) {
      for (const direction of [1, -1]) {
        for (let step = 0; step < 12; step += 1) {
          scroller.scrollTop += direction * size * scroller.clientHeight;
          await list.nextFrame();
          worst = Math.max(worst, list.bare());
          frames += 1;
        }
      }
    }
    return { bare: worst, frames, height: tree.getBoundingClientRect().height };
  }, steps);
}

/** Milliseconds of work, layout included, that each of these contents of the search box costs one after the other. */
export function typingTimes(pane: Frame, contents: readonly string[]): Promise<readonly number[]> {
  return pane.evaluate(async (texts) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    if (!box || !setValue) throw new Error("no search box");
    const times: number[] = [];
    for (const text of texts) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)));
      const start = performance.now();
      setValue.call(box, text);
      box.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, contents);
}
