import type { Column } from "../../domain/target-table";
import { CLOSING_WORD, levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import { printedText } from "../printed-text";
import type { SourceCell, SourceRow } from "../source-cell";
import type { HeaderBlock } from "./indicator-header";

/** How far a row is looked for beside its columns, the nearest first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3];
/** A longer text is no level. */
const LONGEST_LEVEL = 20;

/**
 * By how many columns a row below two blocks side by side slid as a whole, told by the levels in it: each would stand in the
 * column of its level. 0 where the row stands right or its levels do not agree.
 */
export function slidBy(row: SourceRow, blocks: readonly HeaderBlock[]): number {
  if (blocks.length < 2) return 0;
  const cells = row.cells.map((cell) => ({ column: cell.column, levels: levelsIn(cell) })).filter(({ levels }) => levels.length > 0);
  if (cells.length < blocks.length) return 0;
  return SHIFTS.find((shift) => cells.every(({ levels, column }) => blocks.some((block) => levels.some((level) => standsIn(block, level, column - shift))))) ?? 0;
}

function standsIn({ layout }: HeaderBlock, level: Column, column: number): boolean {
  const place = layout.places.get(level);
  return place !== undefined && column >= place.first && column <= place.last;
}

/**
 * The levels that 产出指标 or 数量指标 may be of; 成本指标 is of either. Only in full: without 指标 a level's word may be a name.
 */
function levelsIn(cell: SourceCell): readonly Column[] {
  const text = cell.text.length > LONGEST_LEVEL ? "" : printedText(cell.text);
  if (!text.endsWith(CLOSING_WORD)) return [];
  return [...(levelOneNamed(text) === null ? [] : ["level1" as const]), ...(levelTwoNamed(text) === null ? [] : ["level2" as const])];
}
