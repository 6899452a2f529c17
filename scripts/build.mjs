/** npm run build: the production add-in, its ribbon functions and the workbench in dist/. */
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { build } = await import("./build/webpack-build.mjs");
await build();
