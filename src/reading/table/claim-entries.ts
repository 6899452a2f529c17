import { COLUMNS } from "../../domain/target-table";
import type { Draft, IndicatorDraft } from "./drafts";
import type { Ledger } from "../grid/ledger";
import type { TableBuilder } from "./table-builder";

/** Claims the cells of a table that ended in an item; one of which a part found no place is left over. */
export function claimEntries(builder: TableBuilder, ledger: Ledger): void {
  const loose = new Set(builder.loose.map((piece) => piece.cell));
  const claim = (draft: Draft | null | undefined): void => {
    if (draft) for (const cell of draft.cells) if (!loose.has(cell)) ledger.claim("entry", cell);
  };
  const claimAll = ({ items, extras }: Pick<IndicatorDraft, "items" | "extras">): void => {
    for (const column of COLUMNS) claim(items[column]);
    for (const draft of extras.values()) claim(draft);
  };
  for (const project of builder.projects) {
    claimAll(project);
    for (const indicator of project.indicators) {
      claim(indicator.level1);
      claim(indicator.level2);
      claimAll(indicator);
    }
  }
}
