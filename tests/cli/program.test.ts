import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rawGulou } from "../support/gulou-sheets";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { xlsxOf } from "./xlsx-file";

jest.setTimeout(120_000);

const PROGRAM = join(__dirname, "../../scripts/jxmb.mjs");

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

let table: Uint8Array;
beforeAll(async () => {
  table = await xlsxOf([{ ...rawGulou(), name: "绩效目标表" }]);
});

/** A folder of its own with the table in it, as each run finds it. */
function folderWithTable(): string {
  const folder = mkdtempSync(join(tmpdir(), "jxmb-program-"));
  folders.push(folder);
  writeFileSync(join(folder, "table.xlsx"), table);
  return folder;
}

/** Runs `node scripts/jxmb.mjs` with these words in this folder, as a person does. */
function started(folder: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { exit: status, out: stdout, err: stderr };
}

/**
 * Each command, the library that is loaded only for Word, each exit code; what is read is long, so that a pipe takes it
 * in parts.
 */
test.each([
  [0, ["read", "table.xlsx", "--json"]],
  [1, ["check", "table.xlsx"]],
  [1, ["fix", "table.xlsx", "-o", "fixed.xlsx"]],
  [0, ["report", "table.xlsx", "-o", "report.xlsx", "--disclosure", "--corrections", "--docx", "report.docx"]],
  [2, ["check", "missing.xlsx", "--json"]],
  [0, ["--version"]],
] as const)("the started program ends with %i, says and writes what its commands do: %j", async (exit, words) => {
  const [alone, here] = [folderWithTable(), folderWithTable()];
  const ended = started(alone, ...words);
  expect(ended.exit).toBe(exit);
  expect(ended).toEqual(await jxmb(here, ...words));
  expect(readdirSync(alone)).toEqual(readdirSync(here));
});
