/** npm run bench: ratios that say whether we are fast enough, measured in one run. Nothing is asserted. */
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();

const tsx = await import("tsx/cjs/api");
tsx.require("./bench/main.ts", import.meta.url);
