/** Rows one after the other that show the same level. */
export interface LevelRun {
  readonly first: number;
  readonly length: number;
}

/**
 * The runs of a level: neighbouring rows whose text is the same in this column and in the columns before it. `columns`
 * are the texts row by row, from the first level to the one asked for. A blank is never merged with another.
 */
export function levelRuns(columns: readonly (readonly string[])[]): readonly LevelRun[] {
  const last = columns.at(-1) ?? [];
  const runs: LevelRun[] = [];
  for (const [row, text] of last.entries()) {
    const open = runs.at(-1);
    if (open && text !== "" && columns.every((column) => column[row] === column[row - 1])) {
      runs[runs.length - 1] = { first: open.first, length: open.length + 1 };
    } else {
      runs.push({ first: row, length: 1 });
    }
  }
  return runs;
}
