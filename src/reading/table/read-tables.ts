import { sequenceIn } from "../../domain/vocabulary/amounts";
import { fold } from "../../domain/vocabulary/fold";
import type { Framework } from "../../domain/vocabulary/frameworks";
import type { Alignment } from "../row/align-row";
import { isColumnNumberRow } from "../prose/aside-roles";
import { isBesideTable, isNoteRow } from "../prose/beside-table";
import type { ProjectDraft } from "./drafts";
import { detectFramework, frameworkOfTable } from "./detect-framework";
import type { FoundHeader } from "../header/find-headers";
import type { HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import { isHeadingRow, lineKindOf, tableKindAnnounced } from "../prose/headings";
import { kindOfTable } from "./kind-of-table";
import { isRuleLine } from "../grid/line-kinds";
import type { Look } from "../row/look";
import type { MergedCover } from "../grid/merged-cover";
import { once } from "../grid/once";
import { printedText } from "../grid/printed-text";
import { rowAligner } from "../row/row-aligner";
import type { SourceRow } from "../grid/source-cell";
import { TableBuilder } from "./table-builder";
import { sumsUp } from "./total-row";
import { unitRows } from "./unit-rows";

/** The rows under one header, or under one header repeated on later pages. */
export interface RawTable {
  readonly layout: HeaderLayout;
  readonly framework: Framework;
  readonly builder: TableBuilder;
  readonly rows: SourceRow[];
  /** Rows that sum up the projects above them, or name the unit of those below. */
  readonly totals: SourceRow[];
  /** The rows between the table before and this header: headings and prose. */
  readonly above: readonly SourceRow[];
}

export interface RawSheet {
  readonly tables: readonly RawTable[];
  /** Headings, prose, notes and signatures outside the tables, in reading order. */
  readonly outside: readonly SourceRow[];
  /** Lines drawn with signs between the rows. */
  readonly frame: readonly SourceRow[];
}

/** The table whose rows are being read, under the header that counts now. */
interface Current {
  readonly table: RawTable;
  readonly layout: HeaderLayout;
  readonly align: (row: SourceRow) => Alignment;
  /** False below a heading that ended the table. */
  readonly open: boolean;
}

/**
 * Cuts the sheet at its headers and reads the rows below each as a table; `chosen` is the framework that the clerk
 * says.
 */
export function readTables(
  rows: readonly SourceRow[],
  headers: readonly FoundHeader[],
  chosen: Framework | null,
  lookAt: (text: string) => Look,
  cover: MergedCover,
): RawSheet {
  const tables: RawTable[] = [];
  const outside: SourceRow[] = [];
  const frame: SourceRow[] = [];
  const headings = new Set<string>();
  let between: SourceRow[] = [];
  let note: SourceRow | null = null;
  let current: Current | null = null;
  const ofSheet = chosen ?? detectFramework(rows, lookAt);
  const begin = (layout: HeaderLayout, align: Current["align"], framework: Framework): Current => {
    const table: RawTable = {
      layout,
      framework,
      builder: new TableBuilder(framework, cover, lookAt, isCopy),
      rows: [],
      totals: [],
      above: between,
    };
    tables.push(table);
    between = [];
    return { table, layout, align, open: true };
  };
  const put = (row: SourceRow, aligned: Alignment, { table, layout }: Current): void => {
    table.rows.push(row);
    table.builder.add(row, aligned, layout);
  };
  const alignerOf = (layout: HeaderLayout, framework: Framework): Current["align"] => {
    const aligner = rowAligner(layout, framework, lookAt, cover);
    return (row) => aligner.align(row, isCopy);
  };
  const isCopy = once(() =>
    headers.some(({ layout, lastIndex }, index) => {
      const aligner = rowAligner(layout, ofSheet, lookAt, cover);
      return rows.slice(lastIndex + 1, headers[index + 1]?.firstIndex).some(aligner.moves);
    }),
  );
  const units = new Set<SourceRow>();
  let next = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const header = headers[next];
    const row = rows[index];
    if (!row) continue;
    if (header && header.firstIndex === index) {
      const framework = chosen ?? frameworkOfTable(header, rows, headers[next + 1]?.firstIndex ?? rows.length, ofSheet);
      current = underHeader(header, rows, current, between, begin, framework, (of) => alignerOf(header.layout, of));
      between = [];
      note = null;
      next += 1;
      index = header.lastIndex;
      for (const unit of unitRows(rows, index + 1, headers[next]?.firstIndex ?? rows.length, header.layout))
        units.add(unit);
      continue;
    }
    if (isRuleLine(row)) {
      frame.push(row);
      continue;
    }
    if (current && units.has(row)) {
      current.table.totals.push(row);
      continue;
    }
    const aligned = current?.align(row) ?? null;
    if (current && aligned?.entire && !isColumnNumberRow(row)) {
      if (!current.open)
        current =
          kindOfTable(between) === "unspecified"
            ? opened(current, true)
            : begin(current.layout, current.align, current.table.framework);
      put(row, aligned, current);
      note = null;
      continue;
    }
    const heading = current?.open ? breaksTable(row, current.layout) : isHeadingRow(row);
    const beside =
      current?.open &&
      !heading &&
      !sumsUp(row, current.layout) &&
      isBesideTable(rows, index, header?.firstIndex ?? rows.length, current.layout, note);
    if (!current?.open || heading || beside) {
      if (current && heading && !row.cells.every((cell) => headings.has(fold(cell.text))))
        current = opened(current, false);
      if (heading) for (const cell of row.cells) headings.add(fold(cell.text));
      note = isNoteRow(row, note) ? row : null;
      outside.push(row);
      between.push(row);
      continue;
    }
    note = null;
    if (sumsUp(row, current.layout)) current.table.totals.push(row);
    else if (aligned) put(row, aligned, current);
  }
  return { tables, outside, frame };
}

