import { existsSync } from "node:fs";
import { join } from "node:path";
import { barestScroll, checkLongList, typingTimes } from "../../tests/e2e/support/long-list";
import { Workbench } from "../../tests/e2e/support/workbench-session";
import type { Figure } from "./figure";
import { millisecondsOf } from "./timed";

/** A frame of a screen that shows sixty in a second. */
const FRAME = 1000 / 60;
const KEYS = ["道", "道路", "道路养", "道路养护", "道路养护 数", "道路养护 数量", "L2", "L21", "L214"];

/**
 * Typing in the search of 5,000 findings beside showing all of them again, and scrolling through them. Elapsed time.
 */
export async function pane(): Promise<readonly Figure[]> {
  if (!existsSync(join(__dirname, "../../dist/taskpane.html")))
    return [{ name: "nothing is built; npm run build makes dist/", value: "–" }];
  const workbench = await Workbench.start();
  try {
    const session = await workbench.open("?sample=none");
    const frame = await checkLongList(session);
    await session.inPane("搜索").click();
    await typingTimes(frame, KEYS);
    const typed = await typingTimes(frame, [...KEYS, ...KEYS, ...KEYS]);
    const emptied = (
      await typingTimes(
        frame,
        KEYS.flatMap((key) => [key, ""]),
      )
    ).filter((_, index) => index % 2 === 1);
    const key = median(typed);
    const empty = median(emptied);
    const { bare, frames } = await barestScroll(frame, [0.3, 1, 4, 40]);
    return [
      { name: "a key in the search box, median", value: millisecondsOf(key) },
      { name: "emptying the search box, median", value: millisecondsOf(empty) },
      { name: "a key ÷ emptying the box", value: (key / empty).toFixed(2) },
      { name: "a key ÷ one frame of 16.7 ms", value: (key / FRAME).toFixed(2) },
      { name: `pixels bare at worst in ${frames} frames of scrolling`, value: String(bare) },
    ];
  } finally {
    await workbench.stop();
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
