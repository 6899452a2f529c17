import { CAPTIONS } from "./sample-captions";
import type { CellRange } from "../src/sheet/cell-range";
import { rangeOf } from "../src/sheet/cell-range";
import type { CellStyle } from "../src/sheet/cell-style";
import { saveWorkbook } from "../src/workbook/xlsx/save-workbook";
import { Workbook } from "../src/workbook/workbook";
import type { CellEntry, Worksheet } from "../src/workbook/worksheet";
import type { TrueTable } from "../tests/sheets/true-table";

const SHEET = CAPTIONS.sheet;
const WIDTHS = [30, 78, 60, 120, 48, 62, 86, 110, 52, 52, 58, 54];
const LAST = WIDTHS.length - 1;
const LINE = { line: "thin", color: "#000000" } as const;
const CELL: CellStyle = {
  font: { name: CAPTIONS.bodyFont, size: 10 },
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};
const HEADER: CellStyle = { ...CELL, font: { name: CAPTIONS.headerFont, size: 10.5 } };
const WORDS: CellStyle = { ...CELL, horizontal: "left" };
const TITLE: CellStyle = { font: { name: CAPTIONS.titleFont, size: 18 }, horizontal: "center", vertical: "center" };
const YEAR: CellStyle = { font: { name: CAPTIONS.bodyFont, size: 14 }, horizontal: "center", vertical: "center" };
const PROSE: CellStyle = {
  font: { name: CAPTIONS.bodyFont, size: 12 },
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

/**
 * The document as pasted into a sheet: a line a row, a tab a column, every cell text, so that it shows what was
 * printed.
 */
export async function rawSample(text: string): Promise<Uint8Array> {
  const { workbook, sheet } = workbookWith(SHEET);
  const style: CellStyle = { font: { name: CAPTIONS.plainFont, size: 11 }, numberFormat: "@" };
  const entries = text
    .split(/\r?\n/)
    .flatMap((line, row) =>
      line
        .split("\t")
        .flatMap((value, column): CellEntry[] => (value === "" ? [] : [{ at: { row, column }, value, style }])),
    );
  workbook.transact("paste", "user", () => {
    sheet.setCells(entries);
    sheet.setFacet("columnWidths", new Map(WIDTHS.map((_, column) => [column, 72])));
  });
  return saveWorkbook(workbook);
}

/**
 * The same document in the official form: statement above, two header rows, merged projects and levels, numbers as
 * numbers.
 */
export async function cleanSample(text: string, truth: TrueTable): Promise<Uint8Array> {
  const { workbook, sheet } = workbookWith(SHEET);
  const form = new Form();
  const lines = text.split(/\r?\n/);
  const table = lines.findIndex((line) => line.startsWith(CAPTIONS.tableTitle) && !line.includes("\t"));
  for (const line of lines.slice(0, table))
    if (line.trim() !== "") form.across(line.trim(), form.rows === 0 ? TITLE : PROSE);
  form.across(CAPTIONS.tableTitle, TITLE);
  form.across(CAPTIONS.yearLine(truth.year), YEAR);
  form.across(CAPTIONS.unitLine(truth.unitCode, truth.unitName), PROSE);
  const header = form.rows;
  form.header();
  for (const project of truth.projects) form.project(project);
  workbook.transact("form", "user", () => form.writeTo(sheet, header));
  return saveWorkbook(workbook);
}

/** The form row by row, top to bottom. */
class Form {
  private readonly entries: CellEntry[] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights: number[] = [];

  get rows(): number {
    return this.heights.length;
  }

  across(text: string, style: CellStyle): void {
    this.merges.push(rangeOf(this.rows, 0, this.rows, LAST));
    this.entries.push({ at: { row: this.rows, column: 0 }, value: text, style });
    const size = style.font?.size ?? 11;
    const width = WIDTHS.reduce((sum, one) => sum + one, 0);
    this.heights.push(Math.ceil((text.length * size) / (width - 10)) * size * 1.35 + 6);
  }

  header(): void {
    const row = this.rows;
    CAPTIONS.columns.forEach((caption, column) => {
      const inYear = column >= 4;
      const over = column === 4 ? CAPTIONS.yearGoals : "";
      this.put(row, column, inYear ? over : caption, HEADER);
      this.put(row + 1, column, inYear ? caption : "", HEADER);
      if (!inYear) this.merges.push(rangeOf(row, column, row + 1, column));
    });
    this.merges.push(rangeOf(row, 4, row, LAST));
    this.heights.push(22, 34);
  }

  project({ seq, name, budget, overallGoal, indicators }: TrueTable["projects"][number]): void {
    const first = this.rows;
    this.put(first, 0, seq ?? "", CELL);
    this.put(first, 1, name, WORDS);
    this.put(first, 2, budget, numbered(String(budget)));
    this.put(first, 3, overallGoal, WORDS);
    indicators.forEach((indicator, index) => {
      const row = first + index;
      if (index > 0) {
        for (const [column, look] of [CELL, WORDS, numbered(String(budget)), WORDS].entries())
          this.put(row, column, "", look);
      }
      const above = indicators[index - 1];
      const newLevel1 = above?.level1 !== indicator.level1;
      this.put(row, 4, newLevel1 ? indicator.level1 : "", CELL);
      this.put(row, 5, newLevel1 || above.level2 !== indicator.level2 ? indicator.level2 : "", CELL);
      this.put(row, 6, indicator.level3, WORDS);
      this.put(row, 7, indicator.detail ?? "", WORDS);
      this.put(row, 8, indicator.nature ?? "", CELL);
      this.put(row, 9, indicator.direction ?? "", CELL);
      const { value } = indicator;
      this.put(row, 10, value === null ? "" : Number(value), value === null ? CELL : numbered(value));
      this.put(row, 11, indicator.unit ?? "", CELL);
      this.heights.push(
        Math.max(
          28,
          ...[[indicator.level2, 5] as const, [indicator.level3, 6] as const, [indicator.detail ?? "", 7] as const].map(
            ([text, column]) => height(text, column),
          ),
        ),
      );
    });
    const last = this.rows - 1;
    for (const column of [0, 1, 2, 3]) this.mergeDown(column, first, last);
    this.mergeRuns(
      4,
      first,
      indicators.map(({ level1 }) => level1),
    );
    this.mergeRuns(
      5,
      first,
      indicators.map(({ level1, level2 }) => `${level1} ${level2}`),
    );
    this.stretch(first, last, Math.max(height(overallGoal, 3), height(name, 1)));
  }

  writeTo(sheet: Worksheet, header: number): void {
    sheet.setCells(this.entries);
    sheet.merge(...this.merges);
    sheet.setFacet("columnWidths", new Map(WIDTHS.entries()));
    sheet.setFacet("rowHeights", new Map(this.heights.map((points, row) => [row, Math.round(points * 4) / 4])));
    sheet.setFacet("page", {
      paper: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 79, right: 57, bottom: 57, left: 57, header: 28, footer: 28 },
      centerHorizontally: true,
      titleRows: { first: header, last: header + 1 },
      footerCenter: CAPTIONS.footer,
    });
  }

  private put(row: number, column: number, value: string | number, style: CellStyle): void {
    this.entries.push({ at: { row, column }, ...(value === "" ? {} : { value }), style });
  }

  private mergeRuns(column: number, first: number, names: readonly string[]): void {
    let start = 0;
    names.forEach((name, index) => {
      if (names[index + 1] === name) return;
      this.mergeDown(column, first + start, first + index);
      start = index + 1;
    });
  }

  private mergeDown(column: number, first: number, last: number): void {
    if (last > first) this.merges.push(rangeOf(first, column, last, column));
  }

  /** Makes rows higher, all alike, until a text that spans them fits. */
  private stretch(first: number, last: number, needed: number): void {
    const there = this.heights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
    const more = Math.max(0, needed - there) / (last - first + 1);
    for (let row = first; row <= last; row++) this.heights[row] = (this.heights[row] ?? 0) + more;
  }
}

/** Points a text of 10 points takes in a column. */
function height(text: string, column: number): number {
  const letters = Math.max(1, Math.floor(((WIDTHS[column] ?? 60) - 8) / 11));
  return Math.ceil(text.length / letters) * 13.5 + 6;
}

/** The format under which a number shows as many decimals as were printed. */
function numbered(printed: string): CellStyle {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { ...CELL, numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

function workbookWith(name: string): { readonly workbook: Workbook; readonly sheet: Worksheet } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.renameSheet(sheet, name);
  return { workbook, sheet };
}
