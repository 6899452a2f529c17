import type { Framework } from "../domain/vocabulary/frameworks";
import type { Alignment } from "./align-row";
import type { FoundHeader } from "./find-headers";
import type { HeaderLayout } from "./header-layout";
import { isHeadingRow } from "./headings";
import { isNoteRow, isRuleLine, isTotalRow } from "./line-kinds";
import type { Look } from "./look";
import type { MergedCover } from "./merged-cover";
import { rowAligner } from "./row-aligner";
import type { SourceRow } from "./source-cell";
import { TableBuilder } from "./table-builder";

/** The rows under one header, or under one header repeated on later pages. */
export interface RawTable {
  readonly layout: HeaderLayout;
  readonly builder: TableBuilder;
  readonly rows: SourceRow[];
  /** The rows between the table before and this header: headings and prose. */
  readonly above: readonly SourceRow[];
}

export interface RawSheet {
  readonly tables: readonly RawTable[];
  /** Headings, prose and notes outside the tables, in reading order. */
  readonly outside: readonly SourceRow[];
}

/** Cuts the sheet at its headers and reads the rows below each as a table. */
export function readTables(
  rows: readonly SourceRow[],
  headers: readonly FoundHeader[],
  framework: Framework,
  lookAt: (text: string) => Look,
  cover: MergedCover,
): RawSheet {
  const tables: RawTable[] = [];
  const outside: SourceRow[] = [];
  let between: SourceRow[] = [];
  let current: { readonly table: RawTable; align: (row: SourceRow) => Alignment; layout: HeaderLayout; open: boolean } | null = null;
  let next = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const header = headers[next];
    const row = rows[index];
    if (!row) continue;
    if (header && header.firstIndex === index) {
      for (let k = index; k <= header.lastIndex; k += 1) {
        const taken = rows[k];
        if (taken) cover.enter(taken);
      }
      const align = rowAligner(header.layout, framework, lookAt);
      if (current && current.open && sameColumns(current.layout, header.layout)) {
        current.align = align;
        current.layout = header.layout;
      } else {
        const table: RawTable = { layout: header.layout, builder: new TableBuilder(framework, lookAt, cover), rows: [], above: between };
        tables.push(table);
        current = { table, align, layout: header.layout, open: true };
      }
      between = [];
      next += 1;
      index = header.lastIndex;
      continue;
    }
    cover.enter(row);
    if (isRuleLine(row)) continue;
    const heading = isHeadingRow(row);
    if (!current || !current.open || heading || isNoteRow(row)) {
      if (current && heading) current.open = false;
      outside.push(row);
      between.push(row);
      continue;
    }
    if (isTotalRow(row)) continue;
    current.table.rows.push(row);
    current.table.builder.add(row, current.align(row), current.layout);
  }
  return { tables, outside };
}

function sameColumns(a: HeaderLayout, b: HeaderLayout): boolean {
  const known = (layout: HeaderLayout): string => layout.columns.map((place) => place.column).filter((column) => column !== "other").join();
  return known(a) === known(b);
}
