import { endsAsIndicatorName } from "../../domain/vocabulary/indicator-names";
import { CLOSED_LEVEL } from "../../domain/vocabulary/levels";
import { looksLikeUnit } from "../../domain/vocabulary/units";
import type { Column } from "../../domain/target-table";
import type { AlignmentCosts, Placed } from "../row/align-row";
import { alignRow } from "../row/align-row";
import { withContested } from "../row/contested";
import type { Draft, IndicatorDraft, Items, ProjectDraft } from "./drafts";
import { draftOf, joinDraft } from "./drafts";
import type { ColumnPlace, HeaderLayout, LayoutColumn } from "../header/header-layout";
import { placeIn, shiftFrom } from "../header/header-layout";
import { completesLevel, holdsWords, isWordOf, joinedWord, repeatsEnd } from "../row/join-pieces";
import type { Look } from "../row/look";
import type { Piece } from "../row/piece";
import { printedText } from "../grid/printed-text";
import type { SourceCell } from "../grid/source-cell";
import { partsOf } from "../row/split-glued-cell";

/** Dearer pieces belong to no cell above. */
const FITTING = 3;
/** A rest of at most so many characters may be the torn edge of a cell, and a name be torn itself. */
const SHORT_REST = 4;
/** The rest of a name or its explanation on the next page may stand so many columns beside its own. */
const NEAR_BY = 2;

/** The cells above that a fragment may belong to. */
export interface Above {
  readonly project: ProjectDraft;
  readonly indicator: IndicatorDraft | null;
  readonly level1: Draft | null;
  readonly level2: Draft | null;
}

/**
 * A row that holds only pieces: the rest of cells that a page break cut, or a detail text on a row of its own. Each
 * piece is joined to the cell above that it completes; one that repeats the end of a whole cell is left over. Returns
 * the pieces that are left over, or null where the row is no such row. Where nothing was moved in copying a piece is no
 * rest of a text in another column.
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
  const apart = (pieces[0]?.cell.row ?? 0) - (above.indicator?.lastRow ?? 0) > 1;
  // Several edges of a torn page say so together wherever they stand, and one behind a blank row.
  const repeats = (piece: Piece, place: ColumnPlace): boolean => {
    const draft = apart || pieces.length > 1 ? draftAbove(above, place) : null;
    return draft !== null && isRepeat(place.column, draft, piece);
  };
  const isNear = ({ place, shift }: Placed): boolean =>
    apart && Math.abs(shift) <= NEAR_BY && (place.column === "level3" || place.column === "detail");
  const inPlace = (placing: Placed): boolean => {
    const { piece, place, shift } = placing;
    return (
      shift === 0 ||
      standsRightBelow(above, place, piece) ||
      completesWord(piece.text, above) ||
      repeats(piece, place) ||
      isNear(placing) ||
      isCopy()
    );
  };
  const fitting = placed.filter((placing) => cost(placing.piece, placing.place) < FITTING && inPlace(placing));
  if (fitting.length * 2 < pieces.length || fitting.length === 0) return null;
  // A 二级指标 that completes nothing begins a row of its own.
  if (
    pieces.some(
      (piece) =>
        piece.look.levelTwo &&
        CLOSED_LEVEL.test(piece.look.folded) &&
        fitting.every((placing) => placing.piece !== piece),
    )
  )
    return null;
  const joined: Piece[] = [];
  for (const [place, cell] of contested)
    if (mayChange(place, draftAbove(above, place), cell)) contest(above, place, cell);
  for (const { piece, place, shift } of fitting) {
    const draft = draftAbove(above, place);
    if (draft) {
      if (isRepeat(place.column, draft, piece)) continue;
      const whole = endsAsIndicatorName(draft.text);
      joinDraft(draft, piece, joinedWord(place.column, draft.text, piece.text) ?? undefined);
      for (const column of doubtedBy(place.column, draft, piece, above, whole && isCopy()))
        contestIn(above, placeIn(layout, column), piece.cell);
    } else {
      if (place.column === "other") continue;
      const items = itemsAbove(above, place.column);
      if (!items) continue;
      items[place.column] = { ...draftOf({ piece, place, shift }), kind: "joined" };
      if (place.column === "detail" && isTornName(above.indicator))
        contestIn(above, placeIn(layout, "level3"), piece.cell);
    }
    joined.push(piece);
    if (above.indicator) above.indicator.lastRow = piece.cell.row;
    above.project.lastRow = piece.cell.row;
  }
  return [...loose, ...placed.flatMap(({ piece }) => (joined.includes(piece) ? [] : [piece]))];
}

/**
 * The ways to part a cell that completes a word above and goes on with what stood behind it: 指标 读者满意度 below 服务对象满意度.
 */
function wordAndRest(piece: Piece, above: Above, lookAt: (text: string) => Look): readonly (readonly [Piece, Piece])[] {
  return partsOf(piece, lookAt).filter(([first]) => completesWord(first.text, above));
}

