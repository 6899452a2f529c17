import type { CellEdit } from "./cell-edit";
import { singleCell } from "./cell-range";
import type { SheetParts } from "./sheet-parts";
import { placeIn } from "./sheet-parts";

/** Changes of the cells of one sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
}

/** Changes of what was read as changes of its sheets, in the order of these. */
export function editsBySheet(parts: SheetParts, edits: readonly CellEdit[]): readonly SheetEdits[] {
  const there = edits.map((edit) => {
    const { sheet, range } = placeIn(parts, singleCell(edit.at));
    return { sheet, edit: { ...edit, at: range.first } };
  });
  return parts
    .map(({ sheet }) => ({ sheet, edits: there.filter((one) => one.sheet === sheet).map(({ edit }) => edit) }))
    .filter((one) => one.edits.length > 0);
}
