/**
 * npm run house: what the house promises, measured: circles, arrows up, the longest line, functions that branch more
 * than they should, tiny files. Ends with 1 where a promise is broken.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TO_BE_REBUILT, TO_BE_SPLIT } from "../eslint.config.js";
import { circlesOf, moduleGraph, sourceFiles } from "./house/module-graph.js";
import { mayImport, roomOf, ROOTS } from "./house/rooms.js";
import { TINY_FILES } from "./house/tiny-files.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LONGEST_LINE = 120;
const TINY = 10;

const read = (file) => readFileSync(`${ROOT}${file}`, "utf8").trimEnd().split("\n");
const graph = moduleGraph(ROOT);
const circles = circlesOf(graph);
const arrowsUp = [...graph].flatMap(([file, imported]) =>
  ROOTS.includes(file)
    ? []
    : imported.filter((other) => !mayImport(roomOf(file), roomOf(other))).map((other) => `${file} -> ${other}`),
);
const files = ["src", "tests", "scripts"].flatMap((folder) => sourceFiles(ROOT, folder));
// A row of a drawn sheet is as long as the sheet is wide.
const isDrawn = (line) => /^\s*(?:["'`]\s*)?[|=#\-+:~!$]/.test(line);
// A text or a pattern is one thing and not cut by width: what counts of a line is all but these.
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const PATTERN = /(?<![\w)])\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/g;
const isComment = (line) => /^\s*(?:\*|\/[*/])/.test(line);
const widthOf = (line) => (isComment(line) ? line : line.replaceAll(TEXT, "").replaceAll(PATTERN, "")).length;
const long = files.flatMap((file) =>
  read(file).flatMap((line, index) =>
    widthOf(line) > LONGEST_LINE && !isDrawn(line) ? [`${file}:${index + 1} (${line.length})`] : [],
  ),
);
const tiny = [...graph.keys()].filter((file) => read(file).length < TINY);
const unexplained = tiny.filter((file) => !Object.hasOwn(TINY_FILES, file));
const stale = Object.keys(TINY_FILES).filter((file) => !tiny.includes(file));

tell(
  "circles of imports",
  circles.map((circle) => circle.join(", ")),
);
tell("arrows up", arrowsUp);
tell(`lines over ${LONGEST_LINE}`, long);
tell(`files under ${TINY} lines without a reason`, unexplained);
tell(`reasons for files that are not tiny`, stale);
const branched = TO_BE_REBUILT.length + TO_BE_SPLIT.length;
console.log(`files over complexity 15, to be rebuilt or split: ${branched} (elsewhere held to 0 by lint)`);
console.log(`files under ${TINY} lines with a reason: ${tiny.length - unexplained.length}`);
process.exitCode = [circles, arrowsUp, long, unexplained, stale].some((list) => list.length > 0) ? 1 : 0;

function tell(what, list) {
  console.log(`${what}: ${list.length}`);
  for (const each of list) console.log(`  ${each}`);
}
