import type { Indicator } from "../../domain/indicator";
import type { TotalRow } from "../../domain/target-table";
import { BLOCK_LABELS } from "../captions/card-form";
import { levelRuns } from "../level-runs";
import { inLevel2Order } from "../list/level2-order";
import { indicatorItem } from "../list/list-items";
import { sumBelow } from "../list/total-row";
import { NOTHING, printedText } from "../printed";
import type { BlockColumn } from "./card-grid";
import type { CardRows, Tile } from "./card-rows";
import { item, label } from "./card-rows";
import type { IndicatorGroup } from "./card-shape";
import { levelOneRuns } from "./card-shape";

/** The columns whose equal cells, one below the other, are one merged cell. */
const LEVELS: readonly string[] = ["level1", "level2"];
const LONG: ReadonlySet<string> = new Set(["level3", "detail"]);

/** The indicators of a card below their header: one block, several below each other, or two beside each other. */
export function indicatorsBlock(rows: CardRows, groups: readonly IndicatorGroup[], totals: readonly TotalRow[]): void {
  const { blocks, layout } = rows.grid;
  const ordered = groups.map(({ horizon, indicators }) => ({
    horizon,
    indicators: inLevel2Order(indicators, layout.level2),
  }));
  const [left = [], right] = blocks;
  const [one, other] = ordered;
  if (right && one && other) {
    besideEachOther(rows, [left, right], [one, other]);
    for (const total of totals) totalBelow(rows, left, total);
    return;
  }
  for (const { horizon, indicators } of ordered) {
    const first = rows.row;
    rows.put(left.map(({ column, from, to }) => label(from, to, column.caption)));
    blockRows(rows, left, indicators, rows.row, Math.max(indicators.length, 1));
    rows.row += Math.max(indicators.length, 1);
    rows.place(first, rows.row - first, label(0, 1, BLOCK_LABELS[horizon]));
  }
  for (const total of totals) totalBelow(rows, left, total);
}

/** 总分: its label up to the first column it sums up. */
function totalBelow(rows: CardRows, columns: readonly BlockColumn[], total: TotalRow): void {
  const sums = columns.map((block) => ({ ...block, printed: sumBelow(block.column, total) }));
  const first = sums.find(({ printed }) => printed !== NOTHING)?.from ?? rows.grid.end;
  const beside = sums.filter(({ from }) => from >= first).map(({ from, to, printed }) => item(from, to, printed));
  const end = beside.at(-1)?.to ?? first;
  rows.put([
    item(0, first, printedText(total.label)),
    ...beside,
    ...(end < rows.grid.end ? [item(end, rows.grid.end, NOTHING)] : []),
  ]);
}

/** Each 一级指标 as tall as the taller of both sides; the shorter one stays blank below. */
function besideEachOther(
  rows: CardRows,
  [left, right]: readonly [readonly BlockColumn[], readonly BlockColumn[]],
  [one, other]: readonly [IndicatorGroup, IndicatorGroup],
): void {
  const first = rows.row;
  rows.put([...left, ...right].map(({ column, from, to }) => label(from, to, column.caption)));
  const others = levelOneRuns(other.indicators);
  levelOneRuns(one.indicators).forEach((run, index) => {
    const beside = others[index];
    const tall = Math.max(run.length, beside?.length ?? 0);
    const of = (
      group: IndicatorGroup,
      { first: from, length }: { readonly first: number; readonly length: number },
    ): readonly Indicator[] => group.indicators.slice(from, from + length);
    blockRows(rows, left, of(one, run), rows.row, tall);
    blockRows(rows, right, beside ? of(other, beside) : [], rows.row, tall);
    rows.row += tall;
  });
  rows.place(first, rows.row - first, label(0, 1, BLOCK_LABELS.unspecified));
}

/** A row an indicator, equal levels as one cell; what is left of `tall` rows stays blank. */
function blockRows(
  rows: CardRows,
  columns: readonly BlockColumn[],
  indicators: readonly Indicator[],
  top: number,
  tall: number,
): void {
  const level1 = indicators.map((indicator) => printedText(indicator.level1).text);
  const level2 = indicators.map((indicator) => printedText(indicator.level2).text);
  for (const { column, from, to } of columns) {
    const standard = column.item.kind === "standard" ? column.item.column : null;
    const tile = (row: number): Tile =>
      item(
        from,
        to,
        indicators[row] ? indicatorItem(indicators[row], column, rows.grid.layout) : NOTHING,
        standard !== null && LONG.has(standard) ? "words" : "entry",
      );
    const levels = [level1, level2].slice(0, LEVELS.indexOf(standard ?? "") + 1);
    const runs = levels.length > 0 ? levelRuns(levels) : indicators.map((_, row) => ({ first: row, length: 1 }));
    const lone = standard === "level1" && runs.length === 1 ? [{ first: 0, length: tall }] : null;
    for (const { first, length } of lone ?? runs) rows.place(top + first, length, tile(first));
    for (let row = lone ? tall : indicators.length; row < tall; row += 1) rows.place(top + row, 1, tile(row));
  }
}
