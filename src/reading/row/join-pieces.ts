import { directionNamed } from "../../domain/vocabulary/directions";
import { fold } from "../../domain/vocabulary/fold";
import { levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import { natureNamed } from "../../domain/vocabulary/natures";
import type { LayoutColumn } from "../header/header-layout";
import type { Piece } from "./piece";

const NAMED: Readonly<Partial<Record<LayoutColumn, (text: string) => unknown>>> = {
  level1: levelOneNamed,
  level2: levelTwoNamed,
  nature: natureNamed,
  direction: directionNamed,
};

/** Columns that hold words of the vocabulary. */
export function holdsWords(column: LayoutColumn): boolean {
  return column in NAMED;
}

/** True for a whole word of the column's vocabulary. */
export function isWordOf(column: LayoutColumn, text: string): boolean {
  return (NAMED[column]?.(text) ?? null) !== null;
}

/**
 * What two pieces of a cell make together, where the column holds words of the vocabulary and they make one:
 * 服务对象满 + 意度指标; the second may repeat the end of the first, 社会效益 + 益指标. null where they make none.
 */
export function joinedWord(column: LayoutColumn, first: string, rest: string): string | null {
  const named = NAMED[column];
  if (!named || first.length + rest.length > 40) return null;
  for (let overlap = 0; overlap < Math.min(first.length, rest.length); overlap += 1) {
    if (!first.endsWith(rest.slice(0, overlap))) continue;
    const whole = first + rest.slice(overlap);
    if (named(whole) !== null) return whole;
  }
  return null;
}

/** True where a text in the column of the names makes the name of a level with the one above it: 服务对象满意, 度指标. */
export function completesLevel(above: string, { look, text }: Piece): boolean {
  return look.pieceOf.has("level2") && look.levelTwo === null && joinedWord("level2", above, text) !== null;
}

/** True where the text repeats the end of one that is whole already, as the edge of a torn page does: 指标 after 数量指标. */
export function repeatsEnd(whole: string, text: string): boolean {
  return fold(whole).endsWith(fold(text));
}
