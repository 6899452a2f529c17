import type { CardLabel } from "../../domain/vocabulary/card-labels";
import { isBesideTable, isNoteRow } from "../prose/beside-table";
import type { FoundHeader } from "../header/find-headers";
import { isHeadingRow, lineKindOf } from "../prose/headings";
import { isRuleLine, isTotalRow } from "../grid/line-kinds";
import type { SourceRow } from "../grid/source-cell";
import type { IndicatorHeader } from "./indicator-header";
import { indicatorHeaderAt, isIndicatorHeaderRow, repeatsHeader } from "./indicator-header";
import { labelIn } from "./label-cell";
import { openingRows } from "./opening-rows";

/** The rows of one card: its labels, and its indicators with their totals (总分) below one header or several. */
export interface CardRows {
  readonly labels: SourceRow[];
  readonly blocks: { readonly header: IndicatorHeader; readonly rows: SourceRow[]; readonly totals: SourceRow[] }[];
  /** Headings above it. */
  readonly above: readonly SourceRow[];
}

export interface CardSheet {
  readonly cards: readonly CardRows[];
  /** Headings and notes outside the cards. */
  readonly outside: readonly SourceRow[];
  /** Rule lines, and what the head of a later page prints again. */
  readonly frame: readonly SourceRow[];
}

/** Fewer labels make no card. */
const FEWEST_LABELS = 2;

/**
 * Cuts a sheet into its cards, one below another: each opens with its labels (项目名称, 部门名称) and holds the header of its
 * indicators. `lists`: the headers of lists, whose captions are no labels. No cards where the sheet shows none, or more
 * lists.
 */
export function findCards(rows: readonly SourceRow[], lists: readonly FoundHeader[]): CardSheet {
  const inList = new Set(lists.flatMap(({ firstIndex, lastIndex }) => rows.slice(firstIndex, lastIndex + 1)));
  // Each card has a header of its own: a sheet of lists alone need not be searched for labels.
  const headers = rows.filter((row) => !inList.has(row) && isIndicatorHeaderRow(row)).length;
  if (headers <= lists.length) return NO_CARDS;
  const cutter = new CardCutter(rows, inList);
  for (let index = 0; index < rows.length; index += 1) index = cutter.take(index);
  const cards = cutter.cards.filter(isCard);
  return cards.length > lists.length ? { cards, outside: cutter.outside, frame: cutter.frame } : NO_CARDS;
}

const NO_CARDS: CardSheet = { cards: [], outside: [], frame: [] };

/** Goes down the rows and puts each to its card or outside. */
class CardCutter {
  readonly cards: CardRows[] = [];
  readonly outside: SourceRow[] = [];
  readonly frame: SourceRow[] = [];
  private above: SourceRow[] = [];
  private card: CardRows | null = null;
  /** Below the header of indicators, above the next labels. */
  private inBlock = false;
  private note: SourceRow | null = null;
  /** Of each row where the next card opens, at the row or below it. */
  private readonly nextOpening: readonly number[];

  constructor(
    private readonly rows: readonly SourceRow[],
    private readonly inList: ReadonlySet<SourceRow>,
  ) {
    this.nextOpening = openingRows(rows, inList);
  }

  /** Puts the row in its place; the index of the last row that was taken with it. */
  take(index: number): number {
    const row = this.rows[index];
    if (!row) return index;
    if (isRuleLine(row)) this.frame.push(row);
    else if (this.nextOpening[index] === index) this.open(row, this.rows[index + 1]);
    else {
      const header = this.card && !this.inList.has(row) ? indicatorHeaderAt(this.rows, index) : null;
      if (header) return this.takeHeader(header);
      this.takeRow(row, index);
    }
    return index;
  }

  private open(row: SourceRow, next: SourceRow | undefined): void {
    if (
      this.card &&
      this.inBlock &&
      this.card.labels.some((known) => sameRow(known, row)) &&
      next &&
      labelsOf(next).length === 0
    ) {
      // The head of the card printed again on its next page.
      this.frame.push(row);
      return;
    }
    if (this.card && this.card.blocks.length === 0) {
      this.card.labels.push(row);
      return;
    }
    this.card = { labels: [row], blocks: [], above: this.above };
    this.cards.push(this.card);
    this.above = [];
    this.inBlock = false;
  }

  private takeHeader(header: IndicatorHeader): number {
    const block = this.card?.blocks.at(-1);
    const { firstIndex, lastIndex } = header;
    if (block && this.inBlock && repeatsHeader(block.header, header))
      this.frame.push(...this.rows.slice(firstIndex, lastIndex + 1));
    else this.card?.blocks.push({ header, rows: [], totals: [] });
    this.inBlock = true;
    return lastIndex;
  }

  private takeRow(row: SourceRow, index: number): void {
    const block = this.card?.blocks.at(-1);
    const labels = labelsOf(row);
    if (!this.card) this.leave(row);
    else if (this.inBlock && block) {
      if (isTotalRow(row)) block.totals.push(row);
      else if (this.isOutside(row, index, block.header)) this.leave(row);
      else if (endsBlock(row, block.header)) this.label(row);
      else block.rows.push(row);
    } else if (labels.length === 0 && (isHeadingRow(row) || isNoteRow(row, this.note))) this.leave(row);
    else this.label(row);
    this.note = isNoteRow(row, this.note) ? row : null;
  }

  /** A heading, or a note or signature, below indicators. */
  private isOutside(row: SourceRow, index: number, { blocks }: IndicatorHeader): boolean {
    const [block] = blocks;
    if (!block) return false;
    const [first] = row.cells;
    if (first && isHeadingRow(row) && (lineKindOf(first) !== "numbered" || row.cells.length === 1)) return true;
    const end = this.nextOpening[index + 1] ?? this.rows.length;
    return isBesideTable(this.rows, index, Math.min(end, this.rows.length), block.layout, this.note);
  }

  private label(row: SourceRow): void {
    this.inBlock = false;
    this.card?.labels.push(row);
  }

  private leave(row: SourceRow): void {
    this.outside.push(row);
    this.above.push(row);
  }
}

/** The labels of the row. */
function labelsOf(row: SourceRow): readonly CardLabel[] {
  return row.cells.flatMap((cell) => labelIn(cell)?.label ?? []);
}

function sameRow(one: SourceRow, other: SourceRow): boolean {
  return (
    one.cells.length === other.cells.length && one.cells.every(({ text }, index) => text === other.cells[index]?.text)
  );
}

const OF_GOALS: ReadonlySet<CardLabel> = new Set<CardLabel>(["overallGoal", "annualGoal"]);

/** True where a label of the card stands at the left of the indicators, with its value: their block is at its end. */
function endsBlock(row: SourceRow, { left, blocks }: IndicatorHeader): boolean {
  const [first] = row.cells;
  const [block] = blocks;
  const names = block?.layout.places.get("level3")?.first ?? Infinity;
  const levels = block?.layout.places.get("level1")?.last ?? left;
  if (!first || row.cells.length > 2) return false;
  const label = labelIn(first)?.label ?? null;
  // On a page that stands further right a goal is told by its words alone.
  return label !== null && ((first.column < names && first.column <= levels) || OF_GOALS.has(label));
}

function isCard({ labels, blocks }: CardRows): boolean {
  return blocks.length > 0 && new Set(labels.flatMap(labelsOf)).size >= FEWEST_LABELS;
}
