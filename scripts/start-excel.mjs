/**
 * npm run start:excel: serves the add-in over https with a development certificate and sideloads it into desktop Excel.
 * Microsoft's own tools do both (https://learn.microsoft.com/office/dev/add-ins/testing/test-debug-office-add-ins);
 * they are fetched when first used, because nothing else here needs them.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { build } = await import("./build/webpack-build.mjs");
const { serve } = await import("./serve/static-server.mjs");

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PORT = 3000; // The manifest names this port.
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("桌面版 Excel 只在 Windows 和 Mac 上有。这台机器上用 npm start 打开工作台。");
  process.exit(2);
}
tool("office-addin-dev-certs@3.0.0", ["install"]);
await build(["add-in"]);
const { server, port } = await serve({
  folder: join(ROOT, "dist"),
  port: PORT,
  tls: {
    key: readFileSync(join(CERTIFICATES, "localhost.key")),
    cert: readFileSync(join(CERTIFICATES, "localhost.crt")),
  },
});
if (port !== PORT) {
  console.error(`端口 ${PORT} 已被占用；清单里写的就是它，先关掉占用它的程序。`);
  process.exit(2);
}
console.log(`加载项: https://localhost:${port}/taskpane.html`);
tool("office-addin-debugging@7.0.0", ["start", "dist/manifest.xml", "desktop", "--app", "excel", "--no-debug"]);
console.log("Excel 已打开。按 Ctrl+C 结束，并从 Excel 里移除加载项。");

process.on("SIGINT", () => {
  tool("office-addin-debugging@7.0.0", ["stop", "dist/manifest.xml"]);
  server.closeAllConnections();
  server.close(() => process.exit(0));
});

function tool(name, parameters) {
  const { status } = spawnSync("npx", ["--yes", name, ...parameters], { cwd: ROOT, stdio: "inherit", shell: true });
  if (status !== 0) {
    console.error(`${name} ${parameters[0]} 没有成功，原因见上。`);
    process.exit(2);
  }
}
