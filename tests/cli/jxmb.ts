import { run } from "../../src/cli/main";

/** How a run of jxmb ended. */
export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * What jxmb does with these words in this folder, in the test's own process. That the program is just this is what
 * program.test.ts holds; starting it for each word of each test takes seconds.
 */
export async function jxmb(folder: string, ...words: readonly string[]): Promise<Run> {
  const said = { out: "", err: "" };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const exit = await run(words, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      coloured: false,
    });
    return { exit, ...said };
  } finally {
    process.chdir(before);
  }
}
