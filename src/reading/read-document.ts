import { officialCaption } from "../domain/vocabulary/captions";
import type { Reading, Recognition } from "../domain/reading";
import type { ReadingChoices } from "../domain/reading-choices";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Column, TargetTable } from "../domain/target-table";
import { COLUMNS } from "../domain/target-table";
import type { Statement } from "../domain/statement";
import { projectNames } from "../domain/project-names";
import { valueOf } from "../domain/entry";
import type { CellRange } from "../sheet/cell-range";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { usedRange } from "../sheet/sheet-snapshot";
import { readCardSheet } from "./card/read-card-sheet";
import { claimAsides } from "./prose/claim-asides";
import { claimEntries } from "./table/claim-entries";
import { findHeaders } from "./header/find-headers";
import type { FoundHeader } from "./header/find-headers";
import { finishTable } from "./table/finish-table";
import { kindOfTable } from "./table/kind-of-table";
import { Ledger } from "./grid/ledger";
import { listRepairs } from "./list-repairs";
import { lookReader } from "./row/look";
import { mergedCover } from "./grid/merged-cover";
import { pageEdges } from "./table/page-edges";
import { partedLevels } from "./header/parted-levels";
import { readHeadings } from "./prose/read-headings";
import { readPastedStatement, readStatement } from "./prose/read-statement";
import { readTables } from "./table/read-tables";
import { readTotal } from "./table/total-row";
import { sourceRows } from "./grid/source-rows";
import type { SourceRow } from "./grid/source-cell";

/**
 * Reads a sheet as 预算绩效目标情况说明 with its 绩效目标表: headings, prose, tables, projects and indicators, each value with
 * the cell it stands in. A damaged copy is repaired and says so; what finds no place is left over. Never throws. What
 * the clerk has chosen is not decided again. `elsewhere`: names of projects on other sheets, which the statement may
 * list too.
 */
export function readDocument(
  snapshot: SheetSnapshot,
  choices: ReadingChoices = {},
  elsewhere: readonly string[] = [],
): Reading {
  const { reading } = readWithLedger(snapshot, choices, elsewhere);
  const levels = (reading.document?.tables ?? []).some(
    ({ header }) => header.level1.state === "filled" || header.level2.state === "filled",
  );
  const parted = levels ? null : partedLevels(snapshot);
  return parted ? parted.unparted(readWithLedger(parted.snapshot, choices, elsewhere).reading) : reading;
}

/** The reading together with the account of every non-empty cell. */
export function readWithLedger(
  snapshot: SheetSnapshot,
  choices: ReadingChoices = {},
  elsewhere: readonly string[] = [],
): { readonly reading: Reading; readonly ledger: Ledger; readonly rows: readonly SourceRow[] } {
  const rows = sourceRows(snapshot);
  const ledger = new Ledger((rows.at(-1)?.cells.at(-1)?.index ?? -1) + 1);
  const headers = findHeaders(rows);
  const [first] = headers;
  const recognition = recognise(headers);
  const used = usedRange(snapshot);
  if (!first || !used)
    return {
      reading: { document: null, recognition, repairs: [], asides: [], leftovers: ledger.leftovers(rows) },
      ledger,
      rows,
    };

  const lookAt = lookReader();
  const cover = mergedCover(snapshot.merges, rows);
  const cards =
    choices.form === "list" ? null : readCardSheet(snapshot, rows, headers, choices, { lookAt, cover, ledger });
  if (cards)
    return {
      reading: {
        document: { ...cards, statement: pastedStatement(cards.tables, choices, elsewhere, used) },
        recognition: recognise(headers, ON_CARDS),
        repairs: listRepairs(cards.tables),
        asides: ledger.asides(rows),
        leftovers: ledger.leftovers(rows),
      },
      ledger,
      rows,
    };
  const { tables: rawTables, outside, frame } = readTables(rows, headers, choices.framework ?? null, lookAt, cover);
  for (const cell of headers.flatMap((header) => header.layout.cells)) ledger.claim("header", cell);
  for (const cell of frame.flatMap((row) => row.cells)) ledger.claim("header", cell);
  const headings = readHeadings(outside, first.layout, ledger);
  const moneyUnit = valueOf(headings.moneyUnit);
  const mergesKnown = snapshot.merges !== null;
  const tables = rawTables.map((raw): TargetTable => {
    const { builder, layout, framework } = raw;
    const indicators = builder.projects.flatMap((project) => project.indicators);
    const edges = pageEdges(raw.rows, indicators);
    const found = raw.totals.flatMap((row) => readTotal(row, layout, moneyUnit) ?? []);
    for (const cell of found.flatMap(({ cells }) => cells)) ledger.claim("total", cell);
    const totals = found.map(({ total }) => total);
    return finishTable({
      kind: kindOfTable(raw.above),
      layout,
      projects: builder.projects,
      totals,
      framework,
      moneyUnit,
      edges,
      mergesKnown,
      cover,
    });
  });
  for (const { builder } of rawTables) claimEntries(builder, ledger);
  const own = readStatement(outside, [...projectNames(tables), ...elsewhere], ledger, used);
  const pasted = pastedStatement(tables, choices, elsewhere, used);
  claimAsides(outside, ledger);
  const document: PerformanceDocument = { sheet: snapshot.name, ...headings, statement: pasted ?? own, tables };
  return {
    reading: {
      document,
      recognition,
      repairs: listRepairs(tables),
      asides: ledger.asides(rows),
      leftovers: ledger.leftovers(rows),
    },
    ledger,
    rows,
  };
}

/** The statement that was pasted or stands on another sheet, placed at the head of the first table. */
function pastedStatement(
  tables: readonly TargetTable[],
  { statementText }: ReadingChoices,
  elsewhere: readonly string[],
  used: CellRange,
): Statement | null {
  if (statementText === undefined) return null;
  const head = tables[0]?.at ?? used;
  return readPastedStatement(statementText, [...projectNames(tables), ...elsewhere], {
    ...head,
    last: { ...head.last, row: head.first.row },
  });
}

/** What a card has columns for; the project's items stand in its labels. */
const ON_CARDS: readonly Column[] = ["level1", "level2", "level3", "value"];
const ON_LISTS: readonly Column[] = COLUMNS.filter((column) => column !== "weight");

function recognise(headers: readonly FoundHeader[], expected = ON_LISTS): Recognition {
  const columns = new Set(headers.flatMap(({ layout }) => layout.columns.map((place) => place.column)));
  return {
    found: COLUMNS.filter((column) => columns.has(column)).map(officialCaption),
    missing: expected.filter((column) => !columns.has(column)).map(officialCaption),
  };
}
