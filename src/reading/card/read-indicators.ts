import type { Horizon } from "../../domain/card-items";
import type { Framework } from "../../domain/vocabulary/frameworks";
import { isSideLabel } from "../../domain/vocabulary/card-labels";
import { levelOneNamed, levelTwoNamed } from "../../domain/vocabulary/levels";
import type { Ledger } from "../ledger";
import type { Look } from "../look";
import type { MergedCover } from "../merged-cover";
import { printedText } from "../printed-text";
import type { HeaderLayout } from "../header-layout";
import { once } from "../once";
import { rowAligner } from "../row-aligner";
import type { SourceCell, SourceRow } from "../source-cell";
import { TableBuilder } from "../table-builder";
import type { CardRows } from "./find-cards";
import { partOf } from "./indicator-header";
import { slidBy } from "./slid-row";

/** The indicators of one block as the builder of tables put them together. */
export interface IndicatorBlock {
  readonly layout: HeaderLayout;
  readonly horizon: Horizon;
  readonly builder: TableBuilder;
  readonly rows: readonly SourceRow[];
}

/** Reads the rows below each header of a card as a list's rows are read, each of two blocks side by side for itself. */
export function readIndicators(card: CardRows, framework: Framework, lookAt: (text: string) => Look, cover: MergedCover, ledger: Ledger): readonly IndicatorBlock[] {
  return card.blocks.flatMap(({ header, rows }) => {
    for (const cell of header.sideLabels) ledger.claim("header", cell);
    return header.blocks.map(({ layout, horizon, from, to, shared }): IndicatorBlock => {
      for (const cell of layout.cells) ledger.claim("header", cell);
      const aligner = rowAligner(layout, framework, lookAt, cover);
      const own = rows.flatMap((row) => {
        const slid = slidBy(row, header.blocks);
        const part = partOf({ row: row.row, cells: withoutSideLabels(row, header.left, ledger) }, from + slid, to + slid, shared.map((place) => ({ ...place, first: place.first + slid, last: place.last + slid })));
        return part.cells.some((cell) => cell.column >= from + slid) ? [part] : [];
      });
      const isCopy = once(() => own.some(aligner.moves));
      const builder = new TableBuilder(framework, cover, lookAt, isCopy);
      for (const row of own) builder.add(row, aligner.align(row, isCopy), layout);
      return { layout, horizon, builder, rows: own };
    });
  });
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

function withoutSideLabels(row: SourceRow, left: number, ledger: Ledger): readonly SourceCell[] {
  return row.cells.filter((cell) => {
    if (cell.column >= left || !isSideLabel(printedText(cell.text))) return true;
    ledger.claim("header", cell);
    return false;
  });
}
