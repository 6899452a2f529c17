import type { CardLabel } from "../../domain/vocabulary/card-labels";
import { captionsPlanned, isFundsKind, isPeriodDash, isSideLabel } from "../../domain/vocabulary/card-labels";
import type { CellRange } from "../../sheet/cell-range";
import type { Draft } from "../table/drafts";
import { joinDraft } from "../table/drafts";
import type { Ledger } from "../grid/ledger";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";
import type { LabelCell } from "./label-cell";
import { furtherLabelsIn, labelIn, shortFundsLabel, unknownLabel } from "./label-cell";

/** A label of the card with what stands behind it; `label` is null where the word is not known. */
export interface LabelledValue {
  readonly label: CardLabel | null;
  readonly caption: string;
  readonly cell: SourceCell;
  /** The values behind it, in the order they stand; none where it is empty. */
  readonly values: Draft[];
  /** Where its value would stand. */
  place: CellRange;
}

const GOALS: ReadonlySet<CardLabel | null> = new Set<CardLabel | null>(["overallGoal", "annualGoal", "goalsMet"]);
/** These name nothing themselves where other labels follow. */
const OVER_OTHERS: ReadonlySet<CardLabel | null> = new Set<CardLabel | null>(["funds", "tasks"]);

/**
 * Reads the labels of a card with their values: to the right of the label, behind its colon, or below it where goals or
 * money stand side by side under their labels. Claims what it reads. `blank`: the range of an empty cell.
 */
export function readLabels(
  rows: readonly SourceRow[],
  ledger: Ledger,
  blank: (row: number, column: number) => CellRange,
): readonly LabelledValue[] {
  const reader = new LabelReader(rows, ledger, blank);
  for (const row of rows) reader.read(row);
  return reader.items;
}

class LabelReader {
  readonly items: LabelledValue[] = [];
  /** Labels of the row above whose values stand below them. */
  private heads: readonly LabelledValue[] = [];
  private readonly columns: ReadonlySet<number>;

  constructor(
    rows: readonly SourceRow[],
    private readonly ledger: Ledger,
    private readonly blank: (row: number, column: number) => CellRange,
  ) {
    this.columns = new Set(
      rows.flatMap(({ cells }) => cells.filter((cell) => labelIn(cell) !== null).map(({ column }) => column)),
    );
  }

  read(row: SourceRow): void {
    const known = this.labelsOf(row);
    const labelled = known.some((label) => label !== null);
    const begun: LabelledValue[] = [];
    for (const [index, cell] of row.cells.entries()) {
      const label = known[index] ?? null;
      const current = begun.at(-1) ?? null;
      if (label && !isValueOf(current, cell, label)) {
        begun.push(this.begin(cell, this.underGoal(label, current)));
        begun.push(...furtherLabelsIn(cell).map((further) => this.begin(cell, further)));
      } else if (!this.takeValue(cell, current, labelled)) this.takeOther(cell, row.cells[index + 1], begun);
    }
    const named = begun.filter((item, index) => !standsOver(item, begun[index + 1]));
    if (begun.length > 0 || labelled) this.heads = this.placeEmpty(named);
    this.items.push(...named);
  }

  /** The label in each cell of a row; 合计 is one right behind 项目资金. */
  private labelsOf({ cells }: SourceRow): readonly (LabelCell | null)[] {
    const labels: (LabelCell | null)[] = [];
    for (const [index, cell] of cells.entries()) labels.push(this.labelAt(cell, labels[index - 1]?.label === "funds"));
    return labels;
  }

  /** The label in the cell; one that begins a text below a goal's label is the goal's. */
  private labelAt(cell: SourceCell, underFunds: boolean): LabelCell | null {
    const label = labelIn(cell) ?? (underFunds || this.columns.has(cell.column) ? shortFundsLabel(cell) : null);
    return label && label.inline !== null && this.heads.some((head) => head.cell.column === cell.column) ? null : label;
  }

  /**
   * 预期目标 is the goal that the label before it or over it names. A goal's label over its own words once more (长期绩效目标
   * over 长期目标1) is a heading and no item.
   */
  private underGoal(label: LabelCell, before: LabelledValue | null): LabelCell {
    const over = [before, this.heads.length === 1 ? this.heads[0] : null].find(
      (goal) => goal && GOALS.has(goal.label) && goal.values.length === 0,
    );
    if (!over?.label) return label;
    const told = captionsPlanned(label.caption) ? { ...label, label: over.label } : label;
    if (over !== before && told.label === over.label) this.items.splice(this.items.indexOf(over), 1);
    return told;
  }

