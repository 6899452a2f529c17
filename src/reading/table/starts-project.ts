import type { Placed } from "../row/align-row";
import type { Items, ProjectDraft } from "./drafts";
import type { HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import type { MergedCover } from "../grid/merged-cover";
import { repeatsProject } from "./repeats-project";
import type { SourceRow } from "../grid/source-cell";

/** A row under a header, as it was read. */
export interface ReadRow {
  readonly row: SourceRow;
  readonly items: Readonly<Items<Placed>>;
  /** True where it stands as the header says. */
  readonly stands: boolean;
  readonly layout: HeaderLayout;
}

/** True for the first row of a project; `whole`: whether the row is an indicator by what it holds. */
export function startsProject(
  { row, items, stands, layout }: ReadRow,
  above: ProjectDraft | undefined,
  whole: boolean,
  cover: MergedCover,
): boolean {
  const { seq, name, budget } = items;
  if (repeatsProject(items, above?.items)) return false;
  if (seq) return name !== undefined || budget !== undefined || seq.piece.look.number !== null;
  if (stands && (name ?? budget ?? items.overallGoal) && endsAbove(row, layout, above, cover)) return true;
  if (!name) return budget !== undefined && stands && above?.items.budget !== undefined && whole;
  if (budget || items.overallGoal !== undefined) return true;
  const hasNumber = placeIn(layout, "seq") !== null || placeIn(layout, "budget") !== null;
  return name.piece.cell.range.last.row > name.piece.cell.row || (!hasNumber && items.level3 !== undefined);
}

/** True where the cells of the project above are merged and end above the row. */
function endsAbove(row: SourceRow, layout: HeaderLayout, above: ProjectDraft | undefined, cover: MergedCover): boolean {
  const place = placeIn(layout, "name") ?? placeIn(layout, "budget") ?? placeIn(layout, "overallGoal");
  if (!above || !place || !cover.mergesBelow(layout.lastRow, place.first)) return false;
  const range = cover.rangeAt(above.firstRow, place.first);
  return range !== null && range.last.row > above.firstRow && range.last.row < row.row;
}
