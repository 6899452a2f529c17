import { formatA1 } from "../../sheet/a1";
import type { FontStyle } from "../../sheet/cell-style";
import type { CarriedSheet } from "./carrier";
import { changeAttributes } from "./change-attributes";
import { pointsToWidth } from "./column-width";
import type { ElementList } from "./element-list";
import { attributesOfXml } from "./read-page";
import type { SheetFacets } from "../sheet-facets";
import { formatRanges } from "../sheet-range";
import { writeSheetProperty } from "./sheet-property";
import type { StylesPart } from "./styles-part";
import { withPrefix } from "./style-xml";
import { writePage } from "./write-page";
import { childElements, rootElement, sourceOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

/** Writes the facets that were changed into a worksheet part; those that were not stay as the file has them. */
export function writeFacets(
  part: ElementList,
  now: SheetFacets,
  then: CarriedSheet,
  styles: StylesPart,
  font: FontStyle,
): void {
  const before = then.facets;
  const differs = (...facets: readonly (keyof SheetFacets)[]): boolean =>
    facets.some((facet) => now[facet] !== before[facet]);
  if (differs("merges")) part.set("mergeCells", [mergesXml(now)]);
  if (differs("columnWidths", "hiddenColumns")) part.set("cols", [columnsXml(part, now, before, font)]);
  if (differs("frozen", "showGridlines")) writeView(part, now, before);
  if (differs("tabColor"))
    writeSheetProperty(part, "tabColor", now.tabColor && `<tabColor rgb="FF${now.tabColor.slice(1)}"/>`);
  if (differs("page")) writePage(part, now.page);
  if (differs("conditionalFormats"))
    part.set("conditionalFormatting", conditionalFormatsXml(now, then, styles, part.prefix), true);
  if (differs("protection")) part.set("sheetProtection", [protectionXml(now)]);
  if (differs("autoFilter"))
    part.set("autoFilter", now.autoFilter ? [`<autoFilter ref="${formatA1(now.autoFilter)}"/>`] : []);
}

function mergesXml({ merges }: SheetFacets): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${formatA1(area)}"/>`).join("")}</mergeCells>`;
}

interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Columns that changed get an element of their own; the spans of the file are cut round them and keep what else they
 * say.
 */
