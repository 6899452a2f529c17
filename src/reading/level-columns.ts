import type { Column } from "../domain/target-table";
import { levelOneNamed, levelTwoNamed } from "../domain/vocabulary/levels";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { headerLayout, placeIn } from "./header-layout";
import type { SourceRow } from "./source-cell";

/** The words of so many rows below a header tell what stands in a column without a caption of its own. */
const ROWS_LOOKED_AT = 40;
/** A longer text holds no label. */
const LONGEST_LABEL = 20;
/** One label alone may have slid there. */
const FEWEST_LABELS = 2;

/**
 * The header with the columns of the levels that no caption names, left of the 三级指标, told by the words below them: 评价内容
 * over two columns of 投入 and 成本目标, or no caption at all.
 */
export function withLevelColumns(layout: HeaderLayout, rows: readonly SourceRow[], firstBelow: number): HeaderLayout {
  const names = placeIn(layout, "level3");
  const lacking = (["level1", "level2"] as const).filter((column) => placeIn(layout, column) === null);
  if (!names || lacking.length === 0) return layout;
  const standard = layout.columns.filter(({ column }) => column !== "other");
  const free = (column: number): boolean => column < names.first && !standard.some(({ first, last }) => column >= first && column <= last);
  const [ones, twos] = labelsBelow(rows.slice(firstBelow, firstBelow + ROWS_LOOKED_AT), free);
  const found = new Map<Column, number>();
  for (const column of lacking) {
    const at = mostFrequent(column === "level1" ? ones : twos, found.get("level1"));
    if (at !== null) found.set(column, at);
  }
  if (found.size === 0) return layout;
  const taken = new Set(found.values());
  const kept = layout.columns.filter(({ column, first }) => column !== "other" || !taken.has(first));
  const added = [...found].map(([column, at]) => uncaptioned(column, at, layout, names));
  return headerLayout([...kept, ...added].sort((a, b) => a.first - b.first), layout);
}

type Counts = ReadonlyMap<number, number>;

/** How many 一级指标 and how many 二级指标 stand in each column; 成本目标 counts as the latter. */
function labelsBelow(rows: readonly SourceRow[], free: (column: number) => boolean): readonly [Counts, Counts] {
  const counts = [new Map<number, number>(), new Map<number, number>()] as const;
  for (const { column, text } of rows.flatMap(({ cells }) => cells)) {
    if (text.length > LONGEST_LABEL || !free(column)) continue;
    const count = levelTwoNamed(text) ? counts[1] : levelOneNamed(text) ? counts[0] : null;
    count?.set(column, (count.get(column) ?? 0) + 1);
  }
  return counts;
}

function mostFrequent(counts: Counts, except: number | undefined): number | null {
  let best: readonly [number | null, number] = [null, FEWEST_LABELS - 1];
  for (const [column, count] of counts) if (column !== except && count > best[1]) best = [column, count];
  return best[0];
}

/** A column without a caption of its own, under the caption over several columns where there is one. */
function uncaptioned(column: Column, at: number, layout: HeaderLayout, names: ColumnPlace): ColumnPlace {
  const over = layout.columns.find((place) => place.column === "other" && at >= place.first && at <= place.last);
  const range = { first: { row: names.at.first.row, column: at }, last: { row: names.at.last.row, column: at } };
  return { column, extra: null, ofProject: false, first: at, last: at, caption: over?.caption ?? "", raw: over?.raw ?? "", at: over?.at ?? range };
}
