import { parseA1 } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";
import { carrierOf } from "./xlsx/carrier";
import type { StoredCell } from "./stored-cell";
import { BLANK } from "./stored-cell";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** null where the formula leads to places its text does not name (names, INDIRECT, whole columns). */
  readonly precedents: readonly { readonly sheet: string; readonly range: CellRange }[] | null;
}

/** Changed places: by sheet (lower case), then by row, the columns. */
type Changes = Map<string, Map<number, Set<number>>>;

/**
 * How many formulas show a result that may no longer hold, because nothing calculates here: those entered here and
 * those that depend, directly or through others, on a cell changed since the file was opened. Excel calculates them all
 * on opening.
 */
export function countStaleFormulas(workbook: Workbook): number {
  const changes: Changes = new Map();
  let waiting: FormulaCell[] = [];
  let stale = 0;
  for (const sheet of workbook.sheets) {
    const loaded = carrierOf(workbook)?.sheets.get(sheet.id)?.rows;
    for (const row of new Set([...(loaded?.keys() ?? []), ...sheet.store.rowNumbers()])) {
      const now = sheet.store.row(row) ?? [];
      const then = loaded?.get(row) ?? [];
      for (let column = 0; column < Math.max(now.length, then.length); column++) {
        const cell = now[column] ?? BLANK;
        const changed = cell !== then[column] && !sameContent(cell, then[column] ?? BLANK);
        if (changed) note(changes, sheet.name, row, column);
        if (cell.formula === null) continue;
        if (changed) stale++;
        else waiting.push({ sheet: sheet.name, row, column, precedents: precedentsOf(cell.formula, sheet) });
      }
    }
  }
  for (let found = changes.size > 0; found;) {
    const reached = waiting.filter((formula) => dependsOn(formula, changes));
    for (const { sheet, row, column } of reached) note(changes, sheet, row, column);
    const done = new Set(reached);
    waiting = waiting.filter((formula) => !done.has(formula));
    stale += reached.length;
    found = reached.length > 0;
  }
  return stale;
}

function sameContent(a: StoredCell, b: StoredCell): boolean {
  return a.value === b.value && a.formula === b.formula;
}

function note(changes: Changes, sheet: string, row: number, column: number): void {
  const rows = changes.get(sheet.toLowerCase()) ?? new Map<number, Set<number>>();
  changes.set(sheet.toLowerCase(), rows);
  rows.set(row, (rows.get(row) ?? new Set()).add(column));
}

function dependsOn({ precedents }: FormulaCell, changes: Changes): boolean {
  if (precedents === null) return true;
  return precedents.some(({ sheet, range: { first, last } }) => {
    const rows = changes.get(sheet.toLowerCase());
    if (!rows) return false;
    const hits = (columns: ReadonlySet<number> | undefined): boolean => {
      for (const column of columns ?? []) if (column >= first.column && column <= last.column) return true;
      return false;
    };
    if (rows.size < last.row - first.row)
      return [...rows].some(([row, columns]) => row >= first.row && row <= last.row && hits(columns));
    for (let row = first.row; row <= last.row; row++) if (hits(rows.get(row))) return true;
    return false;
  });
}

const TOKEN =
  /"(?:[^"]|"")*"|((?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*\(?|\$?(?<!\d)\d+:\$?\d+|[[\]#]/gu;
const UNKNOWN_REACH = /^(?:INDIRECT|OFFSET|CELL|INFO|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\($/i;

function precedentsOf(formula: string, home: Worksheet): FormulaCell["precedents"] {
  const found: { readonly sheet: string; readonly range: CellRange }[] = [];
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token.startsWith('"') || /^(?:TRUE|FALSE)$/i.test(token)) continue;
    if (token.endsWith("(") && !UNKNOWN_REACH.test(token)) continue;
    const reference = parseA1(token);
    if (!reference) return null;
    found.push({ sheet: reference.sheet ?? home.name, range: reference.range });
  }
  return found;
}
