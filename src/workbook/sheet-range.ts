import { formatA1, parseA1 } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";

/** The ranges of an attribute such as sqref, "A1:B2 C3"; what is no range is left out. */
export function parseRanges(text: string): readonly CellRange[] {
  return text.split(/\s+/).flatMap((part) => {
    const parsed = part === "" ? null : parseA1(part);
    return parsed ? [parsed.range] : [];
  });
}

export function formatRanges(ranges: readonly CellRange[]): string {
  return ranges.map(formatA1).join(" ");
}
