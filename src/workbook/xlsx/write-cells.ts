import { NOT_CALCULATED } from "../../sheet/formula-error";
import { formatAddress, formatColumn, parseColumn } from "../../sheet/a1";
import type { CellStore, StoredRow } from "../cell-store";
import { sameRow } from "../cell-store";
import { changeAttributes } from "./change-attributes";
import { changedRichText } from "./rich-text";
import type { SheetFacets } from "../sheet-facets";
import { withPrefix } from "./style-xml";
import type { StylesPart } from "./styles-part";
import type { StoredCell } from "../stored-cell";
import { BLANK, isVoid } from "../stored-cell";
import { attributesOf, childElements, rootElement, sourceOf, textOf } from "./xml-scan";
import { escapeCellText, escapeXml } from "./xml-text";

/** What is needed to write the cells of one sheet over those its file had. */
export interface CellsToWrite {
  readonly store: CellStore;
  readonly loaded: ReadonlyMap<number, StoredRow>;
  readonly facets: SheetFacets;
  readonly loadedFacets: SheetFacets;
  readonly styles: StylesPart;
  readonly prefix: string;
  /** A string element of the part that cells share, by its number. */
  readonly sharedString: (number: number) => string | null;
}

/**
 * The sheetData element, whose rows stand in order, with the changed cells and rows in it. Rows and cells that were not
 * changed stand as in the file, to the letter.
 */
export function writeCells(source: string, cells: CellsToWrite): string {
  const changed = changedRows(cells);
  if (changed.size === 0) return source;
  const root = rootElement(source);
  const unshare = [...changed].some((row) => losesSharedFormula(source, row, cells));
  const fresh = [...changed].sort((a, b) => a - b);
  const written: string[] = [];
  let next = 0;
  let row = -1;
  for (const element of childElements(source, root.innerStart, root.innerEnd)) {
    const raw = sourceOf(source, element);
    const number = /^<[^>]*?\sr\s*=\s*["'](\d+)/.exec(raw)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    for (let before = fresh[next]; before !== undefined && before < row; before = fresh[++next]) {
      written.push(writeRow(before, null, false, cells));
    }
    const shares = unshare && raw.includes("shared");
    if (fresh[next] === row || shares) written.push(writeRow(row, raw, unshare, cells));
    else written.push(number === undefined ? changeAttributes(raw, { r: row + 1 }) : raw);
    if (fresh[next] === row) next++;
  }
  for (const after of fresh.slice(next)) written.push(writeRow(after, null, false, cells));
  const tag = `${cells.prefix}sheetData`;
  return `<${tag}>${written.join("")}</${tag}>`;
}

function changedRows({ store, loaded, facets, loadedFacets }: CellsToWrite): Set<number> {
  const changed = new Set<number>();
  for (const row of new Set([...loaded.keys(), ...store.rowNumbers()])) {
    if (!sameRow(store.row(row) ?? [], loaded.get(row) ?? [])) changed.add(row);
  }
  if (facets.rowHeights !== loadedFacets.rowHeights) {
    for (const row of new Set([...facets.rowHeights.keys(), ...loadedFacets.rowHeights.keys()])) {
      if (facets.rowHeights.get(row) !== loadedFacets.rowHeights.get(row)) changed.add(row);
    }
  }
  if (facets.hiddenRows !== loadedFacets.hiddenRows) {
    for (const row of new Set([...facets.hiddenRows, ...loadedFacets.hiddenRows])) {
      if (facets.hiddenRows.has(row) !== loadedFacets.hiddenRows.has(row)) changed.add(row);
    }
  }
  return changed;
}

/** True where a changed row held the formula that other cells share; those then get their own. */
function losesSharedFormula(source: string, row: number, { loaded }: CellsToWrite): boolean {
  return (
    source.includes("shared") && (loaded.get(row) ?? []).some((cell) => cell !== undefined && cell.formula !== null)
  );
}

function writeRow(row: number, raw: string | null, unshare: boolean, cells: CellsToWrite): string {
  const { facets, store, loaded, prefix } = cells;
  const was = rawCells(raw, row);
  const now = store.row(row) ?? [];
  const then = loaded.get(row) ?? [];
  const columns = [...new Set([...was.keys(), ...now.keys()])].sort((a, b) => a - b);
  const inside = columns.map((column) => {
    const old = was.get(column);
    const cell = now[column] ?? BLANK;
    const before = then[column] ?? BLANK;
    const unshared = unshare && old?.source.includes("shared") === true;
    if (cell === before && !unshared) return old ? old.source : "";
    if (isVoid(cell)) return "";
    if (old && !unshared && sameContent(cell, before)) return restyled(old, cell, before, cells);
    return writeCell(`${formatColumn(column)}${row + 1}`, cell, before, old, cells);
  });
  const height = facets.rowHeights.get(row);
  const sameHeight = height === cells.loadedFacets.rowHeights.get(row);
  const attributes = {
    r: row + 1,
    spans: null,
    ...(sameHeight ? {} : { ht: height ?? null, customHeight: height === undefined ? null : 1 }),
    ...(facets.hiddenRows.has(row) === cells.loadedFacets.hiddenRows.has(row)
      ? {}
      : { hidden: facets.hiddenRows.has(row) ? 1 : null }),
  };
  const head = changeAttributes(raw === null ? `<${prefix}row/>` : emptied(raw), attributes);
  return inside.join("") === "" ? head : `${head.slice(0, -2)}>${inside.join("")}</${prefix}row>`;
}

