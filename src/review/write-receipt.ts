import type { CellEdit } from "../sheet/cell-edit";
import type { CellMark } from "../sheet/cell-mark";
import type { NoteChange } from "./note-part";

/** What one write did, as data, enough for a host to take it back. */
export type WriteReceipt =
  | { readonly kind: "edits"; readonly sheet: string; readonly edits: readonly CellEdit[] }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "marks"; readonly before: readonly SheetMarks[]; readonly after: readonly SheetMarks[] }
  | { readonly kind: "notes"; readonly changes: readonly NoteChange[] };

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly CellMark[];
}

/** The new sheets that these writes made. */
export function sheetsWritten(receipts: readonly WriteReceipt[]): readonly string[] {
  return receipts.flatMap((receipt) => (receipt.kind === "sheet" ? [receipt.sheet] : []));
}
