import { fileURLToPath } from "node:url";
import { bundleSizes } from "../../scripts/bench/bundle-sizes";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** What the pane loads of our own before its first screen stands; what the first check, a report or the settings need comes later. */
const FIRST_SCREEN_BYTES = 200 * 1024;

test("the pane's first screen is at most 200 KB, compressed", () => {
  const pane = bundleSizes(DIST).find(({ page }) => page === "taskpane.html");
  expect(pane?.files).toBeGreaterThan(0);
  expect(pane?.gzip).toBeLessThanOrEqual(FIRST_SCREEN_BYTES);
});
