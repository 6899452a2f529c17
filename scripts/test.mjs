/**
 * npm test: sets itself up, then lint, types, generated files, production build, unit and Office.js in process, and the
 * browser. Every step runs even where an earlier one failed; the last line is "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { ensureBrowser } = await import("./ensure-browser.mjs");

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const browser = ensureBrowser();
const results = mkdtempSync(join(tmpdir(), "jxmb-test-"));

const tallies = [
  step("lint", "node_modules/eslint/bin/eslint.js", ["."]),
  step("types of the core rooms", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.core.json"]),
  step("types", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.json"]),
  step("generated files are fresh", "node_modules/tsx/dist/cli.mjs", ["scripts/generate.ts", "--check"]),
  step("production build", "scripts/build.mjs", []),
  suite("unit and Office.js in process", "jest.config.js"),
  suite("browser", "jest.e2e.config.js"),
];

rmSync(results, { recursive: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A step that either holds or does not. */
function step(name, program, parameters) {
  const holds = run(name, program, parameters) === 0;
  return { passed: Number(holds), failed: Number(!holds) };
}

/** A jest suite; where it dies without a result it counts as one failure, and so does a suite without a test. */
function suite(name, config) {
  const outcome = join(results, `${config}.json`);
  const status = run(name, "node_modules/jest/bin/jest.js", ["--config", config, "--json", `--outputFile=${outcome}`], "ignore");
  let tally;
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(outcome, "utf8"));
    tally = { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
  } catch (error) {
    console.error(`${name}: no result (${error.message})`);
    return { passed: 0, failed: 1 };
  }
  const ran = tally.passed + tally.failed > 0;
  return status === 0 && ran ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

function run(name, program, parameters, output = "inherit") {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: ROOT,
    stdio: ["ignore", output, "inherit"],
    env: { ...process.env, CHROME_PATH: browser, NODE_NO_WARNINGS: "1" },
  });
  if (status !== 0) console.log(`   failed: ${name}`);
  return status;
}
