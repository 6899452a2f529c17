/** The steps of `npm test` and `npm run check`: each ends in a tally, and every step runs even where an earlier one failed. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Results, and whatever the tests put into the temporary folder; removed with the process. */
const scratch = mkdtempSync(join(tmpdir(), "jxmb-test-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

/** What each step calls, from the project's folder. */
export const PROGRAMS = {
  build: "scripts/build.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  house: "scripts/house.mjs",
  jest: "node_modules/jest/bin/jest.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  tsc: "node_modules/typescript/bin/tsc",
  tsx: "node_modules/tsx/dist/cli.mjs",
};

/** Steps that do not need each other: none has work for two cores. What each says is told whole when it ends. */
export async function twoAtATime(steps) {
  const waiting = [...steps];
  const ended = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ended.push(await step(...next));
  };
  await Promise.all([lane(), lane()]);
  return ended;
}

/** A step that either holds or does not. */
export async function step(name, program, parameters) {
  const child = start(program, parameters, ["ignore", "pipe", "pipe"]);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  const status = await ending(child);
  console.log(`\n== ${name}`);
  process.stdout.write(Buffer.concat(said));
  if (status !== 0) console.log(`   failed: ${name}`);
  return { passed: Number(status === 0), failed: Number(status !== 0), seconds: {} };
}

/**
 * A jest suite, with the seconds each of its files took. Where it dies without a result it counts as one failure, and so
 * does a suite without a test.
 */
export async function suite(name, config, { parameters = [], environment = {} } = {}) {
  const outcome = join(scratch, `${config}.json`);
  console.log(`\n== ${name}`);
  const words = ["--config", config, "--json", `--outputFile=${outcome}`, ...parameters];
  const status = await ending(start(PROGRAMS.jest, words, ["ignore", "ignore", "inherit"], environment));
  if (status !== 0) console.log(`   failed: ${name}`);
  let result;
  try {
    result = JSON.parse(readFileSync(outcome, "utf8"));
  } catch (error) {
    console.error(`${name}: no result (${error.message})`);
    return { passed: 0, failed: 1, seconds: {} };
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = result;
  const tally = { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
  const seconds = Object.fromEntries(
    testResults.map(({ name: path, startTime, endTime }) => [
      path.slice(ROOT.length).replaceAll("\\", "/"),
      Math.round((endTime - startTime) / 1000),
    ]),
  );
  const ran = tally.passed + tally.failed > 0;
  return status === 0 && ran ? { ...tally, seconds } : { ...tally, failed: Math.max(tally.failed, 1), seconds };
}

/** Prints the plain closing line and ends the process by it. */
export function close(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function start(program, parameters, stdio, environment = {}) {
  const folders = { TMPDIR: scratch, TEMP: scratch, TMP: scratch };
  const env = { ...process.env, ...folders, NODE_NO_WARNINGS: "1", ...environment };
  return spawn(process.execPath, [program, ...parameters], { cwd: ROOT, stdio, env });
}

/** The exit code of a program, null where it ended otherwise. */
function ending(child) {
  return new Promise((resolve) => child.on("error", () => resolve(null)).on("close", resolve));
}