function opened(current: Current, open: boolean): Current {
  return { ...current, open };
}

/**
 * The table that the rows below a header belong to: the one above where the header is only printed again, or a new one.
 */
function underHeader(
  header: FoundHeader,
  rows: readonly SourceRow[],
  current: Current | null,
  between: readonly SourceRow[],
  begin: (layout: HeaderLayout, align: Current["align"], framework: Framework) => Current,
  framework: Framework,
  aligner: (framework: Framework) => Current["align"],
): Current {
  const below = rows[header.lastIndex + 1];
  const first = below && isColumnNumberRow(below) ? rows[header.lastIndex + 2] : below;
  const anew =
    startsAnew(first, header.layout, current?.table.builder.projects.at(-1)) || kindOfTable(between) !== "unspecified";
  const repeated = current && !anew ? repetition(current.layout, header.layout) : "none";
  if (!current || repeated === "none") return begin(header.layout, aligner(framework), framework);
  return repeated === "moved"
    ? { table: current.table, layout: header.layout, align: aligner(current.table.framework), open: true }
    : opened(current, true);
}

/** A heading below a table's rows, told from the rest of a goal that is written in numbered sentences. */
function breaksTable(row: SourceRow, layout: HeaderLayout): boolean {
  const [first] = row.cells;
  const left = layout.columns[0]?.first ?? 0;
  if (!first || !isHeadingRow(row)) return false;
  if (lineKindOf(first) === "numbered") return tableKindAnnounced(first) !== null && first.column <= left + 1;
  return (
    lineKindOf(first) !== "title" ||
    first.column <= left + 1 ||
    (row.cells.length === 1 && first.range.last.column > first.column)
  );
}

/** True where the first row below a header is the first project of a table, and not the project above once more. */
function startsAnew(row: SourceRow | undefined, layout: HeaderLayout, above: ProjectDraft | undefined): boolean {
  const [name, goal] = [above?.items.name?.text ?? "", above?.items.overallGoal?.text ?? null];
  if (row?.cells.some((cell) => isAgain(printedText(cell.text), name, goal))) return false;
  const place = placeIn(layout, "seq");
  const cell = place ? row?.cells.find(({ column }) => column >= place.first && column <= place.last) : undefined;
  return cell !== undefined && sequenceIn(cell.text) === 1;
}

/** The name of a project, whole or cut short, or its goal. */
function isAgain(text: string, name: string, goal: string | null): boolean {
  return text === name || (text.length >= SHORTEST_NAME && name.startsWith(text)) || text === goal;
}

/** Shorter than this the beginning of a name tells nothing. */
const SHORTEST_NAME = 4;

/** Of the captions of a repeated header so many are whole at least. */
const WHOLE_CAPTIONS = 0.6;

/**
 * Whether a header is that of the table above again, on its next page: in its place (also where some of its captions
 * are damaged), or moved to other columns with all its captions.
 */
function repetition(table: HeaderLayout, header: HeaderLayout): "in-place" | "moved" | "none" {
  const known = (layout: HeaderLayout) => layout.columns.filter((place) => place.column !== "other");
  const [before, again] = [known(table), known(header)];
  const common = again.filter((place) => placeIn(table, place.column) !== null);
  if (common.length < again.length || common.length < before.length * WHOLE_CAPTIONS) return "none";
  const moved =
    common.length === before.length && common.some((place) => placeIn(table, place.column)?.first !== place.first);
  return moved ? "moved" : "in-place";
}
