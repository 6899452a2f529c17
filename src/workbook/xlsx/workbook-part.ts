import { parseA1 } from "../../sheet/a1";
import type { DefinedName } from "../defined-name";
import { ElementList, WORKBOOK_ORDER } from "./element-list";
import { attributesOfXml } from "./read-page";
import type { PrintNames } from "./read-page";
import type { Relationship } from "./relationships";
import type { Visibility } from "../sheet-facets";
import { attributesOf, childElements, rootElement, textOf } from "./xml-scan";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly kind: "worksheet" | "chart";
  readonly visibility: Visibility;
  readonly path: string;
  readonly relationship: string;
  readonly printNames: PrintNames;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly activeTab: number;
  readonly is1904: boolean;
}

const RESERVED = "_xlnm.";
/** Hidden names of the product's own, which are known; those of others are passed on as they stand. */
export const OWN = "jxmb.";

/** The list of sheets, the names and the first tab, from xl/workbook.xml and its relationships. */
export function readWorkbookPart(xml: string, relationships: readonly Relationship[]): WorkbookPart {
  const part = new ElementList(xml, WORKBOOK_ORDER);
  const named = readNames(part);
  const listed = childrenOf(part.first("sheets"));
  const numbers = distinctNumbers(listed.map(({ attributes }) => Number(attributes.get("sheetId") ?? 0)));
  const sheets = listed.map(({ attributes }, index): ListedSheet => {
    const relationship = [...attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1] ?? "";
    const link = relationships.find(({ id }) => id === relationship);
    const state = attributes.get("state");
    return {
      id: sheetGuid(numbers[index] ?? index + 1),
      name: attributes.get("name") ?? "",
      kind: link?.kind === "worksheet" ? "worksheet" : "chart",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      path: link?.target ?? "",
      relationship,
      printNames: printNames(named, index),
    };
  });
  const own = named.filter(({ name, hidden }) => !name.startsWith(RESERVED) && (!hidden || name.startsWith(OWN)));
  const view = childrenOf(part.first("bookViews"))[0]?.attributes;
  return {
    sheets,
    names: own.map(({ name, text, scope, hidden }) => ({
      name,
      refersTo: `=${text}`,
      sheet: scope === null ? null : (sheets[scope]?.name ?? null),
      ...(hidden ? { hidden } : {}),
    })),
    activeTab: Number(view?.get("activeTab") ?? 0),
    is1904: ["1", "true"].includes(attributesOfXml(part.first("workbookPr")).get("date1904") ?? ""),
  };
}

/** Excel's object model names a sheet by its number in the file, in the form of a GUID. */
function sheetGuid(sheetId: number): string {
  return `{00000000-0001-0000-${(sheetId - 1).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

/** The numbers with those that come twice, or are none, replaced: a sheet is known by its place in the list. */
function distinctNumbers(numbers: readonly number[]): readonly number[] {
  const valid = new Set(numbers.filter((number) => Number.isSafeInteger(number) && number > 0));
  let last = [...valid].reduce((a, b) => Math.max(a, b), 0);
  const used = new Set<number>();
  return numbers.map((number) => {
    const own = valid.has(number) && !used.has(number) ? number : (last += 1);
    used.add(own);
    return own;
  });
}

interface NameInFile {
  readonly name: string;
  readonly text: string;
  readonly scope: number | null;
  readonly hidden: boolean;
}

function readNames(part: ElementList): readonly NameInFile[] {
  return childrenOf(part.first("definedNames")).map(({ attributes, text }) => {
    const scope = attributes.get("localSheetId");
    return {
      name: attributes.get("name") ?? "",
      text,
      scope: scope === undefined ? null : Number(scope),
      hidden: ["1", "true"].includes(attributes.get("hidden") ?? ""),
    };
  });
}

function printNames(names: readonly NameInFile[], sheet: number): PrintNames {
  const find = (name: string): string | undefined =>
    names.find((one) => one.scope === sheet && one.name === `${RESERVED}${name}`)?.text;
  const area = find("Print_Area");
  const titles = find("Print_Titles");
  const single = area !== undefined && parseA1(area) !== null;
  return { ...(single ? { Print_Area: area } : {}), ...(titles === undefined ? {} : { Print_Titles: titles }) };
}

function childrenOf(xml: string | null): { readonly attributes: ReadonlyMap<string, string>; readonly text: string }[] {
  if (xml === null) return [];
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => ({
    attributes: attributesOf(xml, element),
    text: textOf(xml, element),
  }));
}
