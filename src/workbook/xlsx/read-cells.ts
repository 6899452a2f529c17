import { MAX_COLUMNS, MAX_ROWS } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { CellStyle } from "../../sheet/cell-style";
import { NOT_CALCULATED } from "../../sheet/formula-error";
import type { DateSystem } from "../../sheet/number-format";
import { showsDate } from "../../sheet/number-format";
import type { StoredRow } from "../cell-store";
import { CellStore } from "../cell-store";
import { mergeStyle } from "../merge-style";
import { shiftFormula } from "../shift-formula";
import type { StoredCell } from "../stored-cell";
import { holdsContent, NO_STYLE } from "../stored-cell";
import { isoDateSerial } from "./iso-date";
import { MAX_FORMULA_CHARACTERS, MAX_PLACES } from "./limits";
import { OpenTrouble } from "./open-trouble";
import { readText } from "./read-strings";
import { TagReader } from "./tag-reader";
import { decodeCellText, ownText } from "./xml-text";

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly formats: readonly CellStyle[];
  readonly dates: DateSystem;
}

/** The cells of a sheet, and what its rows say of themselves. */
export interface ReadRows {
  readonly store: CellStore;
  /** Points, of the rows whose height somebody has set. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
}

/**
 * Reads what stands inside sheetData, in one pass and by what is there: cells without content beyond the reach of those
 * with it are left to the file. Fails with OpenTrouble: "broken" where a cell names a text that is not there or lies
 * outside a sheet, "too-large" where more is filled than can be kept.
 */
export function readRows(xml: string, from: number, to: number, sources: CellSources): ReadRows {
  const reader = new TagReader(xml, from, to);
  const reading = new RowReading(reader, sources);
  while (reader.next()) if (reader.local === "row" && reader.kind !== "close") reading.readRow();
  return reading.finish();
}

/** So far beside the last filled row and column formatted blanks are kept, to be shown; the file has them all. */
const REACH_ROWS = 1000;
const REACH_COLUMNS = 50;
/** Formatted blanks kept while it is not known how far the filled cells reach. */
const MOST_BLANKS = 2_000_000;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class RowReading {
  private readonly rows = new Map<number, (StoredCell | undefined)[]>();
  private readonly heights = new Map<number, number>();
  private readonly hidden = new Set<number>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly sharing: { readonly row: number; readonly column: number; readonly group: string }[] = [];
  private readonly blanks = new Map<CellStyle, StoredCell>();
  private readonly texts = new Map<string, string>();
  private row = -1;
  private lastRow = -1;
  private lastColumn = -1;
  private places = 0;
  private keptBlanks = 0;
  private formulaCharacters = 0;

  constructor(
    private readonly reader: TagReader,
    private readonly sources: CellSources,
  ) {}

  readRow(): void {
    const { reader } = this;
    const number = reader.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    requireInside(this.row, MAX_ROWS, `row ${number ?? this.row}`);
    const height = Number(reader.attribute("ht"));
    if (height > 0 && reader.isOn("customHeight")) this.heights.set(this.row, height);
    if (reader.isOn("hidden")) this.hidden.add(this.row);
    if (reader.kind === "empty") return;
    const row = this.row;
    let column = -1;
    while (reader.next() && !reader.closes("row")) {
      if (reader.local !== "c" || reader.closes()) continue;
      const place = reader.attribute("r");
      column = columnOf(place) ?? column + 1;
      requireInside(column, MAX_COLUMNS, `column ${column}`);
      // A cell that names another row than the one it is written in stands where it says.
      this.row = rowOf(place) ?? row;
      if (this.row !== row) requireInside(this.row, MAX_ROWS, `row ${this.row}`);
      const cell = this.readCell(column);
      if (cell !== null) this.keep(column, cell);
    }
    this.row = row;
  }

  finish(): ReadRows {
    for (const { row, column, group } of this.sharing) this.unshare(row, column, this.shared.get(group));
    const store = new CellStore();
    const height = this.lastRow + 1 + REACH_ROWS;
    const width = this.lastColumn + 1 + REACH_COLUMNS;
    for (const [row, cells] of this.rows) {
      if (row < height) store.load(row, trimmed(cells, width));
    }
    return { store, heights: this.heights, hidden: this.hidden };
  }

  private keep(column: number, cell: StoredCell): void {
    const cells = this.rows.get(this.row) ?? [];
    if (cells.length === 0) this.rows.set(this.row, cells);
    if (holdsContent(cell)) {
      this.lastRow = Math.max(this.lastRow, this.row);
      this.lastColumn = Math.max(this.lastColumn, column);
    } else {
      this.keptBlanks += Math.max(1, column + 1 - cells.length);
      if (this.keptBlanks > MOST_BLANKS) return;
    }
    this.places += Math.max(0, column + 1 - cells.length);
    if (this.places > MAX_PLACES) throw new OpenTrouble("too-large", `over ${MAX_PLACES} places`);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  /** The cell just opened; null where it has neither content nor format. */
  private readCell(column: number): StoredCell | null {
    const { reader, sources } = this;
    const type = reader.attribute("t") ?? "n";
    const style = sources.formats[Number(reader.attribute("s") ?? -1)] ?? NO_STYLE;
    let written: string | null = null;
    let formula: string | null = null;
    if (reader.kind === "open") {
      while (reader.next() && !reader.closes("c")) {
        if (reader.closes()) continue;
        if (reader.local === "v") written = reader.text();
        else if (reader.local === "is") written = readText(reader);
        else if (reader.local === "f") formula = this.readFormula(column);
        else reader.skip();
      }
    }
    if (formula !== null && !written && type !== "str") return { value: NOT_CALCULATED, formula, style, quoted: false };
    const value = written === null ? "" : this.valueOf(type, written);
    if (value === "" && formula === null) return style === NO_STYLE ? null : this.blank(style);
    return { value, formula, style: type === "d" ? asDate(style) : style, quoted: false };
  }

  /** Formulas with their equals sign; of cells that share one all but the first get theirs at the end. */
  private readFormula(column: number): string | null {
    const { reader } = this;
    const type = reader.attribute("t");
    const group = reader.attribute("si");
    const text = reader.text();
    if (type === "shared" && group !== undefined) {
      if (text === "") this.sharing.push({ row: this.row, column, group });
      else this.shared.set(group, { formula: text, row: this.row, column });
    }
    if (text === "" && type !== "shared") return null;
    this.countFormula(text);
    return `=${ownText(text)}`;
  }

  private unshare(row: number, column: number, source: SharedFormula | undefined): void {
    const cells = this.rows.get(row);
    const cell = cells?.[column];
    if (!cells || !cell) return;
    if (!source) {
      // The formula that the cell shares is not there: what it last came to is all that is known.
      cells[column] = { ...cell, formula: null };
      return;
    }
    this.countFormula(source.formula);
    cells[column] = { ...cell, formula: `=${shiftFormula(source.formula, row - source.row, column - source.column)}` };
  }

  private countFormula(text: string): void {
    this.formulaCharacters += text.length;
    if (this.formulaCharacters > MAX_FORMULA_CHARACTERS) throw new OpenTrouble("too-large", "formulas");
  }

  private valueOf(type: string, written: string): CellValue {
    switch (type) {
      case "s":
        return this.sharedText(written);
      case "inlineStr":
        return this.text(written);
      case "str":
        return this.text(decodeCellText(written));
      case "b":
        return written.trim() === "1" || written.trim().toLowerCase() === "true";
      case "e":
        return this.text(written);
      case "d":
        return isoDateSerial(written, this.sources.dates) ?? this.text(written);
      default:
        return this.numberOf(written);
    }
  }

  private sharedText(written: string): string {
    if (written.trim() === "") return "";
    const text = this.sources.strings[Number(written)];
    if (text === undefined) throw new OpenTrouble("broken", `no shared string ${written}`);
    return text;
  }

  private numberOf(written: string): CellValue {
    const number = written.trim() === "" ? NaN : Number(written);
    return Number.isFinite(number) ? number : this.text(decodeCellText(written));
  }

  /** Equal texts are kept once, and none keeps the file's. */
  private text(written: string): string {
    const known = this.texts.get(written);
    if (known !== undefined) return known;
    const own = ownText(written);
    this.texts.set(own, own);
    return own;
  }

  private blank(style: CellStyle): StoredCell {
    const known = this.blanks.get(style) ?? { value: "", formula: null, style, quoted: false };
    this.blanks.set(style, known);
    return known;
  }
}

function requireInside(place: number, limit: number, what: string): void {
  if (!Number.isInteger(place) || place < 0 || place >= limit) throw new OpenTrouble("broken", what);
}

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/** The column of a reference, "AB7" → 27; undefined where there is none. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + (letter - LETTER_A + 1);
    if (column > MAX_COLUMNS) break;
  }
  return column === 0 ? undefined : column - 1;
}

/** The row a cell names, counted from 0; undefined where it names none. */
function rowOf(reference: string | undefined): number | undefined {
  const digits = /(?<!\d)\d+$/.exec(reference ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits) - 1;
}

/** A date written as one is shown as one, whatever its format. */
function asDate(style: CellStyle): CellStyle {
  return showsDate(style.numberFormat ?? "General") ? style : mergeStyle(style, { numberFormat: "yyyy/m/d" });
}

/** The row without formatted blanks beyond the width, and without empty places at its end. */
function trimmed(cells: readonly (StoredCell | undefined)[], width: number): StoredRow {
  let length = Math.min(cells.length, width);
  while (length > 0 && cells[length - 1] === undefined) length--;
  return length === cells.length ? cells : cells.slice(0, length);
}
