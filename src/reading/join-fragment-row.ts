import { endsAsIndicatorName } from "../domain/vocabulary/indicator-names";
import type { Column } from "../domain/target-table";
import type { AlignmentCosts, Placed } from "./align-row";
import { alignRow } from "./align-row";
import { withContested } from "./contested";
import type { Draft, IndicatorDraft, Items, ProjectDraft } from "./drafts";
import { draftOf, joinDraft } from "./drafts";
import type { ColumnPlace, HeaderLayout, LayoutColumn } from "./header-layout";
import { shiftFrom } from "./header-layout";
import { holdsWords, joinedWord, repeatsEnd } from "./join-pieces";
import type { Look } from "./look";
import type { Piece } from "./piece";
import type { SourceCell } from "./source-cell";
import { partsOf } from "./split-glued-cell";

/** Dearer pieces belong to no cell above. */
const FITTING = 3;
/** A rest of at most so many characters may be the torn edge of a cell. */
const SHORT_REST = 4;

/** The cells above that a fragment may belong to. */
export interface Above {
  readonly project: ProjectDraft;
  readonly indicator: IndicatorDraft | null;
  readonly level1: Draft | null;
  readonly level2: Draft | null;
}

/**
 * A row that holds only pieces: the rest of cells that a page break cut, or a detail text on a row of its own. Each piece is
 * joined to the cell above that it completes; one that repeats the end of a whole cell is left over. Returns the pieces
 * that are left over, or null where the row is no such row. Where nothing was moved in copying a piece is no rest of a text in
 * another column.
 */
export function joinFragmentRow(
  pieces: readonly Piece[],
  layout: HeaderLayout,
  above: Above,
  lookAt: (text: string) => Look,
  isCopy: () => boolean,
): readonly Piece[] | null {
  const cost = (piece: Piece, place: ColumnPlace): number => fragmentCost(piece, above, place);
  const costs: AlignmentCosts = {
    look: cost,
    shift: (piece, place) => (standsRightBelow(above, place, piece) ? 0 : shiftFrom(place, piece.cell.column)),
    skip: () => 0,
    splits: (piece) => wordAndRest(piece, above, lookAt),
  };
  const best = alignRow(pieces, layout.columns, costs);
  const { placed, loose, contested } = isCopy() ? withContested(best, pieces, layout.columns, costs) : best;
  const inPlace = ({ piece, place, shift }: Placed): boolean => shift === 0 || standsRightBelow(above, place, piece) || completesWord(piece.text, above) || isCopy();
  const fitting = placed.filter((placing) => cost(placing.piece, placing.place) < FITTING && inPlace(placing));
  if (fitting.length * 2 < pieces.length || fitting.length === 0) return null;
  const joined: Piece[] = [];
  for (const [place, cell] of contested) contest(above, place, cell);
  for (const { piece, place, shift } of fitting) {
    const draft = draftAbove(above, place);
    if (draft) {
      if (isRepeat(place.column, draft, piece)) continue;
      joinDraft(draft, piece, joinedWord(place.column, draft.text, piece.text) ?? undefined);
    } else {
      if (place.column === "other") continue;
      const items = itemsAbove(above, place.column);
      if (!items) continue;
      items[place.column] = { ...draftOf({ piece, place, shift }), kind: "joined" };
    }
    joined.push(piece);
    if (above.indicator) above.indicator.lastRow = piece.cell.row;
    above.project.lastRow = piece.cell.row;
  }
  return [...loose, ...placed.flatMap(({ piece }) => (joined.includes(piece) ? [] : [piece]))];
}

/** The ways to part a cell that completes a word above and goes on with what stood behind it: 指标 读者满意度 below 服务对象满意度. */
function wordAndRest(piece: Piece, above: Above, lookAt: (text: string) => Look): readonly (readonly [Piece, Piece])[] {
  return partsOf(piece, lookAt).filter(([first]) => completesWord(first.text, above));
}

function completesWord(text: string, { level1, level2, indicator }: Above): boolean {
  const words = [["level1", level1], ["level2", level2], ["nature", indicator?.items.nature ?? null], ["direction", indicator?.items.direction ?? null]] as const;
  return words.some(([column, word]) => word && joinedWord(column, word.text, text) !== null);
}

