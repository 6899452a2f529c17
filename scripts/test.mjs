/**
 * npm test: sets itself up, then format, lint, the house, types, generated files and production build, two of these at a
 * time, then unit and Office.js in process, and the browser. The last line is "N passed, N failed". With --measure it
 * writes anew how long each test file takes, by which the longest are started first.
 */
import { writeFileSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { ensureBrowser } = await import("./ensure-browser.mjs");
const { close, PROGRAMS, ROOT, suite, twoAtATime } = await import("./steps.mjs");

const environment = { CHROME_PATH: ensureBrowser() };
const still = await twoAtATime([
  ["production build", PROGRAMS.build, []],
  ["lint", PROGRAMS.eslint, ["."]],
  ["types", PROGRAMS.tsc, ["-p", "tsconfig.json"]],
  ["types of the core rooms", PROGRAMS.tsc, ["-p", "tsconfig.core.json"]],
  ["format", PROGRAMS.prettier, ["--check", "--log-level", "warn", "."]],
  ["generated files are fresh", PROGRAMS.tsx, ["scripts/generate.ts", "--check"]],
  ["the house", PROGRAMS.house, []],
]);
const suites = [
  await suite("unit and Office.js in process", "jest.config.js", { environment }),
  await suite("browser", "jest.e2e.config.js", { environment }),
];

if (process.argv.includes("--measure")) {
  const seconds = Object.fromEntries(suites.flatMap((each) => Object.entries(each.seconds)).sort());
  writeFileSync(`${ROOT}tests/support/seconds.json`, `${JSON.stringify(seconds, null, 2)}\n`);
}
close([...still, ...suites]);
