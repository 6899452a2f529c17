import type { CellStyle } from "../../sheet/cell-style";
import { borderPieces, BORDER_ORDER, dxfXml, fillXml, FONT_ORDER, fontPieces, joined, withPrefix } from "./style-xml";
import type { Pieces } from "./style-xml";
import { changeAttributes } from "./change-attributes";
import { ElementList, STYLES_ORDER } from "./element-list";
import { SaveTrouble } from "./save-trouble";
import { attributesOf, childElements, rootElement, sourceOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs";
const ITEM = { fonts: "font", borders: "border" } as const;
/**
 * What a cell without a format of its own looks like; the format counts on these items. Excel takes the first two fills
 * for these whatever the file says (ECMA-376 Part 1, 18.8.21).
 */
const DEFAULTS: readonly (readonly [list: ListName, items: readonly string[]])[] = [
  ["fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
  ["cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']],
];
/** How many different formats cells may have in one workbook, as Excel gives it among its limits. */
export const MOST_CELL_FORMATS = 64_000;
/** Numbers below are Excel's own formats; General, "0", "0.00" … "@" have fixed ones. */
const FIRST_OWN_FORMAT = 164;
const FIXED_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};

/**
 * The styles part of a file, to which styles are added. What stands in it keeps its number and its words, so cells that
 * are not touched look as before; a changed style starts from the old one and keeps all the product has no word for.
 */
export class StylesPart {
  private readonly part: ElementList;
  private readonly prefix: string;
  private readonly lists = new Map<ListName, StyleList>();
  private readonly known = new Map<string, number>();
  private complete = false;

  /** `largestFormat` is the largest number of a format that a cell of the file names, -1 for none. */
  constructor(
    xml: string,
    private readonly largestFormat: number,
  ) {
    this.part = new ElementList(xml, STYLES_ORDER);
    this.prefix = this.part.prefix;
  }

  /** The number of the cell format that is format `base` (shown as `before`) changed into `after`. */
  cellFormat(base: number, before: CellStyle, after: CellStyle, quoted: boolean): number {
    const key = `${base} ${quoted} ${JSON.stringify(after)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.addDefaults();
    const formats = this.list("cellXfs").items;
    const xf = formats[base] ?? formats[0] ?? "";
    const number = this.add("cellXfs", this.changedFormat(xf, before, after, quoted));
    this.known.set(key, number);
    return number;
  }

  /** The number of a conditional format's style. */
  differentialFormat(style: CellStyle): number {
    return this.add("dxfs", withPrefix(dxfXml(style), this.prefix));
  }

  toXml(): string {
    for (const [name, { tag, items, added }] of this.lists) {
      if (!added) continue;
      const open = changeAttributes(tag, { count: items.length }).replace(/\/>$/, ">");
      this.part.set(name, [`${open}${items.join("")}</${this.prefix}${name}>`], true);
    }
    return this.part.toXml();
  }

  /**
   * A part that lacks what cells count on (other programs write an empty one) gets it before anything is added: else
   * what is added for one cell would become the look of all others.
   */
  addMissing(): void {
    const formats = this.list("cellXfs").items.length;
    if (this.largestFormat >= formats && this.largestFormat < MOST_CELL_FORMATS) this.addDefaults();
  }

  private addDefaults(): void {
    if (this.complete) return;
    this.complete = true;
    for (const [name, items] of DEFAULTS) {
      if (name === "cellStyles" && this.part.first("cellStyles") !== null) continue;
      const there = this.list(name).items.length;
      for (const item of items.slice(there)) this.append(name, withPrefix(item, this.prefix));
    }
    const formats = this.list("cellXfs").items;
    const [plain = ""] = formats;
    if (this.largestFormat < MOST_CELL_FORMATS)
      while (formats.length <= this.largestFormat) this.append("cellXfs", plain);
  }

  private changedFormat(xf: string, before: CellStyle, after: CellStyle, quoted: boolean): string {
    const element = rootElement(xf);
    const attributes = new Map(attributesOf(xf, element));
    const children = new Map(
      [...childElements(xf, element.innerStart, element.innerEnd)].map((child) => [child.local, sourceOf(xf, child)]),
    );
    const number = (name: string): number => Number(attributes.get(name) ?? 0);
    const set = (name: string, value: number, apply: string): void => {
      attributes.set(name, String(value));
      attributes.set(apply, "1");
    };
    const font = fontPieces(before.font ?? {}, after.font ?? {});
    if (Object.keys(font).length > 0)
      set("fontId", this.changedItem("fonts", number("fontId"), font, FONT_ORDER), "applyFont");
    const border = borderPieces(before, after);
    if (Object.keys(border).length > 0)
      set("borderId", this.changedItem("borders", number("borderId"), border, BORDER_ORDER), "applyBorder");
    if (before.fill !== after.fill) {
      set("fillId", after.fill ? this.add("fills", withPrefix(fillXml(after.fill), this.prefix)) : 0, "applyFill");
    }
    if (before.numberFormat !== after.numberFormat)
      set("numFmtId", this.formatNumber(after.numberFormat ?? "General"), "applyNumberFormat");
    const alignment = alignmentChanges(before, after);
    if (alignment.size > 0) {
      children.set("alignment", this.withAttributes(children.get("alignment"), "alignment", alignment));
      attributes.set("applyAlignment", "1");
    }
    if (before.locked !== after.locked) {
      const locked = new Map([["locked", after.locked === false ? "0" : null]]);
      children.set("protection", this.withAttributes(children.get("protection"), "protection", locked));
      attributes.set("applyProtection", "1");
    }
    if (quoted) attributes.set("quotePrefix", "1");
    else attributes.delete("quotePrefix");
    const inside = ["alignment", "protection", "extLst"].map((name) => children.get(name) ?? "").join("");
    return tag(element.name, attributes, inside);
  }

  /** The item of a list that is item `base` with some children replaced. */
  private changedItem(list: "fonts" | "borders", base: number, changes: Pieces, order: readonly string[]): number {
    const source = this.list(list).items[base] ?? withPrefix(`<${ITEM[list]}/>`, this.prefix);
    const element = rootElement(source);
    const children = [...childElements(source, element.innerStart, element.innerEnd)];
    const kept = Object.fromEntries(children.map((child) => [child.local, sourceOf(source, child)]));
    const fresh = Object.fromEntries(
      Object.entries(changes).map(([name, xml]) => [name, xml && withPrefix(xml, this.prefix)]),
    );
    return this.add(list, tag(element.name, attributesOf(source, element), joined({ ...kept, ...fresh }, order)));
  }

  private formatNumber(code: string): number {
    const fixed = FIXED_FORMATS[code];
    if (fixed !== undefined) return fixed;
    let last = FIRST_OWN_FORMAT - 1;
    for (const source of this.list("numFmts").items) {
      const attributes = attributesOf(source, rootElement(source));
      const number = Number(attributes.get("numFmtId") ?? 0);
      if (attributes.get("formatCode") === code) return number;
      last = Math.max(last, number);
    }
    this.add("numFmts", withPrefix(`<numFmt numFmtId="${last + 1}" formatCode="${escapeXml(code)}"/>`, this.prefix));
    return last + 1;
  }

  private withAttributes(
    source: string | undefined,
    name: string,
    changes: ReadonlyMap<string, string | null>,
  ): string {
    const xml = source ?? `<${this.prefix}${name}/>`;
    const element = rootElement(xml);
    const attributes = new Map(attributesOf(xml, element));
    for (const [key, value] of changes) {
      if (value === null) attributes.delete(key);
      else attributes.set(key, value);
    }
    return tag(element.name, attributes, "");
  }

  private list(name: ListName): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const list = readList(this.part.first(name), `${this.prefix}${name}`);
    this.lists.set(name, list);
    return list;
  }

  /** The place of the item in its list, added where it is not there yet. */
  private add(name: ListName, xml: string): number {
    return this.list(name).places.get(xml) ?? this.append(name, xml);
  }

  private append(name: ListName, xml: string): number {
    const list = this.list(name);
    if (name === "cellXfs" && list.items.length >= MOST_CELL_FORMATS)
      throw new SaveTrouble("too-many-formats", String(list.items.length));
    list.added = true;
    const place = list.items.push(xml) - 1;
    if (!list.places.has(xml)) list.places.set(xml, place);
    return place;
  }
}

/** One of the part's lists, opened to be added to. */
interface StyleList {
  /** Its start tag, as that of an empty element. */
  readonly tag: string;
  readonly items: string[];
  /** Where each item stands first. */
  readonly places: Map<string, number>;
  added: boolean;
}

function readList(xml: string | null, name: string): StyleList {
  if (xml === null) return { tag: `<${name}/>`, items: [], places: new Map(), added: false };
  const root = rootElement(xml);
  const items = [...childElements(xml, root.innerStart, root.innerEnd)].map((item) => sourceOf(xml, item));
  const places = new Map<string, number>();
  items.forEach((item, place) => {
    if (!places.has(item)) places.set(item, place);
  });
  return { tag: `${xml.slice(0, root.innerStart).replace(/\/?>$/, "")}/>`, items, places, added: false };
}

function alignmentChanges(before: CellStyle, after: CellStyle): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  if (before.horizontal !== after.horizontal) changes.set("horizontal", after.horizontal ?? null);
  if (before.vertical !== after.vertical) changes.set("vertical", after.vertical ?? null);
  if (before.wrap !== after.wrap) changes.set("wrapText", after.wrap ? "1" : null);
  if (before.indent !== after.indent) changes.set("indent", after.indent ? String(after.indent) : null);
  return changes;
}

function tag(name: string, attributes: ReadonlyMap<string, string>, inside: string): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
