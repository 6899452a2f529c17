import { isJsonObject } from "../../linting/json/json-value";
import { parseJson } from "../../linting/json/parse-json";
import type { Cell } from "../../sheet/cell";
import { EMPTY_CELL } from "../../sheet/cell";
import { snapshotOfPlan } from "../../sheet/plan-snapshot";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt, usedRange } from "../../sheet/sheet-snapshot";

/**
 * What is remembered of a generated sheet as it was written, to tell later which of its cells were changed by hand: no
 * text of the sheet, a short code of each cell.
 */
export interface WrittenCells {
  /** The name its plan wanted; the sheet itself may be called otherwise. */
  readonly plan: string;
  /** Columns the plan had. */
  readonly width: number;
  /** A code for each cell, the rows one after the other. */
  readonly cells: string;
  /** One code for all of them, long enough that nothing is missed. */
  readonly digest: string;
}

/** Characters that code one cell: 12 bits. */
const CODE = 2;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VERSION = 1;

/** What is kept of a sheet that is written as planned. */
export function writtenText(plan: SheetPlan): string {
  const width = plan.columnWidths.length;
  const rows = keysOf(snapshotOfPlan(plan), width);
  const written: WrittenCells = {
    plan: plan.name,
    width,
    cells: rows.flatMap((row) => row.map(codeOf)).join(""),
    digest: digestOf(rows),
  };
  return JSON.stringify({ version: VERSION, ...written });
}

/** What was kept; null where nothing was, or what is kept there is damaged, of a later version or not ours. */
export function readWritten(text: string | null): WrittenCells | null {
  const parsed = text === null ? null : parseJson(text);
  if (parsed?.kind !== "value" || !isJsonObject(parsed.value) || parsed.value["version"] !== VERSION) return null;
  const { plan, width, cells, digest } = parsed.value;
  if (typeof plan !== "string" || typeof width !== "number" || typeof cells !== "string" || typeof digest !== "string")
    return null;
  const whole = Number.isInteger(width) && width > 0 && cells.length % (width * CODE) === 0;
  return whole ? { plan, width, cells, digest } : null;
}

/** Rows and columns that were written. */
export function writtenSize({ width, cells }: WrittenCells): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length / (width * CODE), columns: width };
}

/**
 * In how many cells a sheet differs from what was written: values and formulas, not how they look. A number counts as
 * Excel keeps it, with 15 digits, a line break as one however it is coded. Rows put in or taken out count by their own
 * cells.
 */
export function editsSince({ width, cells, digest }: WrittenCells, snapshot: SheetSnapshot): number {
  const now = keysOf(snapshot, width);
  if (digestOf(now) === digest) return 0;
  const line = Math.max(width, ...now.slice(0, 1).map((row) => row.length));
  const blank = codeOf("");
  const padded = (row: readonly string[]): readonly string[] => [
    ...row,
    ...Array<string>(line - row.length).fill(blank),
  ];
  const before = withoutBlankEnd(rowsOf(cells, width).map(padded), blank);
  const after = withoutBlankEnd(
    now.map((row) => padded(row.map(codeOf))),
    blank,
  );
  let top = 0;
  while (top < before.length && top < after.length && sameRow(before[top], after[top])) top++;
  let end = 0;
  while (end < before.length - top && end < after.length - top && sameRow(before.at(-1 - end), after.at(-1 - end)))
    end++;
  let edits = 0;
  for (let row = top; row < Math.max(before.length, after.length) - end; row++) {
    const [then, since] = [
      row < before.length - end ? before[row] : undefined,
      row < after.length - end ? after[row] : undefined,
    ];
    for (let column = 0; column < line; column++) if ((then?.[column] ?? blank) !== (since?.[column] ?? blank)) edits++;
  }
  return Math.max(1, edits);
}

/**
 * Each cell as a text that is the same whichever host reads it, from A1 on, at least `width` wide, without blank rows
 * at the end.
 */
function keysOf(snapshot: SheetSnapshot, width: number): readonly (readonly string[])[] {
  const used = usedRange(snapshot);
  if (!used) return [];
  const columns = Math.max(width, used.last.column + 1);
  const rows = Array.from({ length: used.last.row + 1 }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => keyOf(cellAt(snapshot, { row, column }))),
  );
  return withoutBlankEnd(rows, "");
}

function keyOf({ value, formula }: Cell): string {
  if (formula !== undefined) return `f${formula}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return `b${value}`;
  return value === EMPTY_CELL.value ? "" : `s${value.replaceAll(/\r\n?/g, "\n")}`;
}

function withoutBlankEnd<T extends readonly string[]>(rows: readonly T[], blank: string): readonly T[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === blank)) end--;
  return rows.slice(0, end);
}

function rowsOf(cells: string, width: number): readonly (readonly string[])[] {
  const line = width * CODE;
  return Array.from({ length: cells.length / line }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      cells.slice(row * line + column * CODE, row * line + (column + 1) * CODE),
    ),
  );
}

function sameRow(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.every((cell, column) => cell === b[column]);
}

function codeOf(key: string): string {
  const hash = hashOf(key, 0x811c9dc5);
  const folded = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
  return `${DIGITS[folded >>> 6] ?? ""}${DIGITS[folded & 63] ?? ""}`;
}

/** 64 bits. How far a row goes on being blank makes no difference to what the sheet says. */
function digestOf(rows: readonly (readonly string[])[]): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const row of rows) {
    let end = row.length;
    while (end > 0 && row[end - 1] === "") end--;
    const said = `${row.slice(0, end).join("\u0001")}\u0002`;
    low = hashOf(said, low);
    high = hashOf(said, high ^ low);
  }
  return `${hex(low)}${hex(high)}`;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}

/** FNV-1a over the UTF-16 units of a text (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
