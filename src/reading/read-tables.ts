import { sequenceIn } from "../domain/vocabulary/amounts";
import type { Framework } from "../domain/vocabulary/frameworks";
import type { Alignment } from "./align-row";
import { isEntireRow } from "./entire-row";
import type { FoundHeader } from "./find-headers";
import type { HeaderLayout } from "./header-layout";
import { placeIn } from "./header-layout";
import { isHeadingRow, lineKindOf, tableKindAnnounced } from "./headings";
import { kindOfTable } from "./kind-of-table";
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
      const align = rowAligner(header.layout, framework, lookAt, cover);
      const anew = startsAnew(rows[header.lastIndex + 1], header.layout) || kindOfTable(between) !== "unspecified";
      const repeated = current && !anew ? repetition(current.layout, header.layout) : "none";
      if (current && repeated !== "none") {
        current.open = true;
        if (repeated === "moved") {
          current.align = align;
          current.layout = header.layout;
        }
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
    if (isRuleLine(row)) continue;
    const aligned = current?.open ? current.align(row) : null;
    if (current && aligned && isEntireRow(aligned, current.layout)) {
      current.table.rows.push(row);
      current.table.builder.add(row, aligned, current.layout);
      continue;
    }
    const heading = current?.open ? breaksTable(row, current.layout) : isHeadingRow(row);
    if (!current || !current.open || heading || isNoteRow(row)) {
      if (current && heading) current.open = false;
      outside.push(row);
      between.push(row);
      continue;
    }
    if (isTotalRow(row)) continue;
    current.table.rows.push(row);
    current.table.builder.add(row, aligned ?? current.align(row), current.layout);
  }
  return { tables, outside };
}

/** A heading below a table's rows, told from the rest of a goal that is written in numbered sentences. */
function breaksTable(row: SourceRow, layout: HeaderLayout): boolean {
  const [first] = row.cells;
  const left = layout.columns[0]?.first ?? 0;
  if (!first || !isHeadingRow(row)) return false;
  if (lineKindOf(first) === "numbered") return tableKindAnnounced(first) !== null && first.column <= left + 1;
  return lineKindOf(first) !== "title" || first.column <= left + 1 || row.cells.length === 1 && first.range.last.column > first.column;
}

/** True where the first row below a header is the first project of a table. */
function startsAnew(row: SourceRow | undefined, layout: HeaderLayout): boolean {
  const place = placeIn(layout, "seq");
  const cell = place ? row?.cells.find(({ column }) => column >= place.first && column <= place.last) : undefined;
  return cell !== undefined && sequenceIn(cell.text) === 1;
}

/** Of the captions of a repeated header so many are whole at least. */
const WHOLE_CAPTIONS = 0.6;

/**
 * Whether a header is that of the table above again, on its next page: in its place (also where some of its captions are
 * damaged), or moved to other columns with all its captions.
 */
function repetition(table: HeaderLayout, header: HeaderLayout): "in-place" | "moved" | "none" {
  const known = (layout: HeaderLayout) => layout.columns.filter((place) => place.column !== "other");
  const [before, again] = [known(table), known(header)];
  const common = again.filter((place) => placeIn(table, place.column) !== null);
  if (common.length < again.length || common.length < before.length * WHOLE_CAPTIONS) return "none";
  const moved = common.length === before.length && common.some((place) => placeIn(table, place.column)?.first !== place.first);
  return moved ? "moved" : "in-place";
}
