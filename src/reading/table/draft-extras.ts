import type { Placed } from "../row/align-row";
import type { Draft, Extras, ProjectDraft } from "./drafts";
import { draftOf, repeatDraft } from "./drafts";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import type { MergedCover } from "../grid/merged-cover";
import type { Piece } from "../row/piece";

/**
 * The items of an indicator's row in columns that the standard form lacks: its own, or those merged over it from above.
 */
export function indicatorExtras(
  row: number,
  placed: readonly Placed[],
  layout: HeaderLayout,
  cover: MergedCover,
  above: Extras | null,
): Extras {
  let extras: Map<ColumnPlace, Draft> | null = null;
  for (const place of layout.columns) {
    if (place.extra === null || place.ofProject) continue;
    const own = placed.find((placing) => placing.place === place);
    const draft = own ? draftOf(own) : mergedFromAbove(above?.get(place), row, place.first, cover);
    if (draft) extras = (extras ?? new Map<ColumnPlace, Draft>()).set(place, draft);
  }
  return extras ?? NO_EXTRAS;
}

const NO_EXTRAS: Extras = new Map();

function mergedFromAbove(draft: Draft | undefined, row: number, column: number, cover: MergedCover): Draft | null {
  const cell = draft ? cover.at(row, column) : null;
  return draft && cell && draft.cells.includes(cell) ? draft : null;
}

/**
 * Puts what a row says of the project in columns that the standard form lacks to the project; a text may be said again
 * on each row. Returns the pieces that say something else.
 */
export function addProjectExtras(project: ProjectDraft, placed: readonly Placed[], row: number): readonly Piece[] {
  const loose: Piece[] = [];
  for (const placing of placed) {
    const { place, piece } = placing;
    if (!place.ofProject) continue;
    const said = project.extras.get(place);
    if (!said) {
      const draft = draftOf(placing);
      project.extras.set(place, row === project.firstRow ? draft : { ...draft, kind: draft.kind ?? "joined" });
    } else if (said.text === piece.text) repeatDraft(said, placing);
    else loose.push(piece);
  }
  return loose;
}
