import { formatColumn, quoteSheetName } from "../../sheet/a1";
import type { Carrier } from "./carrier";
import { changeAttributes } from "./change-attributes";
import { ElementList, WORKBOOK_ORDER } from "./element-list";
import { attributesOfXml } from "./read-page";
import { renameInFormula } from "../rename-in-formula";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { OWN } from "./workbook-part";
import { childElements, rootElement, sourceOf, textOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

/** The workbook part with its list of sheets, names, first tab and the order to calculate on opening. */
export function writeWorkbookPart(
  xml: string,
  workbook: Workbook,
  carrier: Carrier,
  relationships: ReadonlyMap<string, string>,
): string {
  const part = new ElementList(xml, WORKBOOK_ORDER);
  const { prefix } = part;
  const old = childrenOf(part.first("sheets"));
  const link = [...attributesOfXml(old[0] ?? null).keys()].find((name) => name.endsWith(":id")) ?? "r:id";
  let lastId = Math.max(0, ...old.map((sheet) => Number(attributesOfXml(sheet).get("sheetId") ?? 0)));
  const listed = workbook.sheets.map((sheet) => {
    const carried = carrier.sheets.get(sheet.id);
    const source = old.find((candidate) => attributesOfXml(candidate).get(link) === carried?.relationship);
    const { visibility, name } = sheet.facets;
    const state = visibility === "visible" ? null : visibility;
    if (source !== undefined && carried) return changeAttributes(source, { name, state });
    lastId += 1;
    return changeAttributes(`<${prefix}sheet/>`, {
      name,
      sheetId: lastId,
      state,
      [link]: relationships.get(sheet.id) ?? "",
    });
  });
  part.set("sheets", [`<${prefix}sheets>${listed.join("")}</${prefix}sheets>`], true);
  part.set("definedNames", [namesXml(part, workbook, carrier)], true);
  writeActiveTab(part, workbook);
  if (workbook.hasFormulas)
    part.set("calcPr", [changeAttributes(part.first("calcPr") ?? `<${prefix}calcPr/>`, { fullCalcOnLoad: 1 })], true);
  return part.toXml();
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

/** Names the product knows, the reserved ones for printing, and those it only passes on (hidden ones, filters). */
function namesXml(part: ElementList, workbook: Workbook, carrier: Carrier): string {
  const passed = childrenOf(part.first("definedNames")).flatMap((source) => passOn(source, workbook, carrier));
  const own = workbook.names.flatMap(({ name, refersTo, sheet, hidden = false }) => {
    const scope = sheet === null ? null : workbook.sheets.findIndex((candidate) => candidate.name === sheet);
    return scope === -1 ? [] : [nameXml(part.prefix, name, refersTo.replace(/^=/, ""), scope, hidden)];
  });
  const printing = workbook.sheets.flatMap((sheet, index) =>
    repaged(sheet, carrier) ? printNames(part.prefix, sheet, index) : [],
  );
  const all = [...passed, ...own, ...printing];
  return all.length === 0 ? "" : `<${part.prefix}definedNames>${all.join("")}</${part.prefix}definedNames>`;
}

function repaged(sheet: Worksheet, carrier: Carrier): boolean {
  return sheet.facets.page !== (carrier.sheets.get(sheet.id)?.facets.page ?? null);
}

/** A name of the file that is not among the product's: with its sheet's new number, or left out with its sheet. */
function passOn(source: string, workbook: Workbook, carrier: Carrier): readonly string[] {
  const attributes = attributesOfXml(source);
  const name = attributes.get("name") ?? "";
  const hidden = ["1", "true"].includes(attributes.get("hidden") ?? "");
  if (!name.startsWith("_xlnm.") && (!hidden || name.startsWith(OWN))) return [];
  const scope = attributes.get("localSheetId");
  if (scope === undefined) return [source];
  const id = carrier.order[Number(scope)] ?? "";
  const index = workbook.sheets.findIndex((sheet) => sheet.id === id);
  const sheet = workbook.sheets[index];
  const before = carrier.sheets.get(id)?.facets.name;
  if (!sheet || before === undefined) return [];
  if (/^_xlnm\.Print_(Area|Titles)$/.test(name) && repaged(sheet, carrier)) return [];
  const root = rootElement(source);
  const text = renameInFormula(textOf(source, root), before, sheet.name);
  const tag = changeAttributes(`${source.slice(0, root.innerStart).replace(/\/?>$/, "")}/>`, { localSheetId: index });
  return [`${tag.slice(0, -2)}>${escapeXml(text)}</${root.name}>`];
}

function printNames(prefix: string, sheet: Worksheet, index: number): readonly string[] {
  const quoted = quoteSheetName(sheet.name);
  const { printArea, titleRows } = sheet.facets.page ?? {};
  const names: string[] = [];
  if (printArea) {
    const absolute = [printArea.first, printArea.last]
      .map((at) => `$${formatColumn(at.column)}$${at.row + 1}`)
      .join(":");
    names.push(nameXml(prefix, "_xlnm.Print_Area", `${quoted}!${absolute}`, index));
  }
  if (titleRows)
    names.push(
      nameXml(prefix, "_xlnm.Print_Titles", `${quoted}!$${titleRows.first + 1}:$${titleRows.last + 1}`, index),
    );
  return names;
}

function nameXml(prefix: string, name: string, text: string, scope: number | null, hidden = false): string {
  const local = scope === null ? "" : ` localSheetId="${scope}"`;
  return `<${prefix}definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ""}>${escapeXml(text)}</${prefix}definedName>`;
}

function childrenOf(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => sourceOf(xml, element));
}
