import { formatColumn, quoteSheetName } from "../../sheet/a1";
import { sameSheetName } from "../../sheet/sheet-names";
import type { Carrier } from "./carrier";
import { changeAttributes } from "./change-attributes";
import type { ElementList } from "./element-list";
import { attributesOfXml, isOn } from "./read-page";
import { renameInFormula } from "../rename-in-formula";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { OWN } from "./workbook-part";
import { childElements, rootElement, sourceOf, textOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

/**
 * Writes the list of defined names. Those of the file stand in its own words, with what changed of them: those the
 * product knows, and those it only passes on (the reserved ones for printing, hidden ones, filters). Then come new
 * ones.
 */
export function writeNames(part: ElementList, workbook: Workbook, carrier: Carrier): void {
  const left = new Set(workbook.names);
  const written = childrenOf(part.first("definedNames")).flatMap((source): readonly string[] => {
    const attributes = attributesOfXml(source);
    const name = attributes.get("name") ?? "";
    const place = placeNow(attributes.get("localSheetId"), workbook, carrier);
    if (name.startsWith("_xlnm.") || (isOn(attributes.get("hidden")) && !name.startsWith(OWN)))
      return passOn(source, name, place, carrier);
    const sheet = place === "workbook" || place === "gone" ? null : place.sheet.name;
    const now = [...left].find((one) => one.name === name && sameScope(one.sheet, sheet));
    if (!now) return [];
    left.delete(now);
    return [changedName(source, place, now.refersTo.replace(/^=/, ""))];
  });
  for (const { name, refersTo, sheet, hidden = false } of left) {
    const scope = sheet === null ? null : workbook.sheets.findIndex((candidate) => candidate.name === sheet);
    if (scope !== -1) written.push(nameXml(part.prefix, name, refersTo.replace(/^=/, ""), scope, hidden));
  }
  workbook.sheets.forEach((sheet, index) => {
    if (repaged(sheet, carrier)) written.push(...printNames(part.prefix, sheet, index));
  });
  const tag = `${part.prefix}definedNames`;
  part.set("definedNames", written.length === 0 ? [] : [`<${tag}>${written.join("")}</${tag}>`], true);
}

/** Where a name of the file belongs now: to the workbook, to one of its sheets, or to a sheet that is gone. */
type NamePlace = "workbook" | "gone" | { readonly sheet: Worksheet; readonly index: number };

function placeNow(scope: string | undefined, workbook: Workbook, carrier: Carrier): NamePlace {
  const id = scope === undefined ? undefined : carrier.order[Number(scope)];
  if (id === undefined) return "workbook";
  const index = workbook.sheets.findIndex((sheet) => sheet.id === id);
  const sheet = workbook.sheets[index];
  return sheet ? { sheet, index } : "gone";
}

function sameScope(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameSheetName(a, b);
}

/** A name of the file that is not among the product's: with its sheet's new number, or left out with its sheet. */
function passOn(source: string, name: string, place: NamePlace, carrier: Carrier): readonly string[] {
  if (place === "workbook") return [source];
  const before = place === "gone" ? undefined : carrier.sheets.get(place.sheet.id)?.facets.name;
  if (place === "gone" || before === undefined) return [];
  if (/^_xlnm\.Print_(Area|Titles)$/.test(name) && repaged(place.sheet, carrier)) return [];
  const text = renameInFormula(textOf(source, rootElement(source)), before, place.sheet.name);
  return [changedName(source, place, text)];
}

/** A name in the file's own words, with what it stands for now and its sheet's number among the sheets. */
function changedName(source: string, place: NamePlace, text: string): string {
  const root = rootElement(source);
  const localSheetId = typeof place === "string" ? null : place.index;
  const tag = changeAttributes(`${source.slice(0, root.innerStart).replace(/\/?>$/, "")}/>`, { localSheetId });
  return `${tag.slice(0, -2)}>${escapeXml(text)}</${root.name}>`;
}

function repaged(sheet: Worksheet, carrier: Carrier): boolean {
  return sheet.facets.page !== (carrier.sheets.get(sheet.id)?.facets.page ?? null);
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
