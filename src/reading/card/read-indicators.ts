import type { Horizon } from "../../domain/card-items";
import type { Framework } from "../../domain/vocabulary/frameworks";
import { isSideLabel } from "../../domain/vocabulary/card-labels";
import { levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import type { Ledger } from "../grid/ledger";
import type { Look } from "../row/look";
import type { MergedCover } from "../grid/merged-cover";
import { printedText } from "../grid/printed-text";
import type { HeaderLayout } from "../header/header-layout";
import { once } from "../grid/once";
import type { Alignment } from "../row/align-row";
import { contestedBetween, marked } from "../row/contested";
import type { RowAligner } from "../row/row-aligner";
import { rowAligner } from "../row/row-aligner";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import { TableBuilder } from "../table/table-builder";
import type { CardRows } from "./find-cards";
import type { BlockPieces } from "./block-pieces";
import { blockPieces } from "./block-pieces";

/** The indicators of one block as the builder of tables put them together. */
export interface IndicatorBlock {
  readonly layout: HeaderLayout;
  readonly horizon: Horizon;
  readonly builder: TableBuilder;
  readonly rows: readonly SourceRow[];
}

/** Reads the rows below each header of a card as a list's rows are read, each of two blocks side by side for itself. */
export function readIndicators(
  card: CardRows,
  framework: Framework,
  lookAt: (text: string) => Look,
  cover: MergedCover,
  ledger: Ledger,
): readonly IndicatorBlock[] {
  const read = card.blocks.map(({ header, rows }) => {
    for (const cell of header.sideLabels) ledger.claim("header", cell);
    const blocks = header.blocks.map((block) => ({
      block,
      aligner: rowAligner(block.layout, framework, lookAt, cover),
    }));
    const parted = rows.map((row) => {
      const cells = withoutSideLabels(row, header.left, lookAt, ledger);
      const pieces = blocks[0]?.aligner.piecesOf({ row: row.row, cells }) ?? [];
      return { row: row.row, parts: blockPieces(pieces, blocks) };
    });
    return blocks.map(({ block: { layout, horizon }, aligner }, index): IndicatorBlock => {
      for (const cell of layout.cells) ledger.claim("header", cell);
      const own = parted.flatMap(({ row, parts }) => {
        const part = parts[index];
        return part?.filled ? [{ row: { row, cells: part.pieces.map(({ cell }) => cell) }, part }] : [];
      });
      const isCopy = once(() => own.some(({ row }) => aligner.moves(row)));
      const builder = new TableBuilder(framework, cover, lookAt, isCopy);
      for (const { row, part } of own) builder.add(row, alignedPart(part, aligner, isCopy), layout);
      return { layout, horizon, builder, rows: own.map(({ row }) => row) };
    });
  });
  return leftFirst(read);
}

/**
 * Where a header with the same two blocks follows, as on a page that does not stand like the one before, all of the
 * left block comes first.
 */
function leftFirst(read: readonly (readonly IndicatorBlock[])[]): readonly IndicatorBlock[] {
  const groups: (readonly IndicatorBlock[])[][] = [];
  for (const blocks of read) {
    const above = groups.at(-1);
    if (above?.[0] && haveSameHorizons(above[0], blocks)) above.push(blocks);
    else groups.push([blocks]);
  }
  return groups.flatMap((group) =>
    (group[0] ?? []).flatMap((_, side) => group.flatMap((blocks) => blocks[side] ?? [])),
  );
}

function haveSameHorizons(one: readonly IndicatorBlock[], other: readonly IndicatorBlock[]): boolean {
  return one.length === other.length && one.every(({ horizon }, side) => horizon === other[side]?.horizon);
}

/** The part of a row that is a block's, marked where it would be another in a parting of the row about as good. */
function alignedPart({ pieces, other }: BlockPieces, aligner: RowAligner, isCopy: () => boolean): Alignment {
  const alignment = aligner.alignPieces(pieces, isCopy);
  if (!other) return alignment;
  const contested = contestedBetween(alignment.placed, aligner.alignPieces(other, isCopy).placed);
  return marked(alignment, new Map([...alignment.contested, ...contested]));
}

/** Claims the 一级 and 二级指标 below which nothing is filled in: they are printed on the form. */
export function claimBareLevels(card: CardRows, ledger: Ledger): void {
  for (const cell of card.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells))) {
    if (ledger.roleOf(cell) === null && isBareLevel(cell)) ledger.claim("header", cell);
  }
}

function isBareLevel(cell: SourceCell): boolean {
  const text = cell.text.length > 20 ? "" : printedText(cell.text);
  return levelOneNamed(text) !== null || levelTwoNamed(text) !== null;
}

/** The cells of the indicators; left of their columns stand labels of the block, and levels that slid there. */
function withoutSideLabels(
  row: SourceRow,
  left: number,
  lookAt: (text: string) => Look,
  ledger: Ledger,
): readonly SourceCell[] {
  return row.cells.filter((cell) => {
    if (cell.column >= left) return true;
    const { levelOne, levelTwo, glued, pieceOf } = lookAt(cell.text);
    // 指标 alone in its row may be the rest of a level.
    if (pieceOf.size > 0 && row.cells.length === 1) return true;
    if (isSideLabel(printedText(cell.text))) {
      ledger.claim("header", cell);
      return false;
    }
    return levelOne !== null || levelTwo !== null || glued;
  });
}
