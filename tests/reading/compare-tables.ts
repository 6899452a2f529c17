import type { Entry } from "../../src/domain/entry";
import type { TargetTable } from "../../src/domain/target-table";
import { placeOf } from "../../src/domain/entry";
import type { CellRange } from "../../src/sheet/cell-range";
import type { TrueTable } from "../sheets/true-table";
import { INDICATOR_ITEMS, PROJECT_ITEMS } from "../sheets/true-table";

/** A cell that was read otherwise than it is; `silent` where its entry does not say that it may be. */
export interface Difference {
  readonly item: string;
  readonly expected: string | null;
  readonly read: string | null;
  /** Where it was read, or found missing; null where the table as read has no such item. */
  readonly at: CellRange | null;
  readonly silent: boolean;
}

export interface Comparison {
  readonly cells: number;
  readonly differences: readonly Difference[];
}

/** Compares a table that was read with the true one, cell by cell, blanks and width folded. */
export function compareTables(truth: TrueTable, tables: readonly TargetTable[]): Comparison {
  const projects = tables.flatMap((table) => table.projects);
  const differences: Difference[] = [];
  let cells = 0;
  const compare = (
    item: string,
    written: string | number | null | undefined,
    entry: Entry<string> | Entry<number> | undefined,
  ): void => {
    const expected = written ?? null;
    if (expected === null && entry?.state === "absent") return;
    cells += 1;
    const read = entry && entry.state === "filled" ? String(entry.value) : null;
    if (same(expected === null ? null : String(expected), read)) return;
    const at = entry ? placeOf(entry) : null;
    differences.push({
      item,
      expected: expected === null ? null : String(expected),
      read,
      at,
      silent: isSilent(entry),
    });
  };
  truth.projects.forEach((project, index) => {
    const read = projects[index];
    for (const item of PROJECT_ITEMS) compare(`${project.seq} ${item}`, project[item], read?.[item]);
    project.indicators.forEach((indicator, row) => {
      for (const item of INDICATOR_ITEMS)
        compare(`${project.seq}.${row + 1} ${item}`, indicator[item], read?.indicators[row]?.[item]);
    });
    const more = (read?.indicators.length ?? 0) - project.indicators.length;
    if (more > 0)
      differences.push({
        item: `${project.seq}`,
        expected: null,
        read: `${more} indicators more`,
        at: null,
        silent: true,
      });
  });
  if (projects.length > truth.projects.length) {
    differences.push({
      item: "table",
      expected: null,
      read: `${projects.length - truth.projects.length} projects more`,
      at: null,
      silent: true,
    });
  }
  return { cells, differences };
}

/** True for texts that differ in blanks and width at most. */
export function same(expected: string | null, read: string | null): boolean {
  return fold(expected) === fold(read);
}

function fold(text: string | null): string | null {
  return text === null ? null : text.normalize("NFKC").replace(/\s+/gu, "");
}

/** An item that was repaired, is unreadable or was cut off says so itself; a plain value or a plain blank does not. */
export function isSilent(entry: Entry<string> | Entry<number> | undefined): boolean {
  if (entry?.state === "filled") return entry.repaired === undefined;
  if (entry?.state === "blank") return entry.lost === undefined && entry.repaired === undefined;
  return entry?.state !== "unreadable";
}
