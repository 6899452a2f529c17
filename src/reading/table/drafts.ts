import type { Column } from "../../domain/target-table";
import type { RepairKind } from "../../domain/repair";
import type { Contested, Placed } from "../row/align-row";
import { printedText } from "../grid/printed-text";
import type { SourceCell } from "../grid/source-cell";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";

/** An item while its table is being read: later rows may still add to it. */
export interface Draft {
  text: string;
  raw: string;
  readonly cells: SourceCell[];
  kind: RepairKind | null;
}

/** What stands in the columns of one row. */
export type Items<T> = Record<Column, T | undefined>;

/** Begins with every column, empty: objects of one shape are the quicker to fill and to ask. */
export function noItems<T>(): Items<T> {
  return {
    seq: undefined,
    name: undefined,
    budget: undefined,
    overallGoal: undefined,
    level1: undefined,
    level2: undefined,
    level3: undefined,
    detail: undefined,
    nature: undefined,
    direction: undefined,
    value: undefined,
    unit: undefined,
    weight: undefined,
  };
}

/** The items of columns that the standard form lacks, by their columns. */
export type Extras = ReadonlyMap<ColumnPlace, Draft>;

/** The items of one indicator's own row; its levels are labels that several indicators may share. */
export interface IndicatorDraft {
  readonly items: Items<Draft>;
  readonly extras: Extras;
  /** The labels in its own row or merged over it. */
  level1: Draft | null;
  level2: Draft | null;
  /** True where the level-2 label stands in a row above and no merged cell says that it counts here too. */
  level2Carried: boolean;
  /**
   * True where a level that stands neither in the row nor merged over it is empty: nothing is torn, and labels are
   * merged.
   */
  readonly certain: boolean;
  /**
   * Its columns that another reading fills from the cell, among them those of the labels that count here from rows
   * above.
   */
  readonly contested: Map<ColumnPlace, SourceCell>;
  readonly firstRow: number;
  lastRow: number;
  /** Its row's cells in their columns, in the order of the columns. */
  readonly placed: readonly Placed[];
  readonly layout: HeaderLayout;
}

export interface ProjectDraft {
  readonly items: Items<Draft>;
  readonly extras: Map<ColumnPlace, Draft>;
  readonly firstRow: number;
  lastRow: number;
  readonly shift: number;
  readonly indicators: IndicatorDraft[];
  /** Its columns that another reading of its first row fills from the cell. */
  readonly contested: Contested;
  readonly layout: HeaderLayout;
}

export function draftOf({ piece, shift, contested }: Placed): Draft {
  const kind: RepairKind | null = contested ? "chosen" : piece.split ? "split" : shift !== 0 ? "shifted" : null;
  return { text: piece.text, raw: piece.raw, cells: [piece.cell], kind };
}

/** Adds the rest of a broken cell. */
export function joinDraft(
  draft: Draft,
  rest: { readonly raw: string; readonly cell: SourceCell },
  whole?: string,
): void {
  draft.raw = `${draft.raw}\n${rest.raw}`;
  draft.text = whole ?? printedText(draft.raw);
  draft.cells.push(rest.cell);
  draft.kind = "joined";
}

/** Adds a cell that says the same again, on a later row. */
export function repeatDraft(draft: Draft, { piece, shift }: Placed): void {
  if (shift !== 0 || draft.cells[0]?.column !== piece.cell.column) draft.kind ??= "shifted";
  draft.cells.push(piece.cell);
}
