import type { Entry } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { COLUMNS, INDICATOR_COLUMNS } from "../../src/domain/target-table";
import type { Column } from "../../src/domain/target-table";
import { readDocument } from "../../src/reading/read-document";
import { formatAddress } from "../../src/sheet/a1";
import type { CellAddress } from "../../src/sheet/cell-address";
import { contains, rangeOf } from "../../src/sheet/cell-range";
import { cleanGulou } from "../support/gulou-sheets";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import type { Grid } from "./official-form";
import { officialForm } from "./official-form";
import { otherUnits } from "./other-units";

/** What a clerk may write where it does not belong. */
const TEXTS = [
  "未知指标",
  "若干",
  "按实际情况",
  "100",
  "0.5",
  "≥95%",
  "质量指标",
  "社会效益指标",
  "产出指标",
  "正向指标",
  "大于等于",
  "人",
  "指标",
  "2全",
  "组织",
  "合计",
  "备注：见附件",
  "注：含专家费",
  "1.完成全年任务。",
  "数量指标培训人次",
  "财政支出项目绩效目标表",
  "第3页",
  "----",
  "",
];

const LABELS: readonly string[] = ["level1", "level2"];

interface Slip {
  readonly at: CellAddress;
  readonly column: Column;
  readonly project: number;
}

/** A clean form and the row of the sheet where its data begin. */
interface Form extends Grid {
  readonly firstRow: number;
}

function gulou(): Form {
  const { rows, merges } = cleanGulou();
  return { rows: rows.map((row) => row.map((cell) => cell.text)), merges: merges ?? [], firstRow: 12 };
}

/** The cells that a clerk fills in, project by project; of merged cells the first. */
function cellsOf({ rows, merges, firstRow }: Form): readonly (readonly Slip[])[] {
  const projects: Slip[][] = [];
  rows.forEach((cells, row) => {
    if (row < firstRow) return;
    if (cells[0] !== "") projects.push([]);
    COLUMNS.slice(0, 12).forEach((column, index) => {
      const at = { row, column: index };
      if (merges.some((range) => contains(range, at) && range.first.row < row)) return;
      projects.at(-1)?.push({ at, column, project: projects.length - 1 });
    });
  });
  return projects;
}

interface Item {
  readonly project: number;
  readonly column: string;
  readonly row: number;
  readonly entry: Entry<unknown>;
}

/** The items of a form as it was before, and each as text. */
interface Before {
  readonly items: readonly Item[];
  readonly written: readonly string[];
}

function itemsOf({ document }: Reading): readonly Item[] {
  const projects = (document?.tables ?? []).flatMap((table) => table.projects);
  return projects.flatMap((read, project) => [
    ...(["seq", "name", "budget", "overallGoal"] as const).map((column) => ({
      project,
      column,
      row: read.at.first.row,
      entry: read[column],
    })),
    ...read.indicators.flatMap((indicator) =>
      INDICATOR_COLUMNS.map((column) => ({ project, column, row: indicator.at.first.row, entry: indicator[column] })),
    ),
  ]);
}

