/**
 * npm run check: format, lint, types, generated files and the fast unit tests, for while one works. What was looked at
 * before and has not changed is not looked at again.
 */
import { readFileSync } from "node:fs";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { close, PROGRAMS, ROOT, suite, twoAtATime } = await import("./steps.mjs");

const CACHE = "node_modules/.cache";
/** A test file that takes longer is left to npm test. */
const FAST_SECONDS = 2;

const seconds = JSON.parse(readFileSync(`${ROOT}tests/support/seconds.json`, "utf8"));
const slow = Object.entries(seconds).flatMap(([path, taken]) => (taken > FAST_SECONDS ? [`<rootDir>/${path}`] : []));
const incremental = (config) => ["-p", config, "--incremental", "--tsBuildInfoFile", `${CACHE}/${config}.tsbuildinfo`];

const still = await twoAtATime([
  ["lint", PROGRAMS.eslint, [".", "--cache", "--cache-strategy", "content", "--cache-location", `${CACHE}/eslint/`]],
  ["types", PROGRAMS.tsc, incremental("tsconfig.json")],
  ["types of the core rooms", PROGRAMS.tsc, incremental("tsconfig.core.json")],
  [
    "format",
    PROGRAMS.prettier,
    ["--check", "--cache", "--cache-location", `${CACHE}/prettier`, "--log-level", "warn", "."],
  ],
  ["generated files are fresh", PROGRAMS.tsx, ["scripts/generate.ts", "--check"]],
]);
const ignored = slow.flatMap((path) => ["--testPathIgnorePatterns", path]);
const fast = await suite("fast unit tests", "jest.config.js", { parameters: ignored });
close([...still, fast]);
