import type { FormKind, TargetTable, TotalRow } from "../../domain/target-table";
import { COLUMNS } from "../../domain/target-table";
import type { MoneyUnit } from "../../domain/statement";
import type { Framework } from "../../domain/vocabulary/frameworks";
import type { CellRange } from "../../sheet/cell-range";
import { union } from "../../sheet/cell-range";
import { claimEntries } from "../table/claim-entries";
import type { Entry } from "../../domain/entry";
import type { TableHeader } from "../../domain/target-table";
import { finishTable } from "../table/finish-table";
import { kindOfTable } from "../table/kind-of-table";
import type { Ledger } from "../grid/ledger";
import type { Look } from "../row/look";
import type { MergedCover } from "../grid/merged-cover";
import { pageEdges } from "../table/page-edges";
import type { SourceRow } from "../grid/source-cell";
import { readTotal } from "../table/total-row";
import type { CardRows } from "./find-cards";
import { finishCard } from "./finish-card";
import { readFundsGrid } from "./read-funds-grid";
import { claimBareLevels, readIndicators } from "./read-indicators";
import type { LabelledValue } from "./read-labels";
import { readLabels } from "./read-labels";
import { readTasks } from "./read-tasks";

/** What the reading of a card is told. */
export interface CardReading {
  readonly framework: Framework;
  readonly moneyUnit: MoneyUnit | null;
  readonly lookAt: (text: string) => Look;
  readonly cover: MergedCover;
  readonly ledger: Ledger;
  /** The range of an empty cell, merged or not. */
  readonly blank: (row: number, column: number) => CellRange;
  readonly mergesKnown: boolean;
  /** What the clerk says that it is; null where the labels tell. */
  readonly form: FormKind | null;
}

/** Reads one card as a table of one project. */
export function readCard(card: CardRows, reading: CardReading): TargetTable {
  const { framework, lookAt, cover, mergesKnown, moneyUnit, ledger } = reading;
  const tasks = readTasks(card.labels, moneyUnit, ledger, reading.blank);
  const grid = readFundsGrid(tasks.others, moneyUnit, ledger, reading.blank);
  const labels = readLabels(grid.others, ledger, reading.blank);
  const blocks = readIndicators(card, framework, lookAt, cover, ledger);
  const tables = blocks.map((block) => {
    const { builder, layout, horizon } = block;
    claimEntries(builder, ledger);
    const edges = pageEdges(
      block.rows,
      builder.projects.flatMap((project) => project.indicators),
    );
    const table = finishTable({
      kind: kindOfTable(card.above),
      layout,
      projects: builder.projects,
      totals: [],
      framework,
      moneyUnit,
      edges,
      mergesKnown,
      cover,
    });
    return {
      table,
      indicators: table.projects.flatMap((project) =>
        project.indicators.map((indicator) => ({ ...indicator, horizon })),
      ),
    };
  });
  claimBareLevels(card, ledger);
  const at = [...cellsOf(card.labels), ...tables.map(({ table }) => table.at)].reduce(union);
  const [first] = tables;
  const department =
    labels.some(({ label }) => label === "departmentName") && !labels.some(({ label }) => label === "projectName");
  return {
    kind: kindOfTable(card.above),
    form: reading.form ?? (department ? "department" : "card"),
    framework,
    header: headerOf(first?.table.header ?? null, labels, at),
    additionalColumns: first?.table.additionalColumns ?? [],
    projects: [
      finishCard(
        labels,
        tables.flatMap(({ indicators }) => indicators),
        tasks,
        grid.funds,
        moneyUnit,
        at,
      ),
    ],
    totals: totalsOf(card, moneyUnit, ledger),
    at,
  };
}

/** The rows of totals below the indicators (总分); what they sum up is no money. */
function totalsOf(card: CardRows, unit: MoneyUnit | null, ledger: Ledger): readonly TotalRow[] {
  return card.blocks.flatMap(({ header, totals }) =>
    totals.flatMap((row) => {
      const [block] = header.blocks;
      const found = block ? readTotal(row, block.layout, unit) : null;
      for (const cell of found?.cells ?? []) ledger.claim("total", cell);
      return found ? [found.total] : [];
    }),
  );
}

function cellsOf(rows: readonly SourceRow[]): readonly CellRange[] {
  return rows.flatMap((row) => row.cells.map((cell) => cell.range));
}

/** The captions of the indicators with the labels of the project's items. */
function headerOf(indicators: TableHeader | null, labels: readonly LabelledValue[], at: CellRange): TableHeader {
  const absent: Entry<never> = { state: "absent", expectedNear: at };
  const of = (...wanted: readonly LabelledValue["label"][]): Entry<string> => {
    const item = labels.find(({ label }) => wanted.includes(label));
    return item ? { state: "filled", value: item.caption, raw: item.cell.text, at: item.cell.range } : absent;
  };
  const none = Object.fromEntries(COLUMNS.map((column) => [column, absent])) as TableHeader;
  return {
    ...(indicators ?? none),
    seq: absent,
    name: of("projectName", "departmentName"),
    budget: of("total"),
    overallGoal: of("overallGoal"),
  };
}