function completesWord(text: string, { level1, level2, indicator }: Above): boolean {
  const words = [
    ["level1", level1],
    ["level2", level2],
    ["nature", indicator?.items.nature ?? null],
    ["direction", indicator?.items.direction ?? null],
  ] as const;
  return words.some(([column, word]) => word && joinedWord(column, word.text, text) !== null);
}

/** False for a word that is whole and would stay as it is: 产出指标 whose end stands on the next page again. */
function mayChange({ column }: ColumnPlace, draft: Draft | null, cell: SourceCell): boolean {
  if (!draft || !isWordOf(column, draft.text)) return true;
  const joined = joinedWord(column, draft.text, printedText(cell.text));
  return joined !== null && joined !== draft.text;
}

/** Marks the item that the piece may belong to as well. */
function contest(above: Above, place: ColumnPlace, cell: SourceCell): void {
  const draft = draftAbove(above, place);
  if (draft) draft.kind ??= "chosen";
  else above.indicator?.contested.set(place, cell);
}

const NONE: readonly Column[] = [];

/**
 * The columns of the row above that are in doubt once a rest was put to an item of it: a name that then reads as a
 * level (服务对象满意 and 度指标) may stand in another column than it should; 指标 may complete 定性 in two columns; what was put to
 * a name that was whole may be its explanation, and a few words put to a goal the rest of the project's name.
 */
function doubtedBy(
  column: LayoutColumn,
  draft: Draft,
  rest: Piece,
  { indicator }: Above,
  onWholeName: boolean,
): readonly Column[] {
  const sign = column === "nature" ? "direction" : column === "direction" ? "nature" : null;
  if (sign && joinedWord(sign, indicator?.items[sign]?.text ?? "", rest.text) !== null) return [sign];
  if (column === "level3" && isWordOf("level2", draft.text)) return ["level1", "level2", "detail"];
  if (column === "level3" && onWholeName) return ["detail"];
  if (column === "detail" && isTornName(indicator)) return ["level3"];
  return column === "overallGoal" && !rest.look.sentence && rest.text.length <= LONGEST_NAME_REST ? ["name"] : NONE;
}

/** 监管部: on the next page 门满意度 may stand where the explanation would. */
function isTornName(indicator: IndicatorDraft | null): boolean {
  const name = indicator?.items.level3?.text;
  return name !== undefined && name.length <= SHORT_REST && !endsAsIndicatorName(name);
}

const LONGEST_NAME_REST = 8;

/** Marks the item of the row above, filled or empty, as one that the cell may belong to as well. */
function contestIn(above: Above, place: ColumnPlace | null, cell: SourceCell): void {
  if (!place) return;
  const own = place.column === "level1" || place.column === "level2" ? null : draftAbove(above, place);
  if (own) own.kind ??= "chosen";
  else above.indicator?.contested.set(place, cell);
}

/** ≥90%: a value of its own. */
const BEGINS_WITH_SIGN = /^[≥≤<>=]/u;

/** DN10, and on the next page 0 以上; 接报后, and right below 24小时. */
const ENDS_IN_DIGIT = /[\dA-Za-z]$/u;
const BEGINS_WITH_DIGIT = /^\d/u;

const ENDS_SENTENCE = /[。！!]$/u;

/**
 * True where the piece stands in the same column of the sheet as the cell it would complete, in the rows just above.
 */
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
  if (column === "unit") return text.length <= SHORT_REST && !look.unit && looksLikeUnit(draft.text + text) ? 0.8 : 5;
  const continues = ENDS_IN_DIGIT.test(draft.text) || (column === "detail" && standsRightBelow(above, place, piece));
  const goesOn = look.number === null && continues && BEGINS_WITH_DIGIT.test(look.folded);
  if (!goesOn && (look.number !== null || look.measure || BEGINS_WITH_SIGN.test(look.folded))) return 4;
  if (column === "overallGoal" && ENDS_SENTENCE.test(draft.text)) return 1.3;
  const tornWord = look.pieceOf.size === 0 ? 0 : completesWord(text, above) ? 1.6 : 0.6;
  if (column !== "level3") return 0.8 + tornWord;
  if (completesLevel(draft.text, piece)) return standsRightBelow(above, place, piece) ? 0 : 0.4;
  const wantsDetail =
    endsAsIndicatorName(draft.text) && (lacksDetailCell(above.indicator) || !above.indicator?.items.detail);
  return 0.8 + tornWord + (wantsDetail ? 1 : 0) + (look.sentence ? 0.6 : 0);
}

/**
 * What it costs to take the piece for an item that the row above lacks: its name, a detail on a row of its own, a goal.
 */
function missingCost(look: Look, column: Column): number {
  if (column === "value" && look.number !== null) return 0.9;
  if ((column === "direction" && look.direction) || (column === "nature" && look.nature)) return 0.5;
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
