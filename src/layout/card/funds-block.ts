import type { FundsLine, Horizon } from "../../domain/card-items";
import type { MoneyUnit } from "../../domain/statement";
import type { FormKind } from "../../domain/target-table";
import { fundsLabel, PLANNED, PLANNED_AT_FIRST } from "../captions/card-form";
import { NOTHING, printedNumber, printedValue } from "../printed";
import type { CardRows, Tile } from "./card-rows";
import { item, label } from "./card-rows";
import { splitColumns } from "./split-columns";

/** The lines of one row of the money block: left, right. */
type FundsRow = readonly [FundsLine | null, FundsLine | null];

/**
 * The money of a card: its lines below each other, those of the whole period at the left and those of the year at the
 * right where it has both; a line stands under the total of its own horizon.
 */
export function fundsBlock(rows: CardRows, form: FormKind, unit: MoneyUnit | null, lines: readonly FundsLine[]): void {
  if (lines.length === 0) return;
  const { funds, middle, second, end } = rows.grid;
  const { layout } = rows.grid;
  const amount = (line: FundsLine | null) => (line ? printedNumber(line.amount, layout.decimals.budget) : NOTHING);
  const horizons = [...new Set(lines.map(({ horizon }) => horizon))];
  const first = rows.row;
  if (lines.some(({ additional: extras }) => extras.length > 0)) fundsGrid(rows, lines);
  else
    for (const [left, right] of fundsRows(lines, horizons)) {
      rows.put(
        horizons.length === 1
          ? [label(1, middle, left?.caption ?? ""), item(middle, end, amount(left))]
          : [
              label(1, funds, left?.caption ?? ""),
              item(funds, middle, amount(left)),
              label(middle, second, right?.caption ?? ""),
              item(second, end, amount(right)),
            ],
      );
    }
  rows.place(first, rows.row - first, label(0, 1, fundsLabel(form, unit)));
}

/** The money of a self-evaluation: a row a line, what stands beside its amount in columns of their own. */
function fundsGrid(rows: CardRows, lines: readonly FundsLine[]): void {
  const { funds, end, widths, layout } = rows.grid;
  const [line] = lines.filter(({ additional: extras }) => extras.length > 0);
  const captions = line?.additional.map(({ caption }) => caption) ?? [];
  const before = captions.includes(PLANNED_AT_FIRST) ? captions.indexOf(PLANNED_AT_FIRST) + 1 : 0;
  const edges = splitColumns(widths, funds, end, captions.length + 1);
  const columns = <T>(
    amount: T,
    extras: readonly T[],
    tile: (from: number, to: number, what: T) => Tile,
  ): readonly Tile[] =>
    [...extras.slice(0, before), amount, ...extras.slice(before)].map((what, index) =>
      tile(edges[index] ?? funds, edges[index + 1] ?? end, what),
    );
  rows.put([label(1, funds, ""), ...columns(line?.amountCaption ?? PLANNED, captions, label)]);
  for (const { caption, amount, additional: extras } of lines) {
    const beside = captions.map((_, index) => (extras[index] ? printedValue(extras[index].entry) : NOTHING));
    rows.put([label(1, funds, caption), ...columns(printedNumber(amount, layout.decimals.budget), beside, item)]);
  }
}

/** Lines in their order, read row by row; each side for its horizons. */
function fundsRows(lines: readonly FundsLine[], horizons: readonly Horizon[]): readonly FundsRow[] {
  const [leftmost] = horizons.includes("whole-period") ? (["whole-period"] as const) : horizons;
  const found: FundsRow[] = [];
  let open: FundsLine | null = null;
  for (const line of lines) {
    if (line.horizon === leftmost) {
      if (open) found.push([open, null]);
      open = line;
    } else {
      found.push([open, line]);
      open = null;
    }
  }
  if (open) found.push([open, null]);
  return found;
}
