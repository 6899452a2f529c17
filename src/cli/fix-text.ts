import { formatA1, formatA1In } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import { singleCell } from "../sheet/cell-range";
import type { ChangedCell } from "../review/fix/apply-fixes";
import type { Review } from "../review/check/check-sheet";
import { summaryLine } from "./check-text";
import { printable } from "./printable";
import { SAID } from "./strings";
import type { Terminal } from "./terminal";

/**
 * What was changed, for a person: each cell with its old and new value, where it was written, and what is left to do.
 */
export function fixText(
  terminal: Terminal,
  out: string | null,
  changes: readonly ChangedCell[],
  { result, around }: Review,
): string {
  const toConfirm = result.findings.filter(({ fix }) => fix?.safety === "needs-review").length;
  const lines = [
    ...changes.map(({ sheet, at, was, becomes }) =>
      SAID.change(
        (around ? formatA1In(sheet, singleCell(at)) : formatA1(singleCell(at))).padEnd(7),
        shown(was),
        shown(becomes),
      ),
    ),
    ...(changes.length > 0 ? [""] : []),
    doneWith(out, changes.length),
    ...(toConfirm > 0 ? [SAID.toConfirm(toConfirm)] : []),
    summaryLine(terminal, result),
  ];
  return `${lines.join("\n")}\n`;
}

/** A text in 「」, a number bare, so that 「100」 → 100 says what changed. */
function shown(value: CellValue): string {
  if (value === "") return SAID.blankCell;
  return typeof value === "string" ? SAID.textCell(printable(value)) : String(value);
}

/** What became of the corrections: `out` is the file they were written to, null where nothing was to be written. */
function doneWith(out: string | null, count: number): string {
  if (out === null) return SAID.wouldFix(count);
  return count === 0 ? SAID.nothingFixed(out) : SAID.fixed(out, count);
}
