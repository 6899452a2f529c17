import type { DepartmentTask, FundsLine } from "../../domain/card-items";
import type { Entry } from "../../domain/entry";
import type { MoneyUnit } from "../../domain/statement";
import { moneyIn } from "../../domain/vocabulary/amounts";
import { isFundsKind } from "../../domain/vocabulary/card-labels";
import type { CellRange } from "../../sheet/cell-range";
import { draftEntry, numberEntry } from "../table/draft-entry";
import type { Draft } from "../table/drafts";
import type { Ledger } from "../grid/ledger";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import { labelIn, shortFundsLabel, withoutColon } from "./label-cell";

/** The main tasks of a department, the sums below them, and the rows of labels that are none of theirs. */
export interface ReadTasks {
  readonly tasks: readonly DepartmentTask[];
  readonly sums: readonly FundsLine[];
  readonly others: readonly SourceRow[];
}

interface AmountColumn {
  readonly kind: FundsLine["kind"];
  readonly caption: string;
  readonly column: number;
}

const SUM = /合计|总计/u;

/** Reads 年度主要任务: below 任务名称, 主要内容 and 预算金额 (总额, 财政拨款, 其他资金) a row a task. Claims what it reads. */
export function readTasks(
  rows: readonly SourceRow[],
  unit: MoneyUnit | null,
  ledger: Ledger,
  blank: (row: number, column: number) => CellRange,
): ReadTasks {
  const start = rows.findIndex(
    (row) => cellLabelled(row, "taskName") !== null && cellLabelled(row, "taskContent") !== null,
  );
  const head = rows[start];
  const [name, content] = head ? [cellLabelled(head, "taskName"), cellLabelled(head, "taskContent")] : [null, null];
  if (!head || !name || !content) return { tasks: [], sums: [], others: rows };
  const below = rows[start + 1];
  const under = below?.cells.every((cell) => cell.column > content.column && amountColumn(cell) !== null)
    ? below
    : null;
  const amounts = (under ?? head).cells
    .filter((cell) => cell.column > content.column)
    .flatMap((cell) => amountColumn(cell) ?? []);
  for (const cell of [...head.cells, ...(under?.cells ?? [])]) ledger.claim("header", cell);
  const tasks: DepartmentTask[] = [];
  const sums: FundsLine[] = [];
  let index = start + (under ? 2 : 1);
  for (; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || row.cells.some(({ column }) => column < name.column)) break;
    const taken = (column: number): SourceCell | null => take(row, column, ledger);
    const first = row.cells.find((cell) => cell.column === name.column) ?? null;
    const sum =
      first !== null && SUM.test(printedText(first.text)) && !row.cells.some((cell) => cell.column === content.column);
    if (first) ledger.claim(sum ? "header" : "entry", first);
    const text = (cell: SourceCell | null, column: number): Entry<string> =>
      cell ? draftEntry(draft(cell), null) : { state: "blank", at: blank(row.row, column) };
    const funds = amounts.map(({ kind, caption, column }): FundsLine => {
      const cell = taken(column);
      const amount: Entry<number> = cell
        ? numberEntry(draft(cell), (amountText) => moneyIn(amountText, unit), null)
        : { state: "blank", at: blank(row.row, column) };
      return { kind, horizon: "annual", caption, amount, amountCaption: null, additional: [] };
    });
    const task = { name: text(first, name.column), content: text(taken(content.column), content.column), funds };
    if (sum) sums.push(...funds);
    else tasks.push(task);
  }
  return { tasks, sums, others: [...rows.slice(0, start), ...rows.slice(index)] };
}

function cellLabelled(row: SourceRow, wanted: "taskName" | "taskContent"): SourceCell | null {
  return row.cells.find((cell) => labelIn(cell)?.label === wanted) ?? null;
}

function amountColumn(cell: SourceCell): AmountColumn | null {
  const label = (labelIn(cell) ?? shortFundsLabel(cell))?.label ?? null;
  return isFundsKind(label)
    ? { kind: label, caption: withoutColon(printedText(cell.text)), column: cell.column }
    : null;
}

function take(row: SourceRow, column: number, ledger: Ledger): SourceCell | null {
  const cell = row.cells.find((other) => other.column === column) ?? null;
  if (cell) ledger.claim("entry", cell);
  return cell;
}

function draft(cell: SourceCell): Draft {
  return { text: printedText(cell.text), raw: cell.text, cells: [cell], kind: null };
}
