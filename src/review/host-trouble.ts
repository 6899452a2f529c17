/**
 * Why a host could not do what was asked, in words a shell can turn into a sentence. `detail` is for support only.
 * - editing: the clerk is typing in a cell
 * - protected: the sheet or the workbook is protected
 * - missing: the sheet or range is gone
 * - unsupported: not a worksheet (a chart sheet, a very hidden sheet)
 * - too-large: the used range or a request is beyond what the host carries
 * - stale: a cell no longer holds what it held when it was checked; nothing was written
 * - merged: a merged, filtered or table range stands in the way
 * - busy: the host is occupied (a dialog is open, a previous request is running, the session ended)
 * - foreign-note: what the workbook keeps under one of our names is damaged, of a later version or not ours; it was left alone
 * - too-old: this Excel lacks the needed API set
 * - unexpected: anything else
 */
export type TroubleKind =
  | "editing"
  | "protected"
  | "missing"
  | "unsupported"
  | "too-large"
  | "stale"
  | "merged"
  | "busy"
  | "foreign-note"
  | "too-old"
  | "unexpected";

export class HostTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "HostTrouble";
  }
}
