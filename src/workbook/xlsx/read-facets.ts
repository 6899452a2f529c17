import type { CellRange } from "../../sheet/cell-range";
import { MAX_COLUMNS } from "../../sheet/a1";
import { rowCount, singleCell } from "../../sheet/cell-range";
import type { CellStyle, FontStyle } from "../../sheet/cell-style";
import { widthToPoints } from "./column-width";
import type { ElementList } from "./element-list";
import { MAX_MERGED_ROWS } from "./limits";
import { OpenTrouble } from "./open-trouble";
import { readColor } from "./read-color";
import { attributesOfXml, isOn, readPage } from "./read-page";
import type { PrintNames } from "./read-page";
import type { ConditionalFormat, FrozenPanes, Note, SheetFacets, SheetProtection, Visibility } from "../sheet-facets";
import { NO_PARTS } from "../sheet-parts";
import { parseRanges } from "../sheet-range";
import { attributesOf, childElements, rootElement, sourceOf, textOf } from "./xml-scan";
import type { XmlElement } from "./xml-scan";

/** What is known of a sheet before its part is read. */
export interface SheetContext {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly font: FontStyle;
  readonly theme: readonly string[];
  readonly printNames: PrintNames;
  /** The styles of conditional formats. */
  readonly differential: readonly CellStyle[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly notes: readonly Note[];
}

export interface ReadFacets {
  readonly facets: SheetFacets;
  readonly rules: ReadonlyMap<string, string>;
  readonly selection: CellRange;
}

/** The facets of a worksheet from its part, which may come without its cells. */
export function readFacets(sheet: ElementList, context: SheetContext): ReadFacets {
  const { formats, rules } = readConditionalFormats(sheet, context);
  const view = attributesOfXml(sheet.first("sheetViews") && firstChild(sheet.first("sheetViews")));
  const columns = readColumns(sheet, context.font);
  const facets: SheetFacets = {
    name: context.name,
    visibility: context.visibility,
    merges: readMerges(sheet),
    columnWidths: columns.widths,
    rowHeights: context.rowHeights,
    hiddenRows: context.hiddenRows,
    hiddenColumns: columns.hidden,
    frozen: readFrozen(sheet),
    page: readPage(sheet, context.printNames),
    conditionalFormats: formats,
    notes: context.notes,
    protection: readProtection(sheet),
    autoFilter: parseRanges(attributesOfXml(sheet.first("autoFilter")).get("ref") ?? "")[0] ?? null,
    showGridlines: view.get("showGridLines") === undefined || isOn(view.get("showGridLines")),
    tabColor: readTabColor(sheet, context.theme),
    parts: NO_PARTS,
  };
  return { facets, rules, selection: readSelection(sheet) };
}

/** The merged areas; one that lies outside a sheet is left out. Fails with OpenTrouble beyond MAX_MERGED_ROWS. */
function readMerges(sheet: ElementList): readonly CellRange[] {
  const xml = sheet.first("mergeCells");
  const merges: CellRange[] = [];
  let rows = 0;
  for (const element of xml === null ? [] : childrenOf(xml)) {
    const [area] = parseRanges(attributesOf(xml ?? "", element).get("ref") ?? "");
    if (!area) continue;
    merges.push(area);
    rows += rowCount(area);
    if (rows > MAX_MERGED_ROWS) throw new OpenTrouble("too-large", `over ${MAX_MERGED_ROWS} merged rows`);
  }
  return merges;
}

function readTabColor(sheet: ElementList, theme: readonly string[]): string | null {
  const xml = sheet.first("sheetPr");
  const color = xml === null ? undefined : childrenOf(xml).find(({ local }) => local === "tabColor");
  return readColor(color && attributesOf(xml ?? "", color), theme) ?? null;
}

function firstChild(xml: string | null): string | null {
  if (xml === null) return null;
  for (const child of childrenOf(xml)) return sourceOf(xml, child);
  return null;
}

function childrenOf(xml: string): readonly XmlElement[] {
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)];
}

function readColumns(sheet: ElementList, font: FontStyle): { widths: Map<number, number>; hidden: Set<number> } {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  let described = 0;
  const xml = sheet.first("cols");
  for (const element of xml === null ? [] : childrenOf(xml)) {
    const attributes = attributesOf(xml ?? "", element);
    const first = Math.max(0, Number(attributes.get("min") ?? 1) - 1);
    const last = Math.min(MAX_COLUMNS, Number(attributes.get("max") ?? first + 1)) - 1;
    described += Math.max(0, last - first + 1);
    if (described > MAX_COLUMNS) throw new OpenTrouble("broken", "columns described twice");
    const width = attributes.get("width");
    for (let column = first; column <= last; column++) {
      if (width !== undefined && Number(width) > 0) widths.set(column, widthToPoints(Number(width), font));
      if (isOn(attributes.get("hidden"))) hidden.add(column);
    }
  }
  return { widths, hidden };
}

function viewChild(sheet: ElementList, local: string): ReadonlyMap<string, string> {
  const view = firstChild(sheet.first("sheetViews"));
  const child = view === null ? undefined : childrenOf(view).find((element) => element.local === local);
  return view === null || !child ? new Map() : attributesOf(view, child);
}

function readFrozen(sheet: ElementList): FrozenPanes {
  const pane = viewChild(sheet, "pane");
  if (!pane.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
}

function readSelection(sheet: ElementList): CellRange {
  const view = firstChild(sheet.first("sheetViews"));
  const selections = view === null ? [] : childrenOf(view).filter(({ local }) => local === "selection");
  const text =
    view === null || selections.length === 0
      ? ""
      : attributesOf(view, selections[selections.length - 1] ?? rootElement(view)).get("sqref");
  return parseRanges(text ?? "")[0] ?? singleCell({ row: 0, column: 0 });
}

function readProtection(sheet: ElementList): SheetProtection | null {
  const attributes = attributesOfXml(sheet.first("sheetProtection"));
  if (!isOn(attributes.get("sheet"))) return null;
  const allows = (action: string): boolean => attributes.get(action) === "0" || attributes.get(action) === "false";
  return {
    allowFormatCells: allows("formatCells"),
    allowFormatColumns: allows("formatColumns"),
    allowFormatRows: allows("formatRows"),
  };
}

interface FoundRule {
  readonly format: ConditionalFormat;
  readonly priority: number;
  readonly source: string;
}

/** The conditional formats in the order in which they take effect, and their rules as they stand in the file. */
function readConditionalFormats(sheet: ElementList, { id, differential }: SheetContext) {
  const found: FoundRule[] = [];
  for (const xml of sheet.all("conditionalFormatting")) {
    const ranges = parseRanges(attributesOfXml(xml).get("sqref") ?? "");
    for (const rule of childrenOf(xml)) {
      if (rule.local !== "cfRule") continue;
      const attributes = attributesOf(xml, rule);
      const source = sourceOf(xml, rule);
      const type = attributes.get("type") ?? "";
      const own = { id: `${id}-${found.length + 1}`, ranges };
      const formula = childrenOf(source).find(({ local }) => local === "formula");
      const format: ConditionalFormat =
        type === "expression" && formula
          ? {
              ...own,
              kind: "custom",
              formula: `=${textOf(source, formula)}`,
              style: differential[Number(attributes.get("dxfId") ?? -1)] ?? {},
              stopIfTrue: isOn(attributes.get("stopIfTrue")),
            }
          : { ...own, kind: "other", type };
      found.push({ format, priority: Number(attributes.get("priority") ?? 0), source });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return {
    formats: found.map(({ format }) => format),
    rules: new Map(found.map(({ format, source }) => [format.id, source])),
  };
}
