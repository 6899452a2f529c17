import { formatA1 } from "../../sheet/a1";
import { settingsPropertiesXml, settingsXml } from "./add-in-settings";
import { blankPackage, blankSheet, blankStyles } from "./blank-package";
import type { CarriedSheet, Carrier } from "./carrier";
import { carrierOf } from "./carrier";
import { dialectOf } from "./dialect";
import { ElementList, WORKSHEET_ORDER } from "./element-list";
import { carriedType, savedType } from "./file-ending";
import { OpenTrouble } from "./open-trouble";
import { PackageDraft } from "./package-draft";
import { inRowOrder } from "./row-order";
import { sharedStrings } from "./shared-strings";
import { NEW_SHEET } from "../sheet-facets";
import { StylesPart } from "./styles-part";
import { requireSound } from "./sound-file";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { writeCells } from "./write-cells";
import { writeFacets } from "./write-facets";
import { writeNotes } from "./write-notes";
import { writeWorkbookPart } from "./write-workbook-part";
import { webExtensionsOf, withWebExtensionSettings } from "./web-extension-settings";
import { changeAttributes } from "./change-attributes";
import type { Parts } from "./zip-package";
import { pack, textPart } from "./zip-package";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as an .xlsx file, always new bytes. A workbook that was not changed gives back the bytes it came from;
 * in a changed one every part, row and cell that was not touched stands as it was. Formulas are calculated anew when
 * Excel opens the file. Fails with SaveTrouble where what was made is not what was meant.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const carrier = carrierOf(workbook) ?? blankCarrier(workbook);
  if (carrier.bytes && isUnchanged(workbook, carrier)) return carrier.bytes.slice();
  const parts = writeParts(workbook, carrier);
  const bytes = pack(parts);
  await requireSound(workbook, carrier, parts, bytes);
  return bytes;
}

/** True where saving gives back the file the workbook came from. */
export function isUnchanged(workbook: Workbook, carrier: Carrier): boolean {
  const isKept = carriedType(carrier) === savedType(carrier);
  return isKept && workbook.contentMark === null && sameSettings(workbook.settings, carrier.settings);
}

/** What all sheets of one file are written with. */
interface Writing {
  readonly workbook: Workbook;
  readonly carrier: Carrier;
  readonly draft: PackageDraft;
  readonly styles: StylesPart;
  readonly sharedString: (number: number) => string | null;
}

function writeParts(workbook: Workbook, carrier: Carrier): Parts {
  const { workbookPath, parts } = carrier;
  const draft = new PackageDraft(parts, dialectOf(textPart(parts, workbookPath) ?? ""));
  const stylesPath = linked(draft, workbookPath, "styles") ?? addStyles(draft, workbookPath);
  const strings = linked(draft, workbookPath, "sharedStrings");
  const styles = new StylesPart(draft.text(stylesPath) ?? "", largestFormat(draft, carrier));
  const sharedString = sharedStrings(() => (strings === null ? null : draft.text(strings)));
  const writing: Writing = { workbook, carrier, draft, styles, sharedString };
  const relationships = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const carried = carrier.sheets.get(sheet.id);
    if (carried) writeSheet(writing, sheet, carried);
    else relationships.set(sheet.id, addSheet(writing, sheet));
  }
  removeSheets(draft, workbook, carrier);
  styles.addMissing();
  const stylesXml = styles.toXml();
  if (stylesXml !== draft.text(stylesPath)) draft.write(stylesPath, stylesXml);
  const written = { workbook, carrier, dialect: draft.dialect, relationships };
  const xml = writeWorkbookPart(draft.text(workbookPath) ?? "", written);
  draft.write(workbookPath, xml, carriedType(carrier) === savedType(carrier) ? undefined : savedType(carrier));
  for (const { kind, target } of draft.relationships(workbookPath)) if (kind === "calcChain") draft.remove(target);
  draft.unlink(workbookPath, ({ kind }) => kind === "calcChain");
  writeSettings(draft, workbook, carrier);
  return draft.finish();
}

function sameSettings(a: Workbook["settings"], b: Workbook["settings"]): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

function blankCarrier(workbook: Workbook): Carrier {
  const font = workbook.defaultFont;
  return {
    bytes: null,
    parts: blankPackage(font),
    workbookPath: "xl/workbook.xml",
    font,
    sheets: new Map(),
    order: [],
    names: [],
    settings: new Map(),
    settingsPath: null,
    activeSheet: "",
  };
}

/** The part that another one leads to by a link of this kind. */
function linked(draft: PackageDraft, part: string, kind: string): string | null {
  return draft.relationships(part).find((link) => link.kind === kind && draft.has(link.target))?.target ?? null;
}

