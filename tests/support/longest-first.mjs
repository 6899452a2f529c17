import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import TestSequencer from "@jest/test-sequencer";

/**
 * What takes longest, the longest first. Jest itself goes by the size of a file until it has measured, which says
 * little here.
 */
const LONGEST = [
  "e2e/pane-states.test.ts",
  "e2e/workbench-page.test.ts",
  "e2e/findings.test.ts",
  "e2e/sheet-view.test.ts",
  "taskpane/pane.test.tsx",
  "excel/faults.test.ts",
  "reading/damaged-copies.test.ts",
  "reading/nothing-is-lost.test.ts",
  "reading/slips.test.ts",
  "cli/program.test.ts",
].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));

for (const path of LONGEST) {
  if (!existsSync(path)) throw new Error(`${path} is no more: name another in tests/support/longest-first.mjs.`);
}

/**
 * Starts long test files first, so that no worker is left with one of them at the end; the others in jest's own order.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => (LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length);
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
