import { readSettings } from "./add-in-settings";
import type { CarriedSheet } from "./carrier";
import { carry } from "./carrier";
import { CellStore } from "../cell-store";
import { ElementList, WORKSHEET_ORDER } from "./element-list";
import type { LoadedSheet } from "../loaded-sheet";
import { OpenTrouble } from "./open-trouble";
import { readCells } from "./read-cells";
import { readFacets } from "./read-facets";
import { readFont } from "./read-style";
import { readRelationships, relationshipsPath } from "./relationships";
import { NEW_SHEET } from "../sheet-facets";
import { Workbook } from "../workbook";
import { readWorkbookPart } from "./workbook-part";
import type { ListedSheet } from "./workbook-part";
import type { ReadWorkbook } from "./xlsx-library";
import { readXlsx } from "./xlsx-library";
import type { Parts } from "./zip-package";
import { textPart, unpack } from "./zip-package";

/**
 * Opens an .xlsx file. Everything in it goes back into the file at saving, also what the product does not understand.
 * Fails with OpenTrouble where the bytes are no workbook the product can read; the bytes are never altered.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = unpack(bytes);
  const { path: workbookPath, part } = readingXml(() => readMainPart(parts));
  const worksheets = part.sheets.filter(({ kind, path }) => kind === "worksheet" && parts.has(path));
  if (worksheets.length === 0) throw new OpenTrouble("no-sheet", `${part.sheets.length} sheets, none of cells`);
  const read = await readWithLibrary(bytes, new Set(worksheets.map(({ name }) => name)));
  return readingXml(() => assemble(bytes, parts, workbookPath, part, read));
}

function readMainPart(parts: Parts) {
  const roots = readRelationships(textPart(parts, "_rels/.rels") ?? undefined, "");
  const path = roots.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const xml = textPart(parts, path);
  if (xml === null || !/<(?:\w+:)?workbook[\s>]/.test(xml)) throw new OpenTrouble("not-xlsx", `main part ${path}`);
  const relationships = readRelationships(textPart(parts, relationshipsPath(path)) ?? undefined, path);
  return { path, part: readWorkbookPart(xml, relationships) };
}

async function readWithLibrary(bytes: Uint8Array, names: ReadonlySet<string>): Promise<ReadWorkbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => names.has(name) });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new OpenTrouble(BEYOND_LIMIT.test(detail) ? "too-large" : "broken", detail);
  }
}

/** What the library says of a sheet whose used range is beyond what memory holds. */
const BEYOND_LIMIT = /over the \d+ limit/;

function assemble(
  bytes: Uint8Array,
  parts: Parts,
  workbookPath: string,
  part: ReturnType<typeof readWorkbookPart>,
  read: ReadWorkbook,
): Workbook {
  const theme = read.themeColors ?? [];
  const font = readFont(read.defaultFont ?? {}, theme);
  const carried = new Map<string, CarriedSheet>();
  const selections = new Map<string, ReturnType<typeof readFacets>["selection"]>();
  const loaded = part.sheets.map((listed): LoadedSheet => {
    const source = read.sheets.find(({ name }) => name === listed.name);
    const { path, relationship } = listed;
    if (listed.kind === "chart" || !source) {
      const facets = { ...NEW_SHEET, name: listed.name, visibility: listed.visibility };
      carried.set(listed.id, { path, relationship, facets, rows: new Map(), rules: new Map() });
      return { id: listed.id, kind: "chart", facets, store: new CellStore() };
    }
    const sheet = new ElementList(textPart(parts, path) ?? "", WORKSHEET_ORDER);
    const { facets, rules, selection } = readFacets(sheet, source, { ...listed, font, theme });
    const store = readCells(source, theme, part.is1904);
    carried.set(listed.id, { path, relationship, facets, rules, rows: store.snapshot() });
    selections.set(listed.id, selection);
    return { id: listed.id, kind: "worksheet", facets, store };
  });
  const { settings, path: settingsPath } = readSettings(parts);
  const workbook = new Workbook(loaded, part.names, settings, font);
  for (const sheet of workbook.sheets) sheet.selection = selections.get(sheet.id) ?? sheet.selection;
  activate(workbook, part.sheets[part.activeTab]);
  const order = workbook.sheets.map(({ id }) => id);
  const activeSheet = workbook.activeSheet.id;
  carry(workbook, {
    bytes,
    parts,
    workbookPath,
    font,
    sheets: carried,
    order,
    names: part.names,
    settings,
    settingsPath,
    activeSheet,
  });
  return workbook;
}

function activate(workbook: Workbook, listed: ListedSheet | undefined): void {
  const sheet = listed && workbook.sheets.find(({ id }) => id === listed.id);
  if (sheet?.facets.visibility === "visible") workbook.activate(sheet);
}

function readingXml<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof OpenTrouble) throw cause;
    throw new OpenTrouble("broken", cause instanceof Error ? cause.message : String(cause));
  }
}
