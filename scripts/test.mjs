/**
 * npm test: sets itself up, then lint, types, generated files and production build, two of these at a time, then unit
 * and Office.js in process, and the browser. Every step runs even where an earlier one failed; the last line is "N
 * passed, N failed".
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { ensureBrowser } = await import("./ensure-browser.mjs");

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const browser = ensureBrowser();
/** Results, and whatever the tests put into the temporary folder. */
const scratch = mkdtempSync(join(tmpdir(), "jxmb-test-"));

const tallies = [
  ...(await twoAtATime([
    ["production build", "scripts/build.mjs", []],
    ["types", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.json"]],
    ["lint", "node_modules/eslint/bin/eslint.js", ["."]],
    ["types of the core rooms", "node_modules/typescript/bin/tsc", ["-p", "tsconfig.core.json"]],
    ["generated files are fresh", "node_modules/tsx/dist/cli.mjs", ["scripts/generate.ts", "--check"]],
  ])),
  await suite("unit and Office.js in process", "jest.config.js"),
  await suite("browser", "jest.e2e.config.js"),
];

rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Steps that do not need each other: none has work for two cores. What each says is told whole when it ends. */
async function twoAtATime(steps) {
  const waiting = [...steps];
  const ended = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ended.push(await step(...next));
  };
  await Promise.all([lane(), lane()]);
  return ended;
}

/** A step that either holds or does not. */
async function step(name, program, parameters) {
  const child = start(program, parameters, ["ignore", "pipe", "pipe"]);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  const status = await ending(child);
  console.log(`\n== ${name}`);
  process.stdout.write(Buffer.concat(said));
  if (status !== 0) console.log(`   failed: ${name}`);
  return { passed: Number(status === 0), failed: Number(status !== 0) };
}

/** A jest suite; where it dies without a result it counts as one failure, and so does a suite without a test. */
async function suite(name, config) {
  const outcome = join(scratch, `${config}.json`);
  console.log(`\n== ${name}`);
  const status = await ending(
    start(
      "node_modules/jest/bin/jest.js",
      ["--config", config, "--json", `--outputFile=${outcome}`],
      ["ignore", "ignore", "inherit"],
    ),
  );
  if (status !== 0) console.log(`   failed: ${name}`);
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

function start(program, parameters, stdio) {
  const folders = { TMPDIR: scratch, TEMP: scratch, TMP: scratch };
  return spawn(process.execPath, [program, ...parameters], {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...folders, CHROME_PATH: browser, NODE_NO_WARNINGS: "1" },
  });
}

/** The exit code of a program, null where it ended otherwise. */
function ending(child) {
  return new Promise((resolve) => child.on("error", () => resolve(null)).on("close", resolve));
}
