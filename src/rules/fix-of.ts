import type { Fix } from "../linting/finding";
import type { CellEdit } from "../sheet/cell-edit";
import { compareAddresses, sameAddress } from "../sheet/cell-address";

/** A fix of all the edits that could be made, each cell once; null where there is none. */
export function fixOf(label: string, safety: Fix["safety"], edits: readonly (CellEdit | null)[]): Fix | null {
  const certain = edits
    .filter((edit) => edit !== null)
    .sort((a, b) => compareAddresses(a.at, b.at))
    .filter((edit, index, all) => index === 0 || !sameAddress(edit.at, all[index - 1]?.at ?? { row: -1, column: -1 }));
  const [first, ...others] = certain;
  return first ? { label, safety, edits: [first, ...others] } : null;
}