/** What is wrong with the reading of a form in which the cells of `slips` were given another text. */
function faultsOf(form: Grid, text: string, slips: readonly Slip[], before: Before, known: boolean): readonly string[] {
  const changed = new Map(slips.map((slip) => [slip.at.row, slip]));
  const slipOf = new Map(slips.map((slip) => [slip.project, slip]));
  const rows = form.rows.map((cells, row) =>
    cells.map((cell, column) => (changed.get(row)?.at.column === column ? text : cell)),
  );
  const reading = readDocument(snapshotOfGrid(rows, { merges: known ? form.merges : null }));
  const after = itemsOf(reading);
  const faults: string[] = [];
  const labelled = new Set(
    known ? [] : slips.filter(({ column }) => LABELS.includes(column)).map(({ project }) => project),
  );
  if (after.length !== before.items.length)
    return [
      `「${text}」 at ${slips.map(({ at }) => formatAddress(at)).join(" ")}: ${after.length} items instead of ${before.items.length}`,
    ];
  before.items.forEach((item, index) => {
    const { entry } = after[index] ?? item;
    const slip = slipOf.get(item.project);
    const own =
      slip && slip.column === item.column && covers(form, slip.at, item.row, !known && labelled.has(item.project))
        ? slip
        : undefined;
    const at = own ? formatAddress(own.at) : "";
    // A merged label stands for its rows.
    if (own && (known || own.at.row === item.row)) {
      const fault = faultOf(entry, text, own, known);
      if (fault) faults.push(`「${text}」 at ${at}, row ${item.row + 1}: ${fault}`);
    } else if (!(labelled.has(item.project) && LABELS.includes(item.column))) {
      // Without merges a label stands down to the next one, so those of the project may follow.
      if (JSON.stringify(entry) !== before.written[index])
        faults.push(
          `「${text}」 at ${slips.map((slip) => formatAddress(slip.at)).join(" ")} changes ${item.column} in row ${item.row + 1}: ${JSON.stringify(entry)}`,
        );
    }
  });
  for (const left of reading.leftovers) faults.push(`「${text}」: ${left.text} is left over`);
  if (labelled.size === 0)
    for (const repair of reading.repairs)
      faults.push(
        `「${text}」 at ${slips.map(({ at }) => formatAddress(at)).join(" ")}: ${repair.kind} ${repair.text}`,
      );
  return faults;
}

function covers({ merges }: Grid, at: CellAddress, row: number, alone: boolean): boolean {
  if (row === at.row) return true;
  return !alone && merges.some((range) => contains(range, at) && contains(range, { row, column: at.column }));
}

/** The entry of the changed cell holds the text as it was written, at its own place. */
function faultOf(entry: Entry<unknown>, text: string, { at, column }: Slip, known: boolean): string | null {
  if (text === "" && !known && LABELS.includes(column)) return null;
  if (text === "")
    return entry.state === "blank" && !entry.lost && contains(entry.at, at)
      ? null
      : `not blank, ${JSON.stringify(entry)}`;
  if (entry.state !== "filled" && entry.state !== "unreadable") return entry.state;
  if (entry.raw !== text) return `read as ${entry.raw}`;
  if (entry.state === "filled" && entry.repaired) return entry.repaired.kind;
  return formatAddress(entry.at.first) === formatAddress(at) ? null : `at ${formatAddress(entry.at.first)}`;
}

const FORMS: readonly (readonly [string, Form])[] = [
  ["鼓楼区组织部", gulou()],
  ...otherUnits()
    .slice(0, 4)
    .map((unit) => [unit.unitName, { ...officialForm(unit), firstRow: 5 }] as const),
];

describe("one odd text in a clean form stays the entry of its own cell, and moves nothing", () => {
  test.each(
    FORMS.flatMap(([unit, form]) => [true, false].map((known) => [unit, known ? "known" : "unknown", form] as const)),
  )(
    "%s, merges %s",
    (_unit, merges, form) => {
      const known = merges === "known";
      const items = itemsOf(readDocument(snapshotOfGrid(form.rows, { merges: known ? form.merges : null })));
      const before: Before = { items, written: items.map(({ entry }) => JSON.stringify(entry)) };
      const projects = cellsOf(form);
      const most = Math.max(...projects.map((cells) => cells.length));
      const faults: string[] = [];
      // Projects do not reach into each other: the nth cell of each is changed in one reading.
      for (let nth = 0; nth < most; nth += 1) {
        for (const text of TEXTS) {
          const slips = projects
            .flatMap((cells) => cells.slice(nth, nth + 1))
            .filter(({ at }) => form.rows[at.row]?.[at.column] !== text);
          faults.push(...faultsOf(form, text, slips, before, known));
        }
      }
      expect(faults.slice(0, 40)).toEqual([]);
    },
    120_000,
  );
});

test("the place of a merged empty cell is the merged range", () => {
  const form = gulou();
  const rows = form.rows.map((cells, row) =>
    cells.map((cell, column) => (row === form.firstRow && column === 4 ? "" : cell)),
  );
  const [project] = readDocument(snapshotOfGrid(rows, { merges: form.merges })).document?.tables[0]?.projects ?? [];
  expect(project?.indicators.slice(0, 5).map(({ level1 }) => level1.state === "blank" && level1.at)).toEqual([
    ...Array<unknown>(4).fill(rangeOf(12, 4, 15, 4)),
    false,
  ]);
});
