import type { Draft } from "./drafts";
import type { Ledger } from "./ledger";
import type { TableBuilder } from "./table-builder";

/** Claims the cells of a table that ended in an item; one of which a part found no place is left over. */
export function claimEntries(builder: TableBuilder, ledger: Ledger): void {
  const loose = new Set(builder.loose.map((piece) => piece.cell));
  const claim = (draft: Draft | null): void => {
    for (const cell of draft?.cells ?? []) if (!loose.has(cell)) ledger.claim("entry", cell);
  };
  for (const project of builder.projects) {
    [...Object.values(project.items), ...project.extras.values()].forEach(claim);
    for (const indicator of project.indicators) {
      claim(indicator.level1);
      claim(indicator.level2);
      [...Object.values(indicator.items), ...indicator.extras.values()].forEach(claim);
    }
  }
}