function addStyles(draft: PackageDraft, workbookPath: string): string {
  const path = draft.freePath("xl/styles", ".xml");
  draft.write(path, blankStyles({}, draft.dialect), `${TYPES}.styles+xml`);
  draft.link(workbookPath, "styles", path);
  return path;
}

/** The largest number of a format that a cell, a row or a column of the file names. */
function largestFormat(draft: PackageDraft, { sheets }: Carrier): number {
  let largest = -1;
  for (const { path } of sheets.values()) {
    for (const [, number] of (draft.text(path) ?? "").matchAll(/\s(?:s|style)=["'](\d{1,9})["']/g))
      largest = Math.max(largest, Number(number));
  }
  return largest;
}

function addSheet(writing: Writing, sheet: Worksheet): string {
  const { draft, carrier } = writing;
  const path = draft.freePath("xl/worksheets/sheet", ".xml");
  draft.write(path, blankSheet(draft.dialect), `${TYPES}.worksheet+xml`);
  const relationship = draft.link(carrier.workbookPath, "worksheet", path);
  const facets = { ...NEW_SHEET, name: sheet.name };
  writeSheet(writing, sheet, { path, relationship, facets, rows: new Map(), rules: new Map() });
  return relationship;
}

function writeSheet(writing: Writing, sheet: Worksheet, carried: CarriedSheet): void {
  if (sheet.kind === "chart") return;
  const { draft, styles, workbook, carrier, sharedString } = writing;
  const xml = draft.text(carried.path);
  if (xml === null) throw new OpenTrouble("broken", `missing ${carried.path}`);
  const part = new ElementList(xml, WORKSHEET_ORDER);
  const { prefix } = part;
  const { facets, store } = sheet;
  const source = part.first("sheetData") ?? `<${prefix}sheetData/>`;
  const loaded = { loaded: carried.rows, loadedFacets: carried.facets };
  const after = writeCells(inRowOrder(source), { store, facets, ...loaded, styles, prefix, sharedString });
  if (after !== source) {
    part.set("sheetData", [after], true);
    const used = sheet.usedRange();
    part.set("dimension", used ? [`<dimension ref="${formatA1(used)}"/>`] : []);
  }
  writeFacets(part, facets, carried, styles, carrier.font);
  if (facets.notes !== carried.facets.notes) writeNotes(draft, part, carried.path, facets.notes);
  selectTab(part, workbook.activeSheet === sheet);
  const written = part.toXml();
  if (written !== xml) draft.write(carried.path, written);
}

/** Only the first tab is selected: several selected ones would be written to together. */
function selectTab(part: ElementList, active: boolean): void {
  const views = part.first("sheetViews");
  const selected = views !== null && /\stabSelected\s*=\s*["'](?:1|true)/.test(views);
  if (views === null || selected === active) return;
  const at = views.search(/<(?:\w+:)?sheetView[\s/>]/);
  const end = views.indexOf(">", at) + 1;
  const tag = views.slice(at, end);
  const empty = tag.endsWith("/>");
  const view = changeAttributes(empty ? tag : `${tag.slice(0, -1)}/>`, { tabSelected: active ? 1 : null });
  part.set("sheetViews", [views.slice(0, at) + (empty ? view : `${view.slice(0, -2)}>`) + views.slice(end)], true);
}

function removeSheets(draft: PackageDraft, workbook: Workbook, carrier: Carrier): void {
  const kept = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, { path, relationship }] of carrier.sheets) {
    if (kept.has(id)) continue;
    draft.remove(path);
    draft.unlink(carrier.workbookPath, (link) => link.id === relationship);
  }
}

function writeSettings(draft: PackageDraft, workbook: Workbook, carrier: Carrier): void {
  const { settingsPath, parts, settings } = carrier;
  if (sameSettings(workbook.settings, settings)) return;
  for (const path of webExtensionsOf(parts))
    draft.write(path, withWebExtensionSettings(draft.text(path) ?? "", workbook.settings));
  if (settingsPath !== null) {
    draft.write(settingsPath, settingsXml(workbook.settings));
    return;
  }
  if (workbook.settings.size === 0) return;
  const path = draft.freePath("customXml/item", ".xml");
  const properties = path.replace("item", "itemProps");
  draft.write(path, settingsXml(workbook.settings), "application/xml");
  draft.write(
    properties,
    settingsPropertiesXml(draft.dialect),
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  draft.link(path, "customXmlProps", properties);
  draft.link(carrier.workbookPath, "customXml", path);
}
