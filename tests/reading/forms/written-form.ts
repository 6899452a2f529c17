import type { Entry } from "../../../src/domain/entry";
import type { Reading } from "../../../src/domain/reading";
import { INDICATOR_COLUMNS } from "../../../src/domain/target-table";
import type { LayoutColumn } from "../../../src/reading/header/header-layout";
import { readDocument } from "../../../src/reading/read-document";
import type { SheetSnapshot } from "../../../src/sheet/sheet-snapshot";
import { compareReadings } from "../items-of-reading";
import type { DrawnForm } from "./drawn-form";

/**
 * A written form of tests/sheets, to be damaged like a drawn one. What it truly says is what is read from it as it
 * stands, which field-forms.test.ts and cards.test.ts hold to the lines written below it.
 */
export function writtenForm(name: string, snapshot: SheetSnapshot, captions: DrawnForm["captions"]): DrawnForm {
  const reading = readDocument(snapshot);
  const tables = reading.document?.tables ?? [];
  const indicators = tables.flatMap((table) => table.projects.flatMap((project) => project.indicators));
  const dataRows = new Set(indicators.map(({ at }) => at.first.row));
  const headers = tables
    .slice(0, 1)
    .flatMap(({ header }) => Object.values(header).flatMap((entry) => (entry.state === "filled" ? [entry.at] : [])));
  const levels = tables
    .slice(0, 1)
    .flatMap(({ header: { level1, level2, level3 } }) =>
      [level1, level2, level3].flatMap((entry) => (entry.state === "filled" ? [entry.at.first.row] : [])),
    );
  return {
    name,
    rows: snapshot.rows.map((row) => row.map(({ text }) => text)),
    merges: snapshot.merges ?? [],
    columns: columnsOf(reading, snapshot.rows[0]?.length ?? 0),
    captions,
    budgets: tables.flatMap((table) =>
      table.projects.map(({ budget }) => (budget.state === "filled" ? budget.value : 0)),
    ),
    headerRow: captions === "list" ? Math.min(...headers.map(({ first }) => first.row)) : Math.min(...levels),
    firstRow: Math.min(...dataRows),
    ...(captions === "card" ? { titleRows: Math.min(...tables.map(({ at }) => at.first.row)) } : {}),
    dataRows,
    compare: (read) => compareReadings(reading, read),
  };
}

/** The kinds of damage that the written forms are spared: the header's tear knows captions in one row only. */
export const SPARED: ReadonlySet<string> = new Set(["broken-header"]);

/** Which item each column of the sheet holds in the rows of the indicators. */
function columnsOf({ document }: Reading, width: number): DrawnForm["columns"] {
  const columns: (LayoutColumn | null)[] = Array.from({ length: width }, () => null);
  const note = (column: LayoutColumn, entry: Entry<unknown>): void => {
    if (entry.state === "filled") columns[entry.at.first.column] ??= column;
  };
  for (const { form, projects } of document?.tables ?? []) {
    for (const project of projects) {
      for (const indicator of project.indicators)
        for (const column of INDICATOR_COLUMNS) note(column, indicator[column]);
      if (form === "list")
        for (const column of ["seq", "name", "budget", "overallGoal"] as const) note(column, project[column]);
    }
  }
  return columns;
}
