import type { Entry } from "../../domain/entry";
import type { RepairKind } from "../../domain/repair";
import type { CellRange } from "../../sheet/cell-range";
import { rangeOf, union } from "../../sheet/cell-range";
import { isFormulaError } from "../../sheet/formula-error";
import type { Draft } from "./drafts";
import type { SourceCell } from "../grid/source-cell";

/**
 * The cell or cells the item stands in; down to `stretch` where merged cells cannot be told and it stands for those
 * rows.
 */
export function rangeOfDraft(draft: Draft, stretch: number | null): CellRange {
  const [only, second] = draft.cells;
  if (only && !second && only.range.last.row >= (stretch ?? 0)) return only.range;
  const ranges = draft.cells.map((cell) => cell.range);
  const [first, ...others] = ranges;
  if (!first) return rangeOf(0, 0, 0, 0);
  const whole = others.every((range) => range.first.column === first.first.column) ? ranges.reduce(union) : first;
  const last = Math.max(whole.last.row, stretch ?? 0);
  return rangeOf(whole.first.row, whole.first.column, last, whole.last.column);
}

/** A text; a formula that failed (#REF!) says nothing and is unreadable. */
export function draftEntry(draft: Draft, stretch: number | null): Entry<string> {
  return filled(draft, draft.text, draft.kind, stretch);
}

/** A number, or unreadable where the text is none. */
export function numberEntry(
  draft: Draft,
  read: (text: string) => number | null,
  stretch: number | null,
): Entry<number> {
  const value = read(draft.text);
  return value === null
    ? { state: "unreadable", raw: draft.raw, at: rangeOfDraft(draft, stretch) }
    : filled(draft, value, draft.kind, stretch);
}

/** A label; `carried` where it stands for this row too although no merged cell says so. */
export function carriedEntry(draft: Draft, carried: boolean, stretch: number | null): Entry<string> {
  return filled(draft, draft.text, draft.kind ?? (carried ? "carried" : null), stretch);
}

/** An entry whose item is that cell in another reading about as good; one that is repaired already says so itself. */
export function contestedEntry<T>(entry: Entry<T>, cell: SourceCell | undefined): Entry<T> {
  if (!cell || (entry.state !== "filled" && entry.state !== "blank") || entry.repaired) return entry;
  return {
    ...entry,
    repaired: { kind: "chosen", from: entry.state === "filled" ? [entry.at, cell.range] : [cell.range] },
  };
}

function filled<T>(draft: Draft, value: T, kind: RepairKind | null, stretch: number | null): Entry<T> {
  const at = rangeOfDraft(draft, stretch);
  if (isFormulaError(draft.raw)) return { state: "unreadable", raw: draft.raw, at };
  if (!kind) return { state: "filled", value, raw: draft.raw, at };
  return {
    state: "filled",
    value,
    raw: draft.raw,
    at,
    repaired: { kind, from: draft.cells.map((cell) => cell.range) },
  };
}
