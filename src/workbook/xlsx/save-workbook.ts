import { formatA1 } from "../../sheet/a1";
import { settingsPropertiesXml, settingsXml } from "./add-in-settings";
import { blankPackage, blankSheet } from "./blank-package";
import type { CarriedSheet, Carrier } from "./carrier";
import { carrierOf } from "./carrier";
import { ElementList, WORKSHEET_ORDER } from "./element-list";
import { OpenTrouble } from "./open-trouble";
import { PackageDraft } from "./package-draft";
import { OFFICE_TYPES } from "./relationships";
import { NEW_SHEET } from "../sheet-facets";
import { StylesPart } from "./styles-part";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { writeCells } from "./write-cells";
import { writeFacets } from "./write-facets";
import { writeNotes } from "./write-notes";
import { writeWorkbookPart } from "./write-workbook-part";
import { webExtensionsOf, withWebExtensionSettings } from "./web-extension-settings";
import { changeAttributes } from "./change-attributes";
import { pack } from "./zip-package";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as an .xlsx file, always new bytes. A workbook that was not changed gives back the bytes it came from;
 * in a changed one every part, row and cell that was not touched stands as it was. Formulas are calculated anew when
 * Excel opens the file.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const carrier = carrierOf(workbook) ?? blankCarrier(workbook);
  if (carrier.bytes && isUnchanged(workbook, carrier)) return carrier.bytes.slice();
  const draft = new PackageDraft(carrier.parts);
  const { workbookPath } = carrier;
  const stylesPath =
    draft.relationships(workbookPath).find(({ kind }) => kind === "styles")?.target ?? addStyles(draft, workbookPath);
  const styles = new StylesPart(draft.text(stylesPath) ?? "");
  const relationships = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const carried = carrier.sheets.get(sheet.id);
    if (carried) writeSheet(draft, workbook, sheet, carried, styles, carrier);
    else relationships.set(sheet.id, addSheet(draft, workbook, sheet, styles, carrier));
  }
  removeSheets(draft, workbook, carrier);
  draft.write(stylesPath, styles.toXml());
  draft.write(workbookPath, writeWorkbookPart(draft.text(workbookPath) ?? "", workbook, carrier, relationships));
  for (const { kind, target } of draft.relationships(workbookPath)) if (kind === "calcChain") draft.remove(target);
  draft.unlink(workbookPath, ({ kind }) => kind === "calcChain");
  writeSettings(draft, workbook, carrier);
  return pack(draft.finish());
}

/** True where saving gives back the file the workbook came from. */
export function isUnchanged(workbook: Workbook, carrier: Carrier): boolean {
  return workbook.contentMark === null && sameSettings(workbook.settings, carrier.settings);
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

function addStyles(draft: PackageDraft, workbookPath: string): string {
  const path = "xl/styles.xml";
  draft.write(path, new TextDecoder().decode(blankPackage({}).get(path)), `${TYPES}.styles+xml`);
  draft.link(workbookPath, `${OFFICE_TYPES}styles`, path);
  return path;
}

function addSheet(
  draft: PackageDraft,
  workbook: Workbook,
  sheet: Worksheet,
  styles: StylesPart,
  carrier: Carrier,
): string {
  const path = draft.freePath("xl/worksheets/sheet", ".xml");
  draft.write(path, blankSheet(), `${TYPES}.worksheet+xml`);
  const relationship = draft.link(carrier.workbookPath, `${OFFICE_TYPES}worksheet`, path);
  const blank = { path, relationship, facets: { ...NEW_SHEET, name: sheet.name }, rows: new Map(), rules: new Map() };
  writeSheet(draft, workbook, sheet, blank, styles, carrier);
  return relationship;
}

function writeSheet(
  draft: PackageDraft,
  workbook: Workbook,
  sheet: Worksheet,
  carried: CarriedSheet,
  styles: StylesPart,
  carrier: Carrier,
): void {
  if (sheet.kind === "chart") return;
  const xml = draft.text(carried.path);
  if (xml === null) throw new OpenTrouble("broken", `missing ${carried.path}`);
  const part = new ElementList(xml, WORKSHEET_ORDER);
  const { facets, store } = sheet;
  const before = part.first("sheetData") ?? `<${part.prefix}sheetData/>`;
  const after = writeCells(before, {
    store,
    loaded: carried.rows,
    facets,
    loadedFacets: carried.facets,
    styles,
    prefix: part.prefix,
  });
  if (after !== before) {
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
  draft.write(path, settingsXml(workbook.settings));
  draft.write(
    properties,
    settingsPropertiesXml(),
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  draft.link(path, `${OFFICE_TYPES}customXmlProps`, properties);
  draft.link(carrier.workbookPath, `${OFFICE_TYPES}customXml`, path);
}
