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

/** A part whose outermost element's children are exchanged one by one, each kept in the place the format asks for. */
export class ElementList {
  /** The prefix of the file's elements, "x:", mostly "". */
  readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private items: { readonly local: string; readonly xml: string }[];

  constructor(
    xml: string,
    private readonly order: readonly string[],
  ) {
    const root = rootElement(xml);
    this.prefix = root.name.slice(0, root.name.length - root.local.length);
    this.head = xml.slice(0, root.innerStart);
    this.tail = xml.slice(root.innerEnd);
    this.items = [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => ({
      local: element.local,
      xml: sourceOf(xml, element),
    }));
  }

  /** The sources of the children of that name. */
  all(local: string): readonly string[] {
    return this.items.filter((item) => item.local === local).map((item) => item.xml);
  }

  first(local: string): string | null {
    return this.all(local)[0] ?? null;
  }

  /** Replaces the children of that name by these, written without prefix unless `raw`. */
  set(local: string, xml: readonly string[], raw = false): void {
    const rest = this.items.filter((item) => item.local !== local);
    const place = (name: string): number => {
      const at = this.order.indexOf(name);
      return at === -1 ? this.order.length : at;
    };
    const at = rest.findIndex((item) => place(item.local) > place(local));
    const fresh = xml
      .filter((item) => item !== "")
      .map((item) => ({ local, xml: raw ? item : withPrefix(item, this.prefix) }));
    this.items = at === -1 ? [...rest, ...fresh] : [...rest.slice(0, at), ...fresh, ...rest.slice(at)];
  }

  toXml(): string {
    return this.head + this.items.map((item) => item.xml).join("") + this.tail;
  }
}
