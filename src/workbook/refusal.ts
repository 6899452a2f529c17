/**
 * Why the workbook did not do what was asked. Nothing was changed by the refused call.
 * - protected: the sheet is protected and the cell locked, or the action is not allowed on a protected sheet
 * - invalid-name, name-taken: a sheet name Excel does not accept, or that another sheet already has
 * - missing: the sheet is not in this workbook
 * - last-sheet: a workbook keeps at least one visible sheet
 * - hidden: a hidden sheet cannot be activated
 * - merged: the range cuts a merged area
 * - not-cells: a chart sheet has no cells
 * - outside: a place beyond the last row or column of a sheet
 */
export type RefusalKind =
  | "protected"
  | "invalid-name"
  | "name-taken"
  | "missing"
  | "last-sheet"
  | "hidden"
  | "merged"
  | "not-cells"
  | "outside";

export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "Refusal";
  }
}
