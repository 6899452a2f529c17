import type { AdditionalKind } from "../../domain/additional-item";
import type { Column } from "../../domain/target-table";
import type { CellRange } from "../../sheet/cell-range";
import type { SourceCell } from "../grid/source-cell";

/** A column of the form, or one the form does not know (备注). */
export type LayoutColumn = Column | "other";

/**
 * What the cells of a column beside the standard form look like; nothing: all are empty, and what they hold may have
 * slid to the right.
 */
export type Held = "figures" | "words" | "nothing";

/** Where a column stands: its first and last column of the sheet. */
export interface ColumnPlace {
  readonly column: LayoutColumn;
  /** What its items are beside the standard form's; null for a column of the standard form. */
  readonly extra: AdditionalKind | null;
  /** True where such items are the project's and not an indicator's. */
  readonly ofProject: boolean;
  /** What its cells look like, for a column beside the standard form's; null where they do not tell. */
  readonly holds: Held | null;
  readonly first: number;
  readonly last: number;
  /** The caption as printed. */
  readonly caption: string;
  readonly raw: string;
  readonly at: CellRange;
}

/** A table's header as found: its columns from left to right and the cells it is made of. */
export interface HeaderLayout {
  readonly columns: readonly ColumnPlace[];
  readonly places: ReadonlyMap<LayoutColumn, ColumnPlace>;
  /** The last column that the form knows. */
  readonly lastColumn: Column | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: readonly SourceCell[];
}

/** The header that some columns make, from left to right, and the cells of its rows. */
export function headerLayout(
  found: readonly ColumnPlace[],
  { firstRow, lastRow, cells }: Pick<HeaderLayout, "firstRow" | "lastRow" | "cells">,
): HeaderLayout {
  const columns = narrowed(found);
  const places = new Map([...columns].reverse().map((place) => [place.column, place]));
  const lastColumn = columns.reduce<Column | null>((last, { column }) => (column === "other" ? last : column), null);
  return { columns, places, lastColumn, firstRow, lastRow, cells };
}

/** Without overlaps: a column ends where the next begins. */
function narrowed(columns: readonly ColumnPlace[]): readonly ColumnPlace[] {
  return columns.map((column, index) => {
    const next = columns[index + 1];
    return next && column.last >= next.first ? { ...column, last: Math.max(column.first, next.first - 1) } : column;
  });
}

/** How many columns of the sheet a cell stands from its header's; negative to the left. */
export function shiftFrom(place: ColumnPlace, column: number): number {
  if (column < place.first) return column - place.first;
  return column > place.last ? column - place.last : 0;
}

/** The place of a column in the header, or null where the form lacks it. */
export function placeIn(layout: HeaderLayout, column: LayoutColumn): ColumnPlace | null {
  return layout.places.get(column) ?? null;
}
