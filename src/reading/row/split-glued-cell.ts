import { BEGINS_WITH_DIRECTION, directionNamed } from "../../domain/vocabulary/directions";
import { bothLevelsIn } from "../../domain/vocabulary/levels";
import { natureNamed } from "../../domain/vocabulary/natures";
import { WORD_ENDS } from "../../domain/vocabulary/word-ends";
import type { Look } from "./look";
import type { Piece } from "./piece";

/** Texts longer than this hold prose, not two glued items. */
const LONGEST = 80;
/** Longer than this no two levels are: 满意度服务对象满意度指标. */
const LONGEST_LEVELS = 20;
/** Ways to part a cell that are looked at. */
const MOST_CUTS = 12;

/**
 * The ways to read a cell as two items glued together: at a blank or line break where one side is a word of the form, a
 * number or a unit (“社会效益指标 受益人数”), and right behind a word that ends in 指标 (“数量指标培训人次”), that is a
 * direction (“大于等于45000”) or a 一级指标 before a 二级指标 (“产出数量目标”).
 */
export function splitsOf(piece: Piece, lookAt: (text: string) => Look): readonly (readonly [Piece, Piece])[] {
  return partsOf(piece, lookAt).filter(([first, second]) => standsAlone(first.look) || standsAlone(second.look));
}

/** The ways to part a cell in two where two items may meet, whatever they are. */
export function partsOf(piece: Piece, lookAt: (text: string) => Look): readonly (readonly [Piece, Piece])[] {
  if (piece.raw.length > LONGEST || piece.split) return [];
  const raw = piece.raw.trim();
  const cuts = new Set<number>();
  for (const match of raw.matchAll(/\s+/gu)) cuts.add(match.index);
  for (const match of raw.matchAll(WORD_ENDS)) cuts.add(match.index + 1);
  const levelOne = raw.length <= LONGEST_LEVELS ? bothLevelsIn(raw)?.[0] : undefined;
  if (levelOne !== undefined && raw.startsWith(levelOne)) cuts.add(levelOne.length);
  const direction = BEGINS_WITH_DIRECTION.exec(raw)?.[1];
  if (direction !== undefined && directionNamed(raw) === null && natureNamed(raw) === null) cuts.add(direction.length);
  return [...cuts].slice(0, MOST_CUTS).flatMap((cut) => {
    const [first, second] = [raw.slice(0, cut), raw.slice(cut).trimStart()];
    return first === "" || second === ""
      ? []
      : [[part(piece, first, lookAt(first)), part(piece, second, lookAt(second))] as const];
  });
}

function standsAlone(look: Look): boolean {
  return (
    look.levelOne !== null ||
    look.levelTwo !== null ||
    look.nature ||
    look.direction ||
    look.number !== null ||
    look.unit
  );
}

function part({ cell }: Piece, raw: string, look: Look): Piece {
  return { cell, raw, text: look.printed, look, split: true };
}
