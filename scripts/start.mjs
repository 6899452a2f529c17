/** npm start: installs and builds what is missing, serves the workbench with the Gulou document and opens it. */
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { build } = await import("./build/webpack-build.mjs");
const { serve } = await import("./serve/static-server.mjs");
const { openBrowser } = await import("./serve/open-browser.mjs");

const WANTED_PORT = Number(process.env.PORT ?? 3000);

await build(["add-in"]);
const { server, port } = await serve({ folder: fileURLToPath(new URL("../dist", import.meta.url)), port: WANTED_PORT });
if (port !== WANTED_PORT) console.log(`端口 ${WANTED_PORT} 已被占用，改用 ${port}。`);
const address = `http://localhost:${port}/`;
console.log(`工作台: ${address}`);
if (!(await openBrowser(address))) console.log("没有可以打开的浏览器，在浏览器里打开上面的地址即可。");
console.log("按 Ctrl+C 结束。");

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
