/** Excel's limits for the name of a sheet (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*:[\]]/g;

/** The wanted name made valid, and free among the names taken: " (2)", " (3)" … as Excel numbers copies. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const cleaned = trimmed(wanted.replaceAll(FORBIDDEN, "_"));
  const base = cleaned === "" || cleaned.toLowerCase() === "history" ? "Sheet" : cleaned;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const name = trimmed(base.slice(0, LONGEST - tail.length)) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** No apostrophe may stand at either end. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}
