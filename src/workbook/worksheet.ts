import { MAX_COLUMNS, MAX_ROWS } from "../sheet/a1";
import type { Cell, CellValue } from "../sheet/cell";
import { EMPTY_CELL } from "../sheet/cell";
import type { CellAddress } from "../sheet/cell-address";
import { sameAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { contains, intersects, singleCell } from "../sheet/cell-range";
import type { CellStyle } from "../sheet/cell-style";
import type { CellSwap } from "./cell-change";
import { CellChange, swapsTo } from "./cell-change";
import type { StoredRow } from "./cell-store";
import { CellStore } from "./cell-store";
import type { ChangeRecorder } from "./change";
import { FacetChange } from "./facet-change";
import { mergeAt, mergesWithin, withMerges } from "./merge-index";
import type { StylePatch } from "./merge-style";
import { internStyle, mergeStyle } from "./merge-style";
import { Refusal } from "./refusal";
import type { SheetFacets } from "./sheet-facets";
import type { DateSystem } from "../sheet/number-format";
import { shownText } from "../sheet/shown-text";
import type { StoredCell } from "./stored-cell";
import { BLANK, holdsContent, NO_STYLE, sameCell } from "./stored-cell";

/** What to write into one cell; what is left out stays. A value written without a formula removes the formula. */
export interface CellEntry {
  readonly at: CellAddress;
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly quoted?: boolean;
  readonly style?: CellStyle;
}

export type FormulaEntry = Required<Pick<CellEntry, "at" | "value" | "formula">>;

/**
 * One sheet of a workbook. Every method that changes it is one undo step of its own unless it runs inside
 * `Workbook.transact`. All of them fail with Refusal and then have changed nothing.
 */
export class Worksheet {
  /** Where the clerk last was on this sheet. */
  selection: CellRange = singleCell({ row: 0, column: 0 });
  /** The list that the last merge made: the next one right after it may add to it. */
  private grownMerges: readonly CellRange[] | null = null;

  constructor(
    readonly id: string,
    readonly kind: "worksheet" | "chart",
    private state: SheetFacets,
    private readonly recorder: ChangeRecorder<Worksheet>,
    readonly store: CellStore = new CellStore(),
    /** What the serial numbers of its days count from. */
    readonly dates: DateSystem = 1900,
  ) {}

  /** Everything of the sheet beside its cells. */
  get facets(): SheetFacets {
    return this.state;
  }

  get name(): string {
    return this.state.name;
  }

  /** The cell with its shown text. */
  cell(at: CellAddress): StoredCell & { readonly text: string } {
    const cell = this.store.get(at.row, at.column);
    return { ...cell, text: this.textOf(cell) };
  }

  /** The cell as the rest of the product reads it. */
  read(at: CellAddress): Cell {
    const cell = this.store.get(at.row, at.column);
    const { value, formula } = cell;
    if (value === "" && formula === null) return EMPTY_CELL;
    const text = this.textOf(cell);
    return formula === null ? { value, text } : { value, text, formula };
  }

  /** What Excel shows for a cell of the sheet. */
  textOf({ value, style }: Pick<StoredCell, "value" | "style">): string {
    return shownText(value, style.numberFormat, this.dates);
  }

  /** The rectangle round all cells with a value, formula or (unless `valuesOnly`) a format; null on a blank sheet. */
  usedRange(valuesOnly = false): CellRange | null {
    return this.store.usedRange(valuesOnly);
  }

  mergeAt(at: CellAddress): CellRange | null {
    return mergeAt(this.facets.merges, at);
  }

  /** True where writing to the cell would be refused. */
  isLocked(at: CellAddress): boolean {
    return this.facets.protection !== null && this.store.get(at.row, at.column).style.locked !== false;
  }

  /**
   * Writes cells as given, nothing is interpreted (see enterValues for what typing does). A value or formula for a cell
   * inside a merged area other than its top left is dropped, as Excel drops it.
   */
  setCells(entries: Iterable<CellEntry>, telling: "told" | "untold" = "told"): void {
    this.requireCells();
    const swaps: CellSwap[] = [];
    for (const { at, style, ...content } of entries) {
      this.requireInside(at);
      const before = this.store.get(at.row, at.column);
      const writes = content.value !== undefined || content.formula !== undefined;
      const area = writes ? this.mergeAt(at) : null;
      const dropped = area !== null && !sameAddress(area.first, at);
      if (writes && this.isLocked(at)) throw new Refusal("protected", this.name);
      if (style !== undefined && !writes && this.facets.protection?.allowFormatCells === false)
        throw new Refusal("protected", this.name);
      const written = writes && !dropped ? filled(before, content) : before;
      const after = style === undefined ? written : { ...written, style: internStyle(style) };
      if (!sameCell(before, after)) swaps.push({ row: at.row, column: at.column, before, after });
    }
    this.perform(swaps, telling);
  }

  /** For formulas that follow a renamed sheet: writes regardless of protection. */
  rewrite(entries: readonly FormulaEntry[]): void {
    this.perform(
      entries.map(({ at, value, formula }) => {
        const before = this.store.get(at.row, at.column);
        return { row: at.row, column: at.column, before, after: { ...before, value, formula } };
      }),
    );
  }

  /** Takes these rows for its own, whatever stands in it and is merged or locked; for copies of whole sheets. */
  takeRows(rows: ReadonlyMap<number, StoredRow>, telling: "told" | "untold" = "told"): void {
    this.perform(swapsTo(this.store, rows), telling);
  }

  /** Lays a style patch over each cell of the range; of more than a million cells only the used ones are touched. */
  restyle(range: CellRange, patch: StylePatch | ((at: CellAddress) => StylePatch)): void {
    const patchAt = typeof patch === "function" ? patch : () => patch;
    this.setCells(
      cellsOf(range, this.usedRange(), (at) => ({
        at,
        style: mergeStyle(this.store.get(at.row, at.column).style, patchAt(at)),
      })),
    );
  }

  /** Empties the range: its contents, its formats, or both. Merges stay. */
  clear(range: CellRange, what: "contents" | "formats" | "all"): void {
    const entries: CellEntry[] = [];
    const used = this.usedRange();
    if (!used || !intersects(range, used)) return;
    for (const { at } of cellsOf(range, used, (at) => ({ at }), 0)) {
      const content = what === "formats" ? {} : { value: "", formula: null, quoted: false };
      entries.push({ at, ...content, ...(what === "contents" ? {} : { style: NO_STYLE }) });
    }
    this.setCells(entries);
  }

  /** Merges each range; only its first filled cell keeps its value, moved to the top left. Areas it covers give way. */
  merge(...ranges: readonly CellRange[]): void {
    this.requireFormatting();
    const swaps: CellSwap[] = [];
    const { merges } = this.facets;
    const covered = new Set<CellRange>();
    for (const range of ranges) {
      for (const area of mergesWithin(merges, range)) {
        if (!contains(range, area.first) || !contains(range, area.last)) throw new Refusal("merged", this.name);
        covered.add(area);
      }
      swaps.push(...this.keepFirst(range));
    }
    const added = ranges.filter((range) => !isSingle(range));
    const kept = covered.size === 0 ? merges : merges.filter((area) => !covered.has(area));
    this.recorder.together(() => {
      this.perform(swaps);
      const last = this.recorder.lastChange;
      const inPlace = this.grownMerges === kept && last instanceof FacetChange && last.leaves(this, "merges", kept);
      this.grownMerges = withMerges(kept, added, inPlace);
      this.setFacet("merges", this.grownMerges);
    });
  }

  /** Splits every merged area that touches the range. */
  unmerge(range: CellRange): void {
    this.setFacet(
      "merges",
      this.facets.merges.filter((area) => !intersects(area, range)),
    );
  }

  /** Replaces one facet. Name and visibility belong to the workbook (renameSheet, setVisibility). */
  setFacet<K extends Exclude<keyof SheetFacets, "name" | "visibility">>(facet: K, value: SheetFacets[K]): void {
    if (facet !== "protection") this.requireFormatting();
    this.replaceFacets({ ...this.facets, [facet]: value }, facet);
  }

  /** For the workbook, which checks names and visibility; others use setFacet. */
  replaceFacets(after: SheetFacets, facet: keyof SheetFacets): void {
    const before = this.facets;
    if (before[facet] === after[facet]) return;
    this.recorder.perform(new FacetChange(this, facet, before, after, (state) => void (this.state = state)));
  }

  private keepFirst(range: CellRange): CellSwap[] {
    const used = this.usedRange(true);
    if (!used || !intersects(range, used)) return [];
    const cells = [
      ...cellsOf(range, used, ({ row, column }) => ({ row, column, before: this.store.get(row, column) }), 0),
    ];
    const kept = cells.find(({ before }) => holdsContent(before));
    if (!kept) return [];
    const { row, column } = range.first;
    const first = this.store.get(row, column);
    const swaps = cells
      .filter((cell) => holdsContent(cell.before) && !(cell.row === row && cell.column === column))
      .map((cell) => ({ ...cell, after: { ...BLANK, style: cell.before.style } }));
    if (kept.before === first) return swaps;
    return [...swaps, { row, column, before: first, after: { ...kept.before, style: first.style } }];
  }

  private perform(swaps: readonly CellSwap[], telling: "told" | "untold" = "told"): void {
    if (swaps.length > 0) this.recorder.perform(new CellChange(this, this.store, swaps, telling));
  }

  private requireCells(): void {
    if (this.kind === "chart") throw new Refusal("not-cells", this.name);
  }

  private requireFormatting(): void {
    this.requireCells();
    if (this.facets.protection !== null) throw new Refusal("protected", this.name);
  }

  private requireInside({ row, column }: CellAddress): void {
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) throw new Refusal("outside", this.name);
  }
}

function filled(before: StoredCell, content: Omit<CellEntry, "at" | "style">): StoredCell {
  const formula = content.formula ?? null;
  return { style: before.style, value: content.value ?? "", formula, quoted: content.quoted ?? false };
}

function isSingle({ first, last }: CellRange): boolean {
  return sameAddress(first, last);
}

const MANY_CELLS = 1_000_000;

/** Each cell of the range, row by row; of a range larger than `limit` only the part inside the used range. */
function* cellsOf<T>(
  range: CellRange,
  used: CellRange | null,
  make: (at: CellAddress) => T,
  limit = MANY_CELLS,
): Generator<T> {
  let { first, last } = range;
  if ((last.row - first.row + 1) * (last.column - first.column + 1) > limit) {
    if (!used) return;
    first = { row: Math.max(first.row, used.first.row), column: Math.max(first.column, used.first.column) };
    last = { row: Math.min(last.row, used.last.row), column: Math.min(last.column, used.last.column) };
  }
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) yield make({ row, column });
  }
}
