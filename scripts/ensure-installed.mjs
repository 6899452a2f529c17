/**
 * Makes sure that what package-lock.json names is installed, so that every command works straight after cloning.
 * Uses nothing but Node; npm's own words go to stderr, because a command's stdout is its result.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OLDEST_NODE = 20;

export function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE) {
    console.error(
      `需要 Node ${OLDEST_NODE} 或更新版本，现在是 ${process.versions.node}。可从 https://nodejs.org 安装。`,
    );
    process.exit(2);
  }
  if (isInstalled()) return;
  console.error("正在安装依赖（只在第一次或依赖更新后）…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("依赖没有装好：npm ci 失败，原因见上。检查网络或 npm 镜像设置后再试。");
    process.exit(2);
  }
}

/**
 * True where npm's record of node_modules holds every package of the lock file in its version (optional ones may lack).
 */
function isInstalled() {
  const record = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}