  private begin(
    cell: SourceCell,
    { label, caption, inline }: Omit<LabelCell, "label"> & { readonly label: CardLabel | null },
  ): LabelledValue {
    const values = inline === null ? [] : [draft(cell, inline)];
    this.ledger.claim(inline === null ? "header" : "entry", cell);
    return { label, caption, cell, values, place: cell.range };
  }

  /** True where the cell is the value of the label before it or of the one above it. */
  private takeValue(cell: SourceCell, current: LabelledValue | null, labelled: boolean): boolean {
    const head = labelled || isSideLabel(printedText(cell.text)) ? null : headOver(this.heads, cell);
    const [before] = head?.values ?? [];
    if (head && before) joinDraft(before, { raw: cell.text, cell });
    else if (head) head.values.push(draft(cell, null));
    else if (current?.values.length === 0) current.values.push(draft(cell, null));
    else if (current?.label === "period" && isPeriodDash(cell.text)) {
      this.ledger.claim("header", cell);
      return true;
    } else if (current?.label === "period" && current.values.length === 1 && !this.columns.has(cell.column))
      current.values.push(draft(cell, null));
    else return false;
    this.ledger.claim("entry", cell);
    return true;
  }

  /** A label over the indicators, or one that the vocabulary lacks; anything else is left over. */
  private takeOther(cell: SourceCell, next: SourceCell | undefined, begun: LabelledValue[]): void {
    if (isSideLabel(printedText(cell.text))) {
      this.ledger.claim("header", cell);
      return;
    }
    const unknown = unknownLabel(cell, next !== undefined && this.columns.has(cell.column));
    if (unknown) begun.push(this.begin(cell, { label: null, ...unknown }));
  }

  /**
   * Tells where the values of empty labels stand: below where several stand side by side, else to the right. Gives the
   * labels that the row below may hold values of.
   */
  private placeEmpty(named: readonly LabelledValue[]): readonly LabelledValue[] {
    const empty = named.filter(({ label, values }) => values.length === 0 && (GOALS.has(label) || isFundsKind(label)));
    const sideBySide =
      empty.length > 1 &&
      named.every(
        (item, index) =>
          item.values.length === 0 &&
          (named[index + 1]?.cell.column ?? item.cell.range.last.column + 1) === item.cell.range.last.column + 1,
      );
    for (const item of named) {
      const { row, column, range } = item.cell;
      item.place = sideBySide ? this.blank(range.last.row + 1, column) : this.blank(row, range.last.column + 1);
    }
    return sideBySide ? empty : empty.filter(({ label }) => GOALS.has(label));
  }
}

/** A word that may be a label is the value of the label right before it (项目类别: 其他). */
function isValueOf(current: LabelledValue | null, cell: SourceCell, { label, inline }: LabelCell): boolean {
  if (
    !current ||
    current.values.length > 0 ||
    current.label === null ||
    OVER_OTHERS.has(current.label) ||
    inline !== null
  )
    return false;
  return isFundsKind(label) && !isFundsKind(current.label) && current.cell.range.last.column + 1 === cell.column;
}

/** 总体目标 over 实施期目标 and 年度目标, or 项目资金 before its lines, names nothing itself. */
function standsOver(item: LabelledValue, next: LabelledValue | undefined): boolean {
  if (item.values.length > 0) return false;
  if (OVER_OTHERS.has(item.label)) return true;
  if (!next || !GOALS.has(item.label) || !GOALS.has(next.label)) return false;
  return (
    item.label === next.label ||
    (next.cell.column === item.cell.range.last.column + 1 && item.cell.range.last.row > item.cell.row)
  );
}

/** The label above under which the cell stands and whose value it can be. */
function headOver(heads: readonly LabelledValue[], cell: SourceCell): LabelledValue | null {
  const head = heads.reduce<LabelledValue | null>(
    (found, other) => (other.cell.column <= cell.column ? other : found),
    null,
  );
  return head && (head.values.length === 0 || GOALS.has(head.label)) ? head : null;
}

function draft(cell: SourceCell, inline: string | null): Draft {
  return { text: inline ?? printedText(cell.text), raw: inline ?? cell.text, cells: [cell], kind: null };
}
