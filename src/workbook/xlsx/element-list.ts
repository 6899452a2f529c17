import { namespacesOf } from "./dialect";
import { withPrefix } from "./style-xml";
import { childElements, rootElement, sourceOf } from "./xml-scan";

/** The order of elements inside a worksheet (CT_Worksheet, ECMA-376 Part 1, 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The order of elements inside a workbook (CT_Workbook, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The order of elements inside the styles part (CT_Stylesheet, 18.8.39). */
export const STYLES_ORDER: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

interface Item {
  /** The name without its prefix; null for an element of another namespace, whose order the schema does not know. */
  readonly known: string | null;
  /** Its place in the order. An element the order does not know stays right behind the known one before it. */
  readonly place: number;
  readonly xml: string;
}

/**
 * A part whose outermost element's children are exchanged one by one: replaced where they stand, new ones put where the
 * format asks for them. Children of other namespaces keep their place between their neighbours.
 */
export class ElementList {
  /** The prefix of the file's elements, "x:", mostly "". */
  readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private items: readonly Item[];
  private changed = false;

  constructor(
    private readonly source: string,
    private readonly order: readonly string[],
  ) {
    const root = rootElement(source);
    this.prefix = root.name.slice(0, root.name.length - root.local.length);
    this.head = source.slice(0, root.innerStart).replace(/\/>$/, ">");
    this.tail = root.end === root.innerStart ? `</${root.name}>` : source.slice(root.innerEnd);
    const own = ownPrefixes(source, this.prefix);
    const items: Item[] = [];
    for (const element of childElements(source, root.innerStart, root.innerEnd)) {
      const xml = sourceOf(source, element);
      const known = own.has(element.name.slice(0, element.name.length - element.local.length)) ? element.local : null;
      const place = known === null ? this.placeOfAlternatives(xml) : order.indexOf(known);
      items.push({ known, xml, place: place === -1 ? (items.at(-1)?.place ?? -1) : place });
    }
    this.items = items;
  }

  /** The sources of the children of that name. */
  all(local: string): readonly string[] {
    return this.items.filter(({ known }) => known === local).map(({ xml }) => xml);
  }

  first(local: string): string | null {
    return this.items.find(({ known }) => known === local)?.xml ?? null;
  }

  /** Replaces the children of that name by these, written without prefix unless `raw`. */
  set(local: string, xml: readonly string[], raw = false): void {
    const place = this.order.indexOf(local);
    const fresh = xml
      .filter((item) => item !== "")
      .map((item): Item => ({ known: local, place, xml: raw ? item : withPrefix(item, this.prefix) }));
    // Some programs write elements out of order; Excel refuses these, so that they are put in order at the first
    // change.
    const items = this.changed ? this.items : [...this.items].sort((a, b) => a.place - b.place);
    const rest = items.filter(({ known }) => known !== local);
    const first = items.findIndex(({ known }) => known === local);
    const at = first === -1 ? rest.findLastIndex((item) => item.place <= place) + 1 : first;
    this.items = [...rest.slice(0, at), ...fresh, ...rest.slice(at)];
    this.changed = true;
  }

  /** The part as text; to the letter as it was where nothing was set. */
  toXml(): string {
    return this.changed ? this.head + this.items.map(({ xml }) => xml).join("") + this.tail : this.source;
  }

  /** mc:AlternateContent stands for the elements in it: its place is that of the first one the order knows. */
  private placeOfAlternatives(xml: string): number {
    const root = rootElement(xml);
    if (root.local !== "AlternateContent") return -1;
    for (const choice of childElements(xml, root.innerStart, root.innerEnd)) {
      for (const { local } of childElements(xml, choice.innerStart, choice.innerEnd)) {
        const place = this.order.indexOf(local);
        if (place !== -1) return place;
      }
    }
    return -1;
  }
}

/** All prefixes ("x:", "") that stand for the namespace of the outermost element. */
function ownPrefixes(xml: string, prefix: string): ReadonlySet<string> {
  const declared = namespacesOf(xml);
  const main = declared.get(prefix.slice(0, -1));
  const same = [...declared].filter(([, uri]) => uri === main).map(([name]) => (name === "" ? "" : `${name}:`));
  return new Set([prefix, ...same]);
}
