import type { CellRange } from "../../sheet/cell-range";
import { CellStore } from "../cell-store";
import type { LoadedSheet } from "../loaded-sheet";
import { NEW_SHEET } from "../sheet-facets";
import { Workbook } from "../workbook";
import { readSettings } from "./add-in-settings";
import type { CarriedSheet } from "./carrier";
import { carry } from "./carrier";
import { ElementList, WORKSHEET_ORDER } from "./element-list";
import { MAX_SHEETS } from "./limits";
import { OpenTrouble } from "./open-trouble";
import type { CellSources } from "./read-cells";
import { readRows } from "./read-cells";
import type { ReadFacets } from "./read-facets";
import { readFacets } from "./read-facets";
import { readNotes } from "./read-notes";
import { readStrings } from "./read-strings";
import type { ReadStyles } from "./read-style";
import { readStyles } from "./read-style";
import { readTheme } from "./read-theme";
import type { Relationship } from "./relationships";
import { readRelationships, relationshipsPath } from "./relationships";
import type { ListedSheet, WorkbookPart } from "./workbook-part";
import { readWorkbookPart } from "./workbook-part";
import { childElements, rootElement } from "./xml-scan";
import type { Parts } from "./zip-package";
import { textPart, unpack } from "./zip-package";

/**
 * Opens an .xlsx file. Everything in it goes back into the file at saving, also what the product does not understand.
 * Fails with OpenTrouble where the bytes are no workbook the product can read; the bytes are never altered.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = unpack(bytes);
  return readingXml(() => {
    const { path, part, links } = readMainPart(parts);
    if (part.sheets.length > MAX_SHEETS) throw new OpenTrouble("too-large", `${part.sheets.length} sheets`);
    const worksheets = part.sheets.filter((sheet) => sheet.kind === "worksheet" && parts.has(sheet.path));
    if (worksheets.length === 0) throw new OpenTrouble("no-sheet", `${part.sheets.length} sheets, none of cells`);
    return assemble(bytes, parts, path, part, readShared(parts, links, part.is1904));
  });
}

interface MainPart {
  readonly path: string;
  readonly part: WorkbookPart;
  readonly links: readonly Relationship[];
}

function readMainPart(parts: Parts): MainPart {
  const roots = readRelationships(textPart(parts, "_rels/.rels") ?? undefined, "");
  const path = roots.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const xml = textPart(parts, path);
  if (xml === null || !/<(?:\w{1,20}:)?workbook[\s>]/.test(xml)) throw new OpenTrouble("not-xlsx", `main part ${path}`);
  const links = readRelationships(textPart(parts, relationshipsPath(path)) ?? undefined, path);
  return { path, part: readWorkbookPart(xml, links), links };
}

/** What all sheets of a workbook refer to. */
interface Shared extends CellSources, ReadStyles {
  readonly theme: readonly string[];
}

function readShared(parts: Parts, links: readonly Relationship[], is1904: boolean): Shared {
  const partOf = (kind: string): string | null => {
    const link = links.find((candidate) => candidate.kind === kind);
    return link ? textPart(parts, link.target) : null;
  };
  const theme = readTheme(partOf("theme"));
  return {
    theme,
    ...readStyles(partOf("styles"), theme),
    strings: readStrings(partOf("sharedStrings")),
    dates: is1904 ? 1904 : 1900,
  };
}

interface OpenedSheet extends ReadFacets {
  readonly store: CellStore;
}

function readSheet(parts: Parts, listed: ListedSheet, shared: Shared): OpenedSheet {
  const { path } = listed;
  const xml = textPart(parts, path) ?? "";
  const { skeleton, from, to } = withoutCells(xml);
  const { store, heights, hidden } = readRows(xml, from, to, shared);
  const links = readRelationships(textPart(parts, relationshipsPath(path)) ?? undefined, path);
  const comments = links.find(({ kind }) => kind === "comments");
  const facets = readFacets(new ElementList(skeleton, WORKSHEET_ORDER), {
    ...listed,
    ...shared,
    rowHeights: heights,
    hiddenRows: hidden,
    notes: comments ? readNotes(textPart(parts, comments.target)) : [],
  });
  return { ...facets, store };
}

/** The part of a sheet without what is inside its sheetData, and where that stands in it. */
function withoutCells(xml: string): { readonly skeleton: string; readonly from: number; readonly to: number } {
  const root = rootElement(xml);
  for (const child of childElements(xml, root.innerStart, root.innerEnd)) {
    if (child.local !== "sheetData") continue;
    const skeleton = xml.slice(0, child.innerStart) + xml.slice(child.innerEnd);
    return { skeleton, from: child.innerStart, to: child.innerEnd };
  }
  return { skeleton: xml, from: xml.length, to: xml.length };
}

function assemble(bytes: Uint8Array, parts: Parts, workbookPath: string, part: WorkbookPart, shared: Shared): Workbook {
  const { font, dates } = shared;
  const carried = new Map<string, CarriedSheet>();
  const selections = new Map<string, CellRange>();
  const loaded = part.sheets.map((listed): LoadedSheet => {
    const { id, path, relationship } = listed;
    if (listed.kind === "chart" || !parts.has(path)) {
      const facets = { ...NEW_SHEET, name: listed.name, visibility: listed.visibility };
      carried.set(id, { path, relationship, facets, rows: new Map(), rules: new Map() });
      return { id, kind: "chart", facets, store: new CellStore() };
    }
    const { facets, rules, selection, store } = readSheet(parts, listed, shared);
    carried.set(id, { path, relationship, facets, rules, rows: store.snapshot() });
    selections.set(id, selection);
    return { id, kind: "worksheet", facets, store };
  });
  const { settings, path: settingsPath } = readSettings(parts);
  const workbook = new Workbook(loaded, part.names, settings, font, dates);
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
