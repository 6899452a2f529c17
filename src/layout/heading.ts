import { valueOf } from "../domain/entry";
import type { Entry } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import { rangeOf } from "../sheet/cell-range";
import { unitLine, yearLine } from "./captions/list-form";
import type { Role } from "./look";
import type { PlacedItem } from "./placed-item";
import { placedWords } from "./placed-item";
import type { Typography } from "./typography";

/** A line over the whole width. */
export interface Line {
  readonly role: Role;
  readonly text: string;
}

/** The heading of the report: 表名, 年度, 单位名称. A title nobody wrote is the form's own name. */
export function headingLines(document: PerformanceDocument, formTitle: string): readonly Line[] {
  const year = document.year.state === "unreadable" ? document.year.raw : yearLine(valueOf(document.year));
  return [
    { role: "title", text: wordsOf(document.title) || formTitle },
    { role: "year", text: year },
    { role: "unit", text: unitLine(wordsOf(document.unitCode), wordsOf(document.unitName)) },
  ];
}

/** Lines one below the other from `top` on, each across all columns. */
export function placedLines(
  lines: readonly Line[],
  top: number,
  columns: number,
  typography: Typography,
): readonly PlacedItem[] {
  return lines.map(({ role, text }, index) =>
    placedWords(rangeOf(top + index, 0, top + index, columns - 1), text, role, typography),
  );
}

/** What the clerk wrote, understood or not; empty where nothing stands there. */
export function wordsOf(entry: Entry<string>): string {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? entry.raw : "";
}
