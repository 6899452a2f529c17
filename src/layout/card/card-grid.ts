import type { AdditionalKind } from "../../domain/additional-item";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { Column } from "../../domain/target-table";
import type { ColumnItem, ListColumn } from "../list/list-columns";
import type { Typography } from "../typography";
import type { CardShape } from "./card-shape";

/** A column of the indicators and the columns of the grid it takes. */
export interface BlockColumn {
  readonly column: ListColumn;
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of the sheet that a card is drawn on: the label beside, then those of the indicators, the name of an
 * indicator over several. Labels and their values stand between the lines of the same grid: label, value to `middle`,
 * label to `second`, value to the edge; of the money the label of a line ends at `funds`.
 */
export interface CardGrid {
  readonly widths: readonly number[];
  /** One block of indicators, or the two beside each other; the second shares the first's 一级指标. */
  readonly blocks: readonly (readonly BlockColumn[])[];
  readonly funds: number;
  readonly middle: number;
  readonly second: number;
  readonly end: number;
  readonly typography: Typography;
  readonly layout: LayoutProfile;
}

/** The label beside the indicators, and those at the left of the card, points. */
const SIDE = 56;
/** A label in the middle of the card. */
const LABEL = 62;
/** Where the right half begins, as a part of the whole width. */
const MIDDLE = 0.46;

interface Wish {
  readonly width: number;
  readonly share: number;
}

/** The size of type that the wishes are for. */
const SIZE_OF_WISHES = 10;

const STANDARD: Readonly<Partial<Record<Column, Wish>>> = {
  level1: { width: 57, share: 0 },
  level2: { width: 76, share: 0.2 },
  level3: { width: 104, share: 1 },
  detail: { width: 72, share: 1 },
  nature: { width: 44, share: 0 },
  direction: { width: 44, share: 0 },
  value: { width: 62, share: 0.6 },
  unit: { width: 40, share: 0 },
  weight: { width: 40, share: 0 },
};
const EXTRA: Readonly<Partial<Record<AdditionalKind, Wish>>> = {
  score: { width: 40, share: 0 },
  deviation: { width: 60, share: 0.6 },
  remark: { width: 50, share: 0.4 },
};
const USUAL: Wish = { width: 50, share: 0.2 };

/** Type is made that much smaller at most, points, so that narrow columns hold their words. */
const SMALLEST = 2;
/** Columns this much narrower than they ask for still hold theirs. */
const TIGHT = 0.9;

/** The grid of cards of one shape in `room` points; in smaller type where its columns would be too narrow otherwise. */
export function cardGrid(shape: CardShape, room: number, standard: Typography, layout: LayoutProfile): CardGrid {
  for (let less = 0; less < SMALLEST; less += 1) {
    const typography = smaller(standard, less);
    if (needed(columnsOf(shape), typography) * TIGHT <= room) return gridIn(shape, room, typography, layout);
  }
  return gridIn(shape, room, smaller(standard, SMALLEST), layout);
}

/** The table's type that much smaller. */
export function smaller({ faces, sizes }: Typography, less: number): Typography {
  return {
    faces,
    sizes: { ...sizes, header: sizes.header - less, entry: sizes.entry - less, words: sizes.words - less },
  };
}

/** The columns of both blocks where they stand beside each other, the second without 一级指标. */
function columnsOf({ columns, sideBySide }: CardShape): readonly ListColumn[] {
  return sideBySide ? [...columns, ...columns.filter(({ item }) => !isLevelOne(item))] : columns;
}

function needed(columns: readonly ListColumn[], { sizes }: Typography): number {
  return columns.reduce((sum, { item }) => sum + wishOf(item).width, SIDE) * (sizes.entry / SIZE_OF_WISHES);
}

function gridIn(
  { columns, sideBySide, taskAmounts, moneyColumns }: CardShape,
  room: number,
  typography: Typography,
  layout: LayoutProfile,
): CardGrid {
  const wanted = Math.max(taskAmounts + 2, moneyColumns + 1);
  const pieces = sideBySide ? 1 : Math.max(2, wanted - columns.length + 1);
  const all = columnsOf({ columns, sideBySide, taskAmounts, moneyColumns });
  const own = all.slice(columns.length);
  const spans = all.map(({ item }) => (isNames(item) ? pieces : 1));
  const scale = typography.sizes.entry / SIZE_OF_WISHES;
  const side = SIDE * scale;
  const widths = fitted(
    all.map(({ item }) => wishOf(item).width * scale),
    all.map(({ item }) => wishOf(item).share),
    room - side,
  );
  const grid = [side, ...spans.flatMap((span, index) => parts(widths[index] ?? 0, span))];
  const edges = edgesOf(spans);
  const block = (from: number, of: readonly ListColumn[]): readonly BlockColumn[] =>
    of.map((column, index) => ({ column, from: edges[from + index] ?? 1, to: edges[from + index + 1] ?? 1 }));
  const blocks = sideBySide ? [block(0, columns), block(columns.length, own)] : [block(0, columns)];
  const at = positions(grid);
  const end = grid.length;
  const half = (at[end] ?? 0) * MIDDLE;
  const middle = sideBySide ? (edges[columns.length] ?? 3) : nearest(at, 3, end - 2, half);
  const second = nearest(at, middle + 1, end - 1, (at[middle] ?? 0) + LABEL);
  const funds = nearest(at, 2, middle - 1, (at[1] ?? 0) + LABEL);
  return { widths: grid, blocks, funds, middle, second, end, typography, layout };
}

function isLevelOne(item: ColumnItem): boolean {
  return item.kind === "standard" && item.column === "level1";
}

function isNames(item: ColumnItem): boolean {
  return item.kind === "standard" && item.column === "level3";
}

function wishOf(item: ColumnItem): Wish {
  return (item.kind === "standard" ? STANDARD[item.column] : EXTRA[item.extra]) ?? USUAL;
}

/** Least widths made as wide together as the room: by their shares, or all narrower alike. */
function fitted(widths: readonly number[], shares: readonly number[], room: number): readonly number[] {
  const asked = widths.reduce((sum, width) => sum + width, 0);
  if (asked > room) return widths.map((width) => (width * room) / asked);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return widths.map((width, index) => width + (all === 0 ? 0 : ((room - asked) * (shares[index] ?? 0)) / all));
}

/** A width in several parts; of two the first as wide as a label, where that leaves as much. */
function parts(width: number, span: number): readonly number[] {
  if (span === 2 && width > LABEL * 1.5) return [LABEL, width - LABEL];
  return Array.from({ length: span }, () => width / span);
}

/** The first column of the grid of each column, and the one behind the last; the label beside is column 0. */
function edgesOf(spans: readonly number[]): readonly number[] {
  const edges = [1];
  for (const span of spans) edges.push((edges.at(-1) ?? 1) + span);
  return edges;
}

/** Where each column begins, points from the left, and where the last ends. */
function positions(widths: readonly number[]): readonly number[] {
  const at = [0];
  for (const width of widths) at.push((at.at(-1) ?? 0) + width);
  return at;
}

/** The line of the grid between two, both included, nearest to a place. */
function nearest(at: readonly number[], from: number, to: number, wanted: number): number {
  let best = from;
  for (let index = from; index <= to; index += 1)
    if (Math.abs((at[index] ?? 0) - wanted) < Math.abs((at[best] ?? 0) - wanted)) best = index;
  return best;
}
