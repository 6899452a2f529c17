import type { Carrier } from "./carrier";
import { changeAttributes } from "./change-attributes";
import type { Dialect } from "./dialect";
import { namespacesOf } from "./dialect";
import { ElementList, WORKBOOK_ORDER } from "./element-list";
import { attributesOfXml } from "./read-page";
import type { Workbook } from "../workbook";
import { writeNames } from "./write-names";
import { childElements, rootElement, sourceOf } from "./xml-scan";

/** What the workbook part is written from, beside the part as it was. */
export interface WorkbookToWrite {
  readonly workbook: Workbook;
  readonly carrier: Carrier;
  readonly dialect: Dialect;
  /** The ids of the links to new sheets, by the id of the sheet. */
  readonly relationships: ReadonlyMap<string, string>;
}

/** The workbook part with its list of sheets, names, first tab and the order to calculate on opening. */
export function writeWorkbookPart(xml: string, written: WorkbookToWrite): string {
  const { workbook, carrier } = written;
  const part = new ElementList(xml, WORKBOOK_ORDER);
  const { prefix } = part;
  part.set("sheets", [`<${prefix}sheets>${listedSheets(part, xml, written).join("")}</${prefix}sheets>`], true);
  writeNames(part, workbook, carrier);
  writeActiveTab(part, workbook);
  if (workbook.hasFormulas)
    part.set("calcPr", [changeAttributes(part.first("calcPr") ?? `<${prefix}calcPr/>`, { fullCalcOnLoad: 1 })], true);
  return part.toXml();
}

/** The sheets in the order of their tabs. Each has a number of its own, also where the file gave two the same. */
function listedSheets(part: ElementList, xml: string, written: WorkbookToWrite): readonly string[] {
  const { workbook, carrier, dialect, relationships } = written;
  const old = childrenOf(part.first("sheets"));
  const numberIn = (sheet: string): number => Number(attributesOfXml(sheet).get("sheetId") ?? 0);
  let last = old.reduce((most, sheet) => Math.max(most, numberIn(sheet)), 0);
  const used = new Set<number>();
  return workbook.sheets.map((sheet) => {
    const source = old[carrier.order.indexOf(sheet.id)];
    const { visibility, name } = sheet.facets;
    const state = visibility === "visible" ? null : visibility;
    const number = source === undefined ? 0 : numberIn(source);
    const sheetId = number > 0 && !used.has(number) ? number : (last += 1);
    used.add(sheetId);
    if (source !== undefined) return changeAttributes(source, { name, sheetId, state });
    const link = linkAttributes(xml, dialect, relationships.get(sheet.id) ?? "");
    return changeAttributes(`<${part.prefix}sheet/>`, { name, sheetId, state, ...link });
  });
}

/**
 * The attributes that link an element to a part, under the prefix the whole part knows, or one declared on the spot.
 */
function linkAttributes(xml: string, { relations }: Dialect, id: string): Readonly<Record<string, string>> {
  const known = [...namespacesOf(xml)].find(([prefix, uri]) => uri === relations && prefix !== "")?.[0];
  return known === undefined ? { "xmlns:r": relations, "r:id": id } : { [`${known}:id`]: id };
}

function writeActiveTab(part: ElementList, workbook: Workbook): void {
  const views =
    part.first("bookViews") ?? `<${part.prefix}bookViews><${part.prefix}workbookView/></${part.prefix}bookViews>`;
  const [first = `<${part.prefix}workbookView/>`, ...others] = childrenOf(views);
  const tab = workbook.sheets.indexOf(workbook.activeSheet);
  const shown = workbook.sheets.findIndex((sheet) => sheet.facets.visibility === "visible");
  const firstSheet = attributesOfXml(first).get("firstSheet") === undefined ? null : shown;
  const view = changeAttributes(first, { activeTab: tab, firstSheet });
  part.set("bookViews", [`<${part.prefix}bookViews>${[view, ...others].join("")}</${part.prefix}bookViews>`], true);
}

function childrenOf(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => sourceOf(xml, element));
}
