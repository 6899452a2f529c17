/**
 * npm run test:room -- ROOM [-t NAME] [--watch]: the tests of one room in seconds, `reading` or `taskpane/checking`; what
 * follows the room goes to jest.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [room, ...rest] = process.argv.slice(2);

if (room === undefined || !existsSync(`${ROOT}tests/${room}`)) {
  const rooms = readdirSync(`${ROOT}tests`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.error(`npm run test:room -- ROOM [-t NAME] [--watch]; rooms: ${rooms.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
ensureInstalled();
const browser = room.startsWith("e2e");
const config = browser ? ["--config", "jest.e2e.config.js"] : [];
const environment = { ...process.env, NODE_NO_WARNINGS: "1" };
if (browser) environment.CHROME_PATH = (await import("./ensure-browser.mjs")).ensureBrowser();
const jest = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...config, `tests/${room}`, ...rest], {
  cwd: ROOT,
  stdio: "inherit",
  env: environment,
});
process.exit(jest.status ?? 1);
