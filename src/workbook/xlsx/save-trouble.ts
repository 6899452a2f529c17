/**
 * Why a workbook cannot be saved, in words a shell can turn into a sentence. Nothing was written.
 * - too-many-formats: more cell formats than Excel opens
 * - unsound: the file that was made is not what it was meant to be; `detail` says where, for a report of the fault
 */
export type SaveTroubleKind = "too-many-formats" | "unsound";

export class SaveTrouble extends Error {
  constructor(
    readonly kind: SaveTroubleKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "SaveTrouble";
  }
}