function emptied(raw: string): string {
  const element = rootElement(raw);
  const tag = raw.slice(0, element.innerStart);
  return tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`;
}

interface RawCell {
  readonly source: string;
  readonly format: number;
}

function rawCells(raw: string | null, row: number): ReadonlyMap<number, RawCell> {
  const cells = new Map<number, RawCell>();
  if (raw === null) return cells;
  const root = rootElement(raw);
  let column = -1;
  for (const element of childElements(raw, root.innerStart, root.innerEnd)) {
    if (element.local !== "c") continue;
    const attributes = attributesOf(raw, element);
    const letters = /^[A-Z]+/i.exec(attributes.get("r") ?? "")?.[0];
    column = letters === undefined ? column + 1 : parseColumn(letters);
    const source = sourceOf(raw, element);
    const placed = letters === undefined ? changeAttributes(source, { r: formatAddress({ row, column }) }) : source;
    cells.set(column, { source: placed, format: Number(attributes.get("s") ?? 0) });
  }
  return cells;
}

function sameContent(a: StoredCell, b: StoredCell): boolean {
  return a.value === b.value && a.formula === b.formula;
}

/** The cell in another format; what it holds stays in the file's own words. */
function restyled(old: RawCell, cell: StoredCell, before: StoredCell, { styles }: CellsToWrite): string {
  const format = styles.cellFormat(old.format, before.style, cell.style, cell.quoted);
  return changeAttributes(old.source, { s: format === 0 ? null : format });
}

function writeCell(
  at: string,
  cell: StoredCell,
  before: StoredCell,
  old: RawCell | undefined,
  cells: CellsToWrite,
): string {
  const { styles, prefix } = cells;
  const base = old?.format ?? 0;
  const keepsFormat = cell.style === before.style && cell.quoted === before.quoted;
  const format = keepsFormat ? base : styles.cellFormat(base, before.style, cell.style, cell.quoted);
  const head = `<c r="${at}"${format === 0 ? "" : ` s="${format}"`}`;
  if (cell.formula !== null) return withPrefix(formulaCell(head, cell.formula, cell.value), prefix);
  const rich = old && richText(old.source, before, cell, cells);
  return withPrefix(rich ? `${head} t="inlineStr"><is>${rich}</is></c>` : plainCell(head, cell), prefix);
}

/** The runs of a cell that was written in several fonts, with its new words; null for one that was not. */
function richText(
  source: string,
  before: StoredCell,
  { value }: StoredCell,
  { sharedString }: CellsToWrite,
): string | null {
  if (typeof value !== "string" || typeof before.value !== "string" || value === "") return null;
  const root = rootElement(source);
  const type = attributesOf(source, root).get("t");
  const [inside] = [...childElements(source, root.innerStart, root.innerEnd)];
  if (!inside || (type !== "s" && type !== "inlineStr")) return null;
  const element = type === "s" ? sharedString(Number(textOf(source, inside))) : sourceOf(source, inside);
  return element === null ? null : changedRichText(element, before.value, value);
}

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

function plainCell(head: string, { value, quoted, style }: StoredCell): string {
  if (value === "") return `${head}/>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return numberCell(head, value);
  if (ERRORS.has(value) && !quoted && style.numberFormat !== "@") return `${head} t="e"><v>${value}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

function numberCell(head: string, value: number): string {
  return Number.isFinite(value) ? `${head}><v>${value}</v></c>` : `${head} t="e"><v>#NUM!</v></c>`;
}

function formulaCell(head: string, formula: string, value: StoredCell["value"]): string {
  const written = `<f>${escapeXml(formula.slice(1))}</f>`;
  if (value === NOT_CALCULATED || value === Infinity || value === -Infinity) return `${head}>${written}</c>`;
  if (typeof value === "number") return `${head}>${written}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  return `${head} t="${ERRORS.has(value) ? "e" : "str"}">${written}<v>${escapeCellText(value)}</v></c>`;
}