function columnsXml(part: ElementList, now: SheetFacets, before: SheetFacets, font: FontStyle): string {
  const changed = new Set<number>();
  const all = [
    ...now.columnWidths.keys(),
    ...before.columnWidths.keys(),
    ...now.hiddenColumns,
    ...before.hiddenColumns,
  ];
  for (const column of all) {
    const same = now.columnWidths.get(column) === before.columnWidths.get(column);
    if (!same || now.hiddenColumns.has(column) !== before.hiddenColumns.has(column)) changed.add(column);
  }
  const spans = readSpans(part.first("cols"));
  const kept = spans.flatMap((span) => cut(span, changed));
  const fresh = [...changed].flatMap((column): ColumnSpan[] => {
    const inherited = spans.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.attributes ?? [];
    const attributes = new Map<string, string>(inherited);
    const width = now.columnWidths.get(column);
    for (const name of ["width", "customWidth", "bestFit", "hidden"]) attributes.delete(name);
    if (width !== undefined) attributes.set("width", String(pointsToWidth(width, font))).set("customWidth", "1");
    else attributes.set("width", "9.140625");
    if (now.hiddenColumns.has(column)) attributes.set("hidden", "1");
    return [{ min: column + 1, max: column + 1, attributes }];
  });
  const written = [...kept, ...fresh].sort((a, b) => a.min - b.min).map(spanXml);
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function readSpans(xml: string | null): readonly ColumnSpan[] {
  if (xml === null) return [];
  const root = rootElement(xml);
  return [...childElements(xml, root.innerStart, root.innerEnd)].map((element) => {
    const attributes = new Map(attributesOfXml(sourceOf(xml, element)));
    const [min, max] = [Number(attributes.get("min") ?? 1), Number(attributes.get("max") ?? 1)];
    attributes.delete("min");
    attributes.delete("max");
    return { min, max, attributes };
  });
}

function cut(span: ColumnSpan, changed: ReadonlySet<number>): readonly ColumnSpan[] {
  const inside = [...changed].map((column) => column + 1).filter((column) => column >= span.min && column <= span.max);
  const pieces: ColumnSpan[] = [];
  let min = span.min;
  for (const column of [...inside.sort((a, b) => a - b), span.max + 1]) {
    if (column > min) pieces.push({ ...span, min, max: column - 1 });
    min = column + 1;
  }
  return pieces;
}

function spanXml({ min, max, attributes }: ColumnSpan): string {
  const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<col min="${min}" max="${max}"${rest}/>`;
}

function writeView(part: ElementList, now: SheetFacets, before: SheetFacets): void {
  const views = part.first("sheetViews") ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const root = rootElement(views);
  const [first, ...others] = [...childElements(views, root.innerStart, root.innerEnd)];
  const source = first ? sourceOf(views, first) : '<sheetView workbookViewId="0"/>';
  const view = rootElement(source);
  const inside =
    now.frozen === before.frozen ? source.slice(view.innerStart, view.innerEnd) : withPrefix(paneXml(now), part.prefix);
  const tag = `${source.slice(0, view.innerStart).replace(/\/?>$/, "")}/>`;
  const head = changeAttributes(tag, { showGridLines: now.showGridlines ? null : 0 }).slice(0, -2);
  const rest = others.map((element) => sourceOf(views, element)).join("");
  part.set("sheetViews", [`<${root.name}>${head}>${inside}</${view.name}>${rest}</${root.name}>`], true);
}

function paneXml({ frozen: { rows, columns } }: SheetFacets): string {
  if (rows === 0 && columns === 0) return "";
  const bottom = columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = rows === 0 ? "topRight" : bottom;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = formatA1({ first: { row: rows, column: columns }, last: { row: rows, column: columns } });
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** A rule that was not touched stands in the file's own words, with its new place in the order. */
function conditionalFormatsXml(
  now: SheetFacets,
  then: CarriedSheet,
  styles: StylesPart,
  prefix: string,
): readonly string[] {
  const untouched = new Set(then.facets.conditionalFormats);
  const tag = `${prefix}conditionalFormatting`;
  return now.conditionalFormats.flatMap((format, index) => {
    const raw = format.kind === "other" || untouched.has(format) ? then.rules.get(format.id) : undefined;
    const fresh = format.kind === "custom" ? withPrefix(customRuleXml(format, index + 1, styles), prefix) : "";
    const rule = raw === undefined ? fresh : changeAttributes(raw, { priority: index + 1 });
    return rule === "" || format.ranges.length === 0
      ? []
      : [`<${tag} sqref="${formatRanges(format.ranges)}">${rule}</${tag}>`];
  });
}

function customRuleXml(
  format: Extract<SheetFacets["conditionalFormats"][number], { kind: "custom" }>,
  priority: number,
  styles: StylesPart,
): string {
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
  const style = styles.differentialFormat(format.style);
  return `<cfRule type="expression" dxfId="${style}" priority="${priority}"${stop}><formula>${escapeXml(format.formula.replace(/^=/, ""))}</formula></cfRule>`;
}

function protectionXml({ protection }: SheetFacets): string {
  if (!protection) return "";
  const allow = (name: string, allowed: boolean): string => (allowed ? ` ${name}="0"` : "");
  return (
    `<sheetProtection sheet="1" objects="1" scenarios="1"${allow("formatCells", protection.allowFormatCells)}` +
    `${allow("formatColumns", protection.allowFormatColumns)}${allow("formatRows", protection.allowFormatRows)}/>`
  );
}
