import type { Finding } from "../../src/linting/finding";
import type { Profile } from "../../src/linting/profile";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import type { Rule } from "../../src/linting/rule";
import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import type { Cell, CellValue } from "../../src/sheet/cell";
import type { CellEdit } from "../../src/sheet/cell-edit";
import { formatA1, formatAddress } from "../../src/sheet/a1";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { deepFreeze } from "./deep-freeze";
import type { DrawnSheet } from "./draw-sheet";

/**
 * What one rule finds on a sheet read by the real reader, by the standard profile but for what `profile` says; the
 * sheet and its reading are frozen.
 */
export function findingsOf(rule: Rule, snapshot: SheetSnapshot, profile: Partial<Profile> = {}): readonly Finding[] {
  deepFreeze(snapshot);
  const reading = deepFreeze(readDocument(snapshot));
  if (!reading.document)
    throw new Error(`The drawing is not read as a form; missing: ${reading.recognition.missing.join("、")}`);
  return check({ snapshot, reading, profile: { ...STANDARD_PROFILE, ...profile } }, [rule]).findings;
}

/** The marks a drawing would bear for these findings, as "D7" and "+D9", sorted. */
export function marksOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap(({ at, related }) => [formatAddress(at.first), ...related.map(({ first }) => `+${formatAddress(first)}`)])
    .sort();
}

/** The marks drawn for a rule, in the same words. */
export function drawnMarks(drawn: DrawnSheet, rule: string): readonly string[] {
  return drawn.marks
    .filter((mark) => mark.rule === rule)
    .map(({ at, further }) => `${further ? "+" : ""}${formatAddress(at)}`)
    .sort();
}

/** The sheet after the findings' fixes; fails where an edit's `was` is not what the cell holds. */
export function fixed(snapshot: SheetSnapshot, findings: readonly Finding[]): SheetSnapshot {
  const edits = new Map<string, CellEdit>();
  for (const { fix } of findings) for (const edit of fix?.edits ?? []) edits.set(formatAddress(edit.at), edit);
  const rows = snapshot.rows.map((row, r) =>
    row.map((cell, c) => {
      const at = { row: r + snapshot.origin.row, column: c + snapshot.origin.column };
      const edit = edits.get(formatAddress(at));
      if (!edit) return cell;
      if (edit.was !== cell.value)
        throw new Error(`${formatAddress(at)} holds ${String(cell.value)}, not ${String(edit.was)}`);
      return { value: edit.becomes, text: shownIn(cell, edit.becomes) };
    }),
  );
  return { ...snapshot, rows };
}

/** A cell keeps its format: what was shown as per cent is so afterwards. */
function shownIn({ value, text }: Cell, becomes: CellValue): string {
  return typeof value === "number" && typeof becomes === "number" && text.endsWith("%")
    ? `${Math.round(becomes * 1e6) / 1e4}%`
    : String(becomes);
}

/** The texts of a sheet, row by row. */
export function textsOf(snapshot: SheetSnapshot): readonly string[] {
  return snapshot.rows.map((row) => row.map(({ text }) => text).join(" | "));
}

/** One line a finding: level, rule, place with the number of further ones, message. */
export function tableOf(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, rule, at, related, message }) => {
      const further = related.length > 0 ? ` +${related.length}` : "";
      return `${severity} | ${rule} | ${formatA1(at)}${further} | ${message}`;
    })
    .join("\n");
}
