import type { FundsLine, Horizon } from "../../domain/card-items";
import type { Entry } from "../../domain/entry";
import type { AdditionalKind } from "../../domain/additional-item";
import type { MoneyUnit } from "../../domain/statement";
import { moneyIn } from "../../domain/vocabulary/amounts";
import { horizonNamed, isFundsKind, moneyColumnNamed } from "../../domain/vocabulary/card-labels";
import type { CellRange } from "../../sheet/cell-range";
import type { Draft } from "../table/drafts";
import { draftEntry, numberEntry } from "../table/draft-entry";
import type { Ledger } from "../grid/ledger";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import { labelIn, shortFundsLabel } from "./label-cell";

/** The lines of money that stand as a grid, and the rows of labels that are none of theirs. */
export interface ReadFundsGrid {
  readonly funds: readonly FundsLine[];
  readonly others: readonly SourceRow[];
}

/** A column of the grid; the amount of the line stands in one of them. */
interface GridColumn {
  readonly cell: SourceCell;
  readonly caption: string;
  readonly kind: AdditionalKind | "amount";
}

/**
 * Reads the money of a self-evaluation (项目支出绩效自评表): 年度资金总额, 财政拨款 … a row each, below 年初预算数, 全年预算数, 全年执行数,
 * 分值, 执行率, 得分. The amount of a line is what the year's budget says, the rest stands beside it. Claims what it reads.
 */
export function readFundsGrid(
  rows: readonly SourceRow[],
  unit: MoneyUnit | null,
  ledger: Ledger,
  blank: (row: number, column: number) => CellRange,
): ReadFundsGrid {
  const start = rows.findIndex((row) => gridColumns(row).length > 0);
  const head = rows[start];
  if (!head) return { funds: [], others: rows };
  const columns = gridColumns(head);
  const left = columns[0]?.cell.column ?? 0;
  for (const cell of head.cells) if (cell.column >= left || isFundsLabel(cell)) ledger.claim("header", cell);
  const funds: FundsLine[] = [];
  let index = start + 1;
  for (; index < rows.length; index += 1) {
    const row = rows[index];
    const label = row ? lineLabel(row, left) : null;
    if (!row || !label) break;
    ledger.claim("header", label.cell);
    const draftUnder = ({ cell }: GridColumn): Draft | null => {
      const own =
        row.cells.find(({ column }) => column >= cell.range.first.column && column <= cell.range.last.column) ?? null;
      if (own) ledger.claim("entry", own);
      return own && { text: printedText(own.text), raw: own.text, cells: [own], kind: null };
    };
    const place = ({ cell }: GridColumn): Entry<never> => ({ state: "blank", at: blank(row.row, cell.column) });
    const entries = columns.map((column) => ({ column, draft: draftUnder(column) }));
    const extras = entries.flatMap(({ column, draft }) =>
      column.kind === "amount"
        ? []
        : [{ kind: column.kind, caption: column.caption, entry: draft ? draftEntry(draft, null) : place(column) }],
    );
    const amounts = entries.flatMap(({ column, draft }) =>
      column.kind === "amount"
        ? [
            {
              amount: draft ? numberEntry(draft, (text) => moneyIn(text, unit), null) : place(column),
              amountCaption: column.caption,
            },
          ]
        : [],
    );
    funds.push(
      ...amounts.map((amount): FundsLine => ({
        kind: label.kind,
        horizon: label.horizon,
        caption: label.caption,
        ...amount,
        additional: extras,
      })),
    );
  }
  const rest = head.cells.filter((cell) => cell.column < left && !isFundsLabel(cell));
  const above = rest.length > 0 ? [{ ...head, cells: rest }] : [];
  return { funds, others: [...rows.slice(0, start), ...above, ...rows.slice(index)] };
}

/**
 * The columns that a row captions; none where it captions no grid: one for what was planned and one for what was spent.
 */
function gridColumns({ cells }: SourceRow): readonly GridColumn[] {
  const named = cells.flatMap((cell) => {
    const caption = printedText(cell.text);
    const holds = moneyColumnNamed(caption);
    return holds ? [{ cell, caption, holds }] : [];
  });
  const planned =
    named.find(({ holds }) => holds === "planned") ?? named.find(({ holds }) => holds === "planned-at-first");
  if (!planned || !named.some(({ holds }) => holds === "spent")) return [];
  return named.map((column): GridColumn => {
    const { cell, caption, holds } = column;
    if (column === planned) return { cell, caption, kind: "amount" };
    return {
      cell,
      caption,
      kind: holds === "spent" || /率$/u.test(caption) ? "actual" : /分$/u.test(caption) ? "score" : "other",
    };
  });
}

function lineLabel(
  { cells }: SourceRow,
  left: number,
): {
  readonly cell: SourceCell;
  readonly kind: FundsLine["kind"];
  readonly caption: string;
  readonly horizon: Horizon;
} | null {
  const cell = cells.filter(({ column }) => column < left).at(-1);
  const label = cell ? (labelIn(cell) ?? shortFundsLabel(cell)) : null;
  if (!cell || !label || label.inline !== null || !isFundsKind(label.label)) return null;
  return {
    cell,
    kind: label.label,
    caption: label.caption,
    horizon: label.label === "total" ? horizonNamed(label.caption) : "annual",
  };
}

function isFundsLabel(cell: SourceCell): boolean {
  return labelIn(cell)?.label === "funds";
}