/** Marks the item that the piece may belong to as well. */
function contest(above: Above, place: ColumnPlace, cell: SourceCell): void {
  const draft = draftAbove(above, place);
  if (draft) draft.kind ??= "chosen";
  else above.indicator?.contested.set(place, cell);
}

/** ≥90%: a value of its own. */
const BEGINS_WITH_SIGN = /^[≥≤<>=]/u;

const ENDS_SENTENCE = /[。！!]$/u;

/** True where the piece stands in the same column of the sheet as the cell it would complete, in the rows just above. */
function standsRightBelow(above: Above, place: ColumnPlace, piece: Piece): boolean {
  const ofProject = place.column === "name" || place.column === "overallGoal" || place.ofProject;
  if (ofProject && above.indicator && above.indicator.firstRow !== above.project.firstRow) return false;
  return draftAbove(above, place)?.cells.some((cell) => cell.column === piece.cell.column) ?? false;
}

function isRepeat(column: LayoutColumn, draft: Draft, piece: Piece): boolean {
  if (joinedWord(column, draft.text, piece.text) !== null) return false;
  return (holdsWords(column) || piece.text.length <= SHORT_REST) && repeatsEnd(draft.text, piece.text);
}

function fragmentCost(piece: Piece, above: Above, place: ColumnPlace): number {
  const { look, text } = piece;
  const { column } = place;
  // The rest of a remark: told by its place alone, and only where nothing else wants it.
  if (column === "other") return look.number === null && standsRightBelow(above, place, piece) ? 1.6 : 6;
  if (column === "seq" || column === "budget" || column === "weight") return 6;
  const draft = draftAbove(above, place);
  if (!draft) return missingCost(look, column);
  if (joinedWord(column, draft.text, text) !== null) return standsRightBelow(above, place, piece) ? 0 : 0.4;
  if (isRepeat(column, draft, piece)) return 0.1;
  if (holdsWords(column)) return 5;
  if (column === "value") return /[\d.,]$/.test(draft.text) && /^[\d.,%]+$/.test(look.folded) ? 1.5 : 5;
  if (column === "unit") return text.length <= SHORT_REST && !look.unit ? 1.5 : 5;
  if (look.number !== null || BEGINS_WITH_SIGN.test(look.folded)) return 4;
  if (column === "overallGoal" && ENDS_SENTENCE.test(draft.text)) return 1.3;
  const tornWord = look.pieceOf.size === 0 ? 0 : completesWord(text, above) ? 1.6 : 0.6;
  if (column !== "level3") return 0.8 + tornWord;
  const wantsDetail = lacksDetailCell(above.indicator) && endsAsIndicatorName(draft.text);
  return 0.8 + tornWord + (wantsDetail ? 1 : 0) + (look.sentence ? 0.6 : 0);
}

/** What it costs to take the piece for an item that the row above lacks: its name, a detail on a row of its own, a goal. */
function missingCost(look: Look, column: Column): number {
  if (!look.hasHan || look.pieceOf.size > 0) return 6;
  if (column === "level3") return look.sentence || look.levelTwo ? 6 : 0.7;
  if (column === "detail") return look.folded.length >= SHORT_REST ? 0.9 : 6;
  return column === "overallGoal" && look.sentence ? 1.5 : 6;
}

/** True where the row's cells behind the name stand further left than the name: its cell for the detail is missing. */
function lacksDetailCell(indicator: IndicatorDraft | null): boolean {
  if (!indicator || indicator.items.detail) return false;
  const name = indicator.placed.find(({ place }) => place.column === "level3");
  const behind = indicator.placed[name ? indicator.placed.indexOf(name) + 1 : 0];
  return name !== undefined && behind !== undefined && behind.shift < name.shift;
}

function itemsAbove(above: Above, column: Column): Items<Draft> | null {
  return column === "name" || column === "overallGoal" ? above.project.items : (above.indicator?.items ?? null);
}

function draftAbove(above: Above, place: ColumnPlace): Draft | null {
  const { column } = place;
  if (column === "other") return (place.ofProject ? above.project : above.indicator)?.extras.get(place) ?? null;
  if (column === "level1") return above.level1;
  if (column === "level2") return above.level2;
  return itemsAbove(above, column)?.[column] ?? null;
}
