import type { CellMark } from "../../sheet/cell-mark";
import type { SheetEdits } from "../../sheet/sheet-edits";
import type { SettingChange } from "../../sheet/setting-part";

/** What one write did, as data, enough for a host to take it back. */
export type UndoRecord =
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
  | { readonly kind: "notes"; readonly changes: readonly SettingChange[] };

/** Whether what a newer report replaced stays out of sight or in sight of the clerk. */
export type FormerKept = "hidden" | "shown";

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly CellMark[];
}

/** The new sheets that these writes made. */
export function sheetsWritten(records: readonly UndoRecord[]): readonly string[] {
  return records.flatMap((record) => (record.kind === "sheet" ? [record.sheet] : []));
}

/** The sheets that keep, hidden or shown, what these writes replaced; without them the writes cannot be taken back. */
export function formersOf(records: readonly UndoRecord[]): readonly string[] {
  return records.flatMap((record) => (record.kind === "rewritten" || record.kind === "retired" ? [record.former] : []));
}

/** The visible sheets there are after these writes, in no order, given those before them. */
export function visibleAfter(sheets: readonly string[], records: readonly UndoRecord[]): readonly string[] {
  const gone = records.flatMap((record) => (record.kind === "retired" ? [record.sheet] : []));
  return [...sheets.filter((sheet) => !gone.includes(sheet)), ...sheetsWritten(records), ...shownFormers(records)];
}

/** The visible sheets once these writes are taken back. */
export function visibleWithout(sheets: readonly string[], records: readonly UndoRecord[]): readonly string[] {
  const gone = [...sheetsWritten(records), ...shownFormers(records)];
  const back = records.flatMap((record) => (record.kind === "retired" && !record.wasHidden ? [record.sheet] : []));
  return [...sheets.filter((sheet) => !gone.includes(sheet)), ...back];
}

/** The sheets among them that the clerk sees. */
export function shownFormers(records: readonly UndoRecord[]): readonly string[] {
  return records.flatMap((record) =>
    (record.kind === "rewritten" || record.kind === "retired") && record.kept === "shown" ? [record.former] : [],
  );
}
