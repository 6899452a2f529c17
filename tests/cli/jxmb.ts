import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PROGRAM = join(__dirname, "../../scripts/jxmb.mjs");

/** How a run of the real program ended. */
export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `node scripts/jxmb.mjs` with these words in this folder, as a person does. */
export function jxmb(folder: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { exit: status, out: stdout, err: stderr };
}
