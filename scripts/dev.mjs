/**
 * npm run dev: webpack in watch mode with source maps; the workbench opens and loads itself anew after each build. The
 * page is told by a stream of events from this server, through a script of the server's own, as the page's policy wants.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { default: webpack } = await import("webpack");
const { default: configure } = await import("../webpack.config.js");
const { serve } = await import("./serve/static-server.mjs");
const { openBrowser } = await import("./serve/open-browser.mjs");

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const EVENTS = "/dev/events";
const SCRIPT = "/dev/reload.js";
const RELOAD = `new EventSource("${EVENTS}").addEventListener("built", () => location.reload());`;

/** The pages that wait for the next build. */
const waiting = new Set();
let server = null;

const [addIn] = configure({}, { mode: "development" });
const watching = webpack(addIn).watch({}, async (error, stats) => {
  if (error) throw error;
  console.log(stats.toString({ preset: "minimal", colors: process.stdout.isTTY }));
  if (stats.hasErrors()) return;
  for (const page of waiting) page.write("event: built\ndata:\n\n");
  server ??= await open();
});

async function open() {
  const served = await serve({ folder: DIST, port: Number(process.env.PORT ?? 3000), before: answerPages });
  const address = `http://localhost:${served.port}/`;
  console.log(`工作台: ${address}（改了源文件会自动重新构建、重新载入；按 Ctrl+C 结束）`);
  await openBrowser(address);
  return served.server;
}

/** The stream of builds, the script that listens to it, and the workbench's page with that script. */
function answerPages({ url }, response) {
  if (url === EVENTS) {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    waiting.add(response);
    response.on("close", () => waiting.delete(response));
    return true;
  }
  if (url === SCRIPT) return sent(response, "text/javascript", RELOAD);
  if (url !== "/" && url !== "/index.html") return false;
  const page = readFileSync(`${DIST}/index.html`, "utf8");
  return sent(response, "text/html", page.replace("</head>", `<script src="${SCRIPT}"></script></head>`));
}

function sent(response, type, text) {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(text);
  return true;
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server?.closeAllConnections();
    server?.close();
    watching.close(() => process.exit(0));
  });
}
