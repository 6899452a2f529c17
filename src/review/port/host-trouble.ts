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
 * - foreign-note: what the workbook keeps under one of our names is damaged, of a later version or not ours; it was
 * left alone
 * - cancelled: the clerk wanted it no longer; nothing was written
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
  | "cancelled"
  | "too-old"
  | "unexpected";

/**
 * What a write that failed could not clear away again: a new sheet, changed cells, or changed marks of the sheet named;
 * a sheet that holds what a generated sheet held before (`former`); or (`sheet` null) what is kept in the workbook
 * itself.
 */
export interface Remains {
  readonly what: "sheet" | "cells" | "former" | "marks" | "notes";
  readonly sheet: string | null;
}

/** `remains` is empty unless clearing away failed too: then the workbook is not as it was. */
export class HostTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly detail: string,
    readonly remains: readonly Remains[] = [],
  ) {
    super(`${kind}: ${detail}`);
    this.name = "HostTrouble";
  }
}

/**
 * Any failure as trouble that names what remains beside what it named already; what is no HostTrouble becomes
 * "unexpected".
 */
export function withRemains(failure: unknown, remains: readonly Remains[]): HostTrouble {
  if (failure instanceof HostTrouble) {
    return remains.length === 0
      ? failure
      : new HostTrouble(failure.kind, failure.detail, [...failure.remains, ...remains]);
  }
  return new HostTrouble(
    "unexpected",
    failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure),
    remains,
  );
}
