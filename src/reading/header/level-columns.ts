import type { Column } from "../../domain/target-table";
import { beginningLevel, bothLevelsIn } from "../../domain/vocabulary/levels";
import { isKnown } from "./column-places";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { headerLayout, placeIn } from "./header-layout";
import type { SourceRow } from "../grid/source-cell";

/** The words of so many rows below a header tell what stands in a column without a caption of its own. */
const ROWS_LOOKED_AT = 40;
/** A longer text holds no label, alone or with the name behind it. */
const LONGEST_LABEL = 40;
/** One label alone may have slid there. */
const FEWEST_LABELS = 2;

/**
 * The header with the columns of the levels that no caption names, left of the 三级指标, told by the words below them: 评价内容
 * over two columns of 投入 and 成本目标, or no caption at all. Where the words were moved or are few, the columns without a
 * caption right before the names are theirs.
 */
export function withLevelColumns(layout: HeaderLayout, rows: readonly SourceRow[], firstBelow: number): HeaderLayout {
  const names = placeIn(layout, "level3");
  const lacking = (["level1", "level2"] as const).filter((column) => placeIn(layout, column) === null);
  if (!names || lacking.length === 0) return layout;
  const below = rows.slice(firstBelow, firstBelow + ROWS_LOOKED_AT);
  const labels = labelsIn(below, new Set(layout.cells.map(({ text }) => text)));
  const standard = layout.columns.filter(({ column }) => column !== "other");
  const isFree = (column: number): boolean =>
    column >= 0 && column < names.first && !standard.some(({ first, last }) => column >= first && column <= last);
  const found = new Map<Column, number>();
  const two = lacking.includes("level2")
    ? (mostFrequent(ofTheirOwn(labels), isFree) ?? rightBefore(names.first, lacking, labels, layout))
    : null;
  if (two !== null) found.set("level2", two);
  const end = two ?? placeIn(layout, "level2")?.first ?? names.first;
  const isBefore = (column: number): boolean => isFree(column) && column < end;
  const one = lacking.includes("level1")
    ? (mostFrequent(labels.ones, isBefore) ?? (two !== null && isUnnamed(end - 1, layout, labels) ? end - 1 : null))
    : null;
  if (one !== null) found.set("level1", one);
  if (found.size === 0) return layout;
  const taken = new Set(found.values());
  const kept = layout.columns.filter(({ column, first }) => column !== "other" || !taken.has(first));
  const added = [...found].map(([column, at]) => uncaptioned(column, at, layout, names));
  return headerLayout(
    [...kept, ...added].sort((a, b) => a.first - b.first),
    layout,
  );
}

type Counts = ReadonlyMap<number, number>;

/**
 * How many 一级指标 and how many 二级指标 stand in each column, the latter alone or before a name, and how many other texts.
 */
interface LabelCounts {
  readonly ones: Counts;
  readonly twos: Counts;
  readonly others: Counts;
}

/** 成本目标 counts as a 二级指标; `captions` printed again on the next page count as nothing. */
function labelsIn(rows: readonly SourceRow[], captions: ReadonlySet<string>): LabelCounts {
  const [ones, twos, others] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  for (const { column, text } of rows.flatMap(({ cells }) => cells)) {
    const level = text.length > LONGEST_LABEL ? null : beginningLevel(text);
    if (level === null && (captions.has(text) || bothLevelsIn(text) !== null)) continue;
    const count = level === "level2" ? twos : level === "level1" ? ones : others;
    count.set(column, (count.get(column) ?? 0) + 1);
  }
  return { ones, twos, others };
}

/** The 二级指标 in each column, of which those that slid to the 一级指标 count for nothing. */
function ofTheirOwn({ ones, twos }: LabelCounts): Counts {
  return new Map([...twos].map(([column, count]) => [column, count - (ones.get(column) ?? 0)]));
}

function mostFrequent(counts: Counts, isFree: (column: number) => boolean): number | null {
  let best: readonly [number | null, number] = [null, FEWEST_LABELS - 1];
  for (const [column, count] of counts) if (isFree(column) && count > best[1]) best = [column, count];
  return best[0];
}

/**
 * The column of the 二级指标 right before the names, where it has no caption and, lacking too, that of the 一级指标 before it
 * has none either.
 */
function rightBefore(
  names: number,
  lacking: readonly Column[],
  labels: LabelCounts,
  layout: HeaderLayout,
): number | null {
  if (labels.ones.size + labels.twos.size === 0 || layout.columns.some(({ first }) => first === names - 1)) return null;
  if (!isUnnamed(names - 1, layout, labels)) return null;
  return !lacking.includes("level1") || isUnnamed(names - 2, layout, labels) ? names - 1 : null;
}

/**
 * True for a column that no known caption heads, and one that is not known only where nothing but labels stands below
 * it.
 */
function isUnnamed(column: number, layout: HeaderLayout, { others }: LabelCounts): boolean {
  const place = layout.columns.find(({ first, last }) => column >= first && column <= last);
  return column >= 0 && (place === undefined || (!isKnown(place) && (place.first < column || !others.has(column))));
}

/** A column without a caption of its own, under the caption over several columns where there is one. */
function uncaptioned(column: Column, at: number, layout: HeaderLayout, names: ColumnPlace): ColumnPlace {
  const over = layout.columns.find((place) => place.column === "other" && at >= place.first && at <= place.last);
  const range = { first: { row: names.at.first.row, column: at }, last: { row: names.at.last.row, column: at } };
  return {
    column,
    extra: null,
    ofProject: false,
    holds: null,
    first: at,
    last: at,
    caption: over?.caption ?? "",
    raw: over?.raw ?? "",
    at: over?.at ?? range,
  };
}
