/**
 * Finds a Chromium, Chrome or Edge for the browser tests, or installs one: on Debian as root with apt-get (and the
 * Chinese fonts), elsewhere with Playwright. Never skips: where none is to be had it says in one sentence what to
 * install.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const KNOWN_PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const base = process.env[variable];
    return base
      ? [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Microsoft\\Edge\\Application\\msedge.exe`]
      : [];
  }),
];

/** The path of a browser's program. Exits with 2 and one sentence where none can be had. */
export function ensureBrowser() {
  if (isDebianRoot() && !hasChineseFonts()) apt("fonts-noto-cjk");
  const found = findBrowser();
  if (found) return found;
  if (isDebianRoot()) apt("chromium", "fonts-noto-cjk");
  else run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const installed = findBrowser();
  if (installed) return installed;
  console.error("浏览器测试需要 Chromium、Chrome 或 Edge：安装其中一个，或用环境变量 CHROME_PATH 指明它的位置。");
  process.exit(2);
}

function findBrowser() {
  return [...KNOWN_PLACES, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

function isDebianRoot() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function hasChineseFonts() {
  const { status, stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function apt(...packages) {
  console.error(`正在安装 ${packages.join(" ")} …`);
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
}

function run(program, parameters) {
  spawnSync(program, parameters, {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
