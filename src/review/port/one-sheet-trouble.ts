import { troubleOf } from "./attempt";
import type { TroubleKind } from "./host-trouble";

/**
 * Trouble that lies with one sheet; any other (the clerk is typing, the session ended) would meet the next sheet too.
 */
const OF_ONE_SHEET: ReadonlySet<TroubleKind> = new Set<TroubleKind>([
  "unsupported",
  "missing",
  "too-large",
  "protected",
]);

/** What trouble that lies with one sheet is called; any other failure is passed on. */
export function ofOneSheet(failure: unknown): TroubleKind {
  const { kind } = troubleOf(failure);
  if (!OF_ONE_SHEET.has(kind)) throw failure;
  return kind;
}

/** What `work` gives; null where trouble lies with the one sheet it looks at. */
export async function unlessOfOneSheet<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (failure) {
    ofOneSheet(failure);
    return null;
  }
}

/** What `work` gives of each sheet, one after the other; null where trouble lies with that sheet. */
export async function eachSheet<T>(
  sheets: readonly string[],
  work: (sheet: string) => Promise<T>,
): Promise<readonly (T | null)[]> {
  const done: (T | null)[] = [];
  for (const sheet of sheets) done.push(await unlessOfOneSheet(() => work(sheet)));
  return done;
}
