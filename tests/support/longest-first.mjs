import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import TestSequencer from "@jest/test-sequencer";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** How long each test file took when it was last measured (npm test -- --measure), in seconds. */
const SECONDS = JSON.parse(readFileSync(new URL("seconds.json", import.meta.url), "utf8"));

/**
 * Starts long test files first, so that no worker is left with one of them at the end; those not measured yet in jest's
 * own order after them.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const seconds = ({ path }) => SECONDS[path.slice(ROOT.length).replaceAll("\\", "/")] ?? 0;
    return super.sort(tests).sort((a, b) => seconds(b) - seconds(a));
  }
}
