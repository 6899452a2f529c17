/**
 * Excel's rules for the name of a sheet: not blank, at most 31 characters, none of / \ ? * : [ ], no apostrophe at
 * either end, not "History", which Excel keeps for itself.
 */
export const LONGEST = 31;
const FORBIDDEN = /[\\/?*:[\]]/g;
const RESERVED = "history";

/** True where Excel accepts the text as the name of a sheet. */
export function isValidSheetName(name: string): boolean {
  return (
    name !== "" &&
    name.length <= LONGEST &&
    name.search(FORBIDDEN) === -1 &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== RESERVED
  );
}

/** True where Excel takes both for the same sheet: names differ without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The wanted name made valid and free among `taken`: forbidden characters become "_", what is too long is cut, and a
 * taken name gets " (2)", " (3)" … as Excel numbers copies.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const cleaned = trimApostrophes(wanted.replaceAll(FORBIDDEN, "_").trim());
  const base = cleaned === "" || cleaned.toLowerCase() === RESERVED ? "Sheet" : cleaned;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const name = trimApostrophes(base.slice(0, LONGEST - tail.length)) + tail;
    if (isValidSheetName(name) && !used.has(name.toLowerCase())) return name;
  }
}

/** "Sheet1", "Sheet2" …: the first free one, as Excel names a sheet added without a name. */
export function nextSheetName(taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!used.has(`sheet${number}`)) return `Sheet${number}`;
}

function trimApostrophes(name: string): string {
  return name.replace(/^'+|(?<!')'+$/g, "").trim();
}
