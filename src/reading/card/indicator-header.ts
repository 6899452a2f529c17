import type { Horizon } from "../../domain/card-items";
import type { Column } from "../../domain/target-table";
import { INDICATOR_COLUMNS } from "../../domain/target-table";
import { columnCaptioned } from "../../domain/vocabulary/captions";
import { horizonNamed, isSideLabel } from "../../domain/vocabulary/card-labels";
import type { FoundHeader } from "../header/find-headers";
import { findHeaders } from "../header/find-headers";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import { headerLayout } from "../header/header-layout";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** The header of the indicators of a card: one block, or two side by side (实施期绩效指标, 年度绩效指标). */
export interface IndicatorHeader {
  readonly blocks: readonly HeaderBlock[];
  /** Labels beside and over the columns: 绩效指标. */
  readonly sideLabels: readonly SourceCell[];
  /** The first column of the indicators; what stands left of it is beside them. */
  readonly left: number;
  readonly firstIndex: number;
  readonly lastIndex: number;
}

export interface HeaderBlock {
  readonly layout: HeaderLayout;
  readonly horizon: Horizon;
  /** The columns of the sheet that are its own. */
  readonly from: number;
  readonly to: number;
  /** The columns it shares with the block on its left: 一级指标 printed once for both. */
  readonly shared: readonly ColumnPlace[];
}

const LEVELS: readonly Column[] = ["level1", "level2", "level3"];
const OF_INDICATORS: ReadonlySet<string> = new Set<Column>(INDICATOR_COLUMNS);
/** Of two blocks side by side the left one is that of the whole period where no label says so. */
const SIDES: readonly Horizon[] = ["whole-period", "annual"];
/** A header is at most so many rows high. */
const HIGHEST = 3;

/** The header that begins in the row; null where none does. A header that names projects too is a list's. */
export function indicatorHeaderAt(rows: readonly SourceRow[], index: number): IndicatorHeader | null {
  const row = rows[index];
  if (!row) return null;
  if (!isIndicatorHeaderRow(row)) return null;
  const columns = row.cells.map((cell) => columnOf(cell));
  const first = columns.findIndex((column) => column !== null && LEVELS.includes(column));
  const left = row.cells[first]?.column ?? 0;
  const second = columns.findIndex(
    (column, at) => column !== null && LEVELS.includes(column) && columns.indexOf(column) < at,
  );
  const split = second < 0 ? null : (row.cells[second]?.column ?? null);
  const window = rows.slice(index, index + HIGHEST);
  const leftBlock = blockOf(window, left, (split ?? Infinity) - 1, []);
  if (!leftBlock) return null;
  const shared = split === null ? [] : sharedColumns(leftBlock.found.layout, columns[second] ?? null);
  const rightBlock = split === null ? null : blockOf(window, split, Infinity, shared);
  const lastIndex = index + leftBlock.found.lastIndex;
  const found = rightBlock ? [leftBlock, rightBlock] : [leftBlock];
  const own = new Set(found.flatMap(({ found: { layout } }) => layout.cells));
  const sideLabels = rows.slice(index, lastIndex + 1).flatMap(({ cells }) => cells.filter((cell) => !own.has(cell)));
  const above = rows[index - 1]?.cells ?? [];
  const over = above.every((cell) => isSideLabel(printedText(cell.text))) ? above : [];
  const told = found.map(({ block }) =>
    horizonOf(block, [...over, ...sideLabels], found.length === 1 ? sideLabels : [], left),
  );
  const blocks = found.map(({ block }, at) => ({
    ...block,
    horizon:
      told[at] === "unspecified" && found.length === 2 ? (SIDES[at] ?? "unspecified") : (told[at] ?? "unspecified"),
  }));
  return { blocks, sideLabels, left, firstIndex: index, lastIndex };
}

/** True where a row captions a level of the indicators and another of their columns. */
export function isIndicatorHeaderRow(row: SourceRow): boolean {
  let [levels, named] = [0, 0];
  for (const cell of row.cells) {
    const column = columnOf(cell);
    if (column !== null && LEVELS.includes(column)) levels += 1;
    if (column !== null && OF_INDICATORS.has(column)) named += 1;
  }
  return levels > 0 && named >= 2;
}

/**
 * True where a header is the one above again, on the next page of its card, which may stand further left or right as a
 * whole.
 */
export function repeatsHeader(above: IndicatorHeader, header: IndicatorHeader): boolean {
  const by = header.left - above.left;
  return (
    above.blocks.length === header.blocks.length &&
    above.blocks.every(({ layout, horizon }, index) => {
      const again = header.blocks[index];
      return (
        again?.horizon === horizon &&
        layout.columns.every(
          ({ caption, first }, at) =>
            caption === again.layout.columns[at]?.caption && first + by === again.layout.columns[at].first,
        )
      );
    })
  );
}

function columnOf(cell: SourceCell): Column | null {
  return columnCaptioned(printedText(cell.text));
}

/** Of a block on the right that begins with a lower level, the levels above it stand in the block on the left. */
function sharedColumns(left: HeaderLayout, begins: Column | null): readonly ColumnPlace[] {
  const above = begins === null ? 0 : LEVELS.indexOf(begins);
  return LEVELS.slice(0, Math.max(0, above)).flatMap((level) => left.places.get(level) ?? []);
}

function blockOf(
  window: readonly SourceRow[],
  from: number,
  to: number,
  shared: readonly ColumnPlace[],
): { readonly found: FoundHeader; readonly block: HeaderBlock } | null {
  const [found] = findHeaders(window.map((row) => partOf(row, from, to, shared)));
  if (found?.firstIndex !== 0) return null;
  const layout = withoutProjectColumns(found.layout);
  return { found, block: { layout, horizon: "unspecified", from, to, shared } };
}

/** The cells of a row that stand in the block. */
function partOf(row: SourceRow, from: number, to: number, shared: readonly ColumnPlace[]): SourceRow {
  const isShared = ({ column }: SourceCell): boolean =>
    shared.some((place) => column >= place.first && column <= place.last);
  return {
    row: row.row,
    cells: row.cells.filter((cell) => (cell.column >= from && cell.column <= to) || isShared(cell)),
  };
}

/** A number or an amount beside the indicators of a card belongs to the row and begins no project. */
function withoutProjectColumns(layout: HeaderLayout): HeaderLayout {
  const columns = layout.columns.map((place): ColumnPlace =>
    place.column === "other" || OF_INDICATORS.has(place.column)
      ? { ...place, ofProject: false }
      : { ...place, column: "other", extra: "other", ofProject: false },
  );
  return headerLayout(columns, layout);
}

/**
 * Told by the caption of the values, a label over the block, or the label beside it; one at the left of the row above,
 * as that of a goal, is neither.
 */
function horizonOf(
  { layout, from, to }: HeaderBlock,
  around: readonly SourceCell[],
  beside: readonly SourceCell[],
  left: number,
): Horizon {
  const byValue = horizonNamed(layout.places.get("value")?.caption ?? "");
  if (byValue !== "unspecified") return byValue;
  const over = around.filter(
    ({ range }) => range.last.column >= from && range.first.column <= to && range.first.column >= left,
  );
  for (const label of [...over, ...beside.filter(({ range }) => range.last.column < left)]) {
    const horizon = horizonNamed(printedText(label.text));
    if (horizon !== "unspecified") return horizon;
  }
  return "unspecified";
}
