import type { CellMark } from "../sheet/cell-mark";
import type { SheetEdits } from "../sheet/sheet-edits";
import type { NoteChange } from "./note-part";

/** What one write did, as data, enough for a host to take it back. */
export type WriteReceipt =
  | { readonly kind: "edits"; readonly changes: readonly SheetEdits[] }
  | { readonly kind: "sheet"; readonly sheet: string }
  /**
   * A generated sheet written over. `former` keeps what it held; `written` is what was remembered of its cells, null
   * for nothing.
   */
  | {
      readonly kind: "rewritten";
      readonly sheet: string;
      readonly former: string;
      readonly kept: FormerKept;
      readonly written: string | null;
    }
  /** A generated sheet put aside under another name. */
  | {
      readonly kind: "retired";
      readonly sheet: string;
      readonly former: string;
      readonly kept: FormerKept;
      readonly wasHidden: boolean;
    }
  | { readonly kind: "marks"; readonly before: readonly SheetMarks[]; readonly after: readonly SheetMarks[] }
  | { readonly kind: "notes"; readonly changes: readonly NoteChange[] };

/** Whether what a newer report replaced stays out of sight or in sight of the clerk. */
export type FormerKept = "hidden" | "shown";

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly CellMark[];
}

/** The new sheets that these writes made. */
export function sheetsWritten(receipts: readonly WriteReceipt[]): readonly string[] {
  return receipts.flatMap((receipt) => (receipt.kind === "sheet" ? [receipt.sheet] : []));
}

/** The sheets that keep, hidden or shown, what these writes replaced; without them the writes cannot be taken back. */
export function formersOf(receipts: readonly WriteReceipt[]): readonly string[] {
  return receipts.flatMap((receipt) =>
    receipt.kind === "rewritten" || receipt.kind === "retired" ? [receipt.former] : [],
  );
}

/** The visible sheets there are after these writes, in no order, given those before them. */
export function visibleAfter(sheets: readonly string[], receipts: readonly WriteReceipt[]): readonly string[] {
  const gone = receipts.flatMap((receipt) => (receipt.kind === "retired" ? [receipt.sheet] : []));
  return [...sheets.filter((sheet) => !gone.includes(sheet)), ...sheetsWritten(receipts), ...shownFormers(receipts)];
}

/** The visible sheets once these writes are taken back. */
export function visibleWithout(sheets: readonly string[], receipts: readonly WriteReceipt[]): readonly string[] {
  const gone = [...sheetsWritten(receipts), ...shownFormers(receipts)];
  const back = receipts.flatMap((receipt) => (receipt.kind === "retired" && !receipt.wasHidden ? [receipt.sheet] : []));
  return [...sheets.filter((sheet) => !gone.includes(sheet)), ...back];
}

/** The sheets among them that the clerk sees. */
export function shownFormers(receipts: readonly WriteReceipt[]): readonly string[] {
  return receipts.flatMap((receipt) =>
    (receipt.kind === "rewritten" || receipt.kind === "retired") && receipt.kept === "shown" ? [receipt.former] : [],
  );
}
