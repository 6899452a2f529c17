/** npm run bench: ratios that say whether we are fast enough, measured in one run. Nothing is asserted. */
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const tsx = await import("tsx/cjs/api");
const { register } = await import("tsx/esm/api");
// For good: what is written to Excel is imported when it is written.
register();
tsx.require("./bench/main.ts", import.meta.url);
