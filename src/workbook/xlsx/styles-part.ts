import type { CellStyle } from "../../sheet/cell-style";
import { borderPieces, BORDER_ORDER, dxfXml, fillXml, FONT_ORDER, fontPieces, joined, withPrefix } from "./style-xml";
import type { Pieces } from "./style-xml";
import { attributesOf, childElements, rootElement, sourceOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

const LISTS = [
  ..."numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
];
type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
const ITEM: Readonly<Record<ListName, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};
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
  private readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private readonly others = new Map<string, string>();
  private readonly lists = new Map<ListName, string[]>();
  private readonly known = new Map<string, number>();
  private changed = false;

  constructor(private readonly xml: string) {
    const root = rootElement(xml);
    this.prefix = root.name.slice(0, root.name.length - root.local.length);
    this.head = xml.slice(0, root.innerStart);
    this.tail = xml.slice(root.innerEnd);
    for (const element of childElements(xml, root.innerStart, root.innerEnd)) {
      const list = isListName(element.local) ? element.local : null;
      if (list === null) this.others.set(element.local, sourceOf(xml, element));
      else
        this.lists.set(
          list,
          [...childElements(xml, element.innerStart, element.innerEnd)].map((item) => sourceOf(xml, item)),
        );
    }
  }

  /** The number of the cell format that is format `base` (shown as `before`) changed into `after`. */
  cellFormat(base: number, before: CellStyle, after: CellStyle, quoted: boolean): number {
    const key = `${base} ${quoted} ${JSON.stringify(after)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = this.list("cellXfs")[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const number = this.add("cellXfs", this.changedFormat(xf, before, after, quoted));
    this.known.set(key, number);
    return number;
  }

  /** The number of a conditional format's style. */
  differentialFormat(style: CellStyle): number {
    return this.add("dxfs", withPrefix(dxfXml(style), this.prefix));
  }

  toXml(): string {
    if (!this.changed) return this.xml;
    const written = new Map(this.others);
    for (const [name, items] of this.lists) {
      const tag = `${this.prefix}${name}`;
      if (items.length > 0) written.set(name, `<${tag} count="${items.length}">${items.join("")}</${tag}>`);
    }
    const place = (name: string): number => LISTS.indexOf(name);
    const ordered = [...written].sort(([a], [b]) => place(a) - place(b));
    return (
      this.head.replace(/\/>$/, ">") +
      ordered.map(([, xml]) => xml).join("") +
      (this.tail || `</${this.prefix}styleSheet>`)
    );
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
      set("fontId", this.part("fonts", number("fontId"), font, FONT_ORDER), "applyFont");
    const border = borderPieces(before, after);
    if (Object.keys(border).length > 0)
      set("borderId", this.part("borders", number("borderId"), border, BORDER_ORDER), "applyBorder");
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
  private part(list: "fonts" | "borders", base: number, changes: Pieces, order: readonly string[]): number {
    const source = this.list(list)[base] ?? withPrefix(`<${ITEM[list]}/>`, this.prefix);
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
    for (const source of this.list("numFmts")) {
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

  private list(name: ListName): string[] {
    const items = this.lists.get(name) ?? [];
    this.lists.set(name, items);
    return items;
  }

  /** The place of the item in its list, added where it is not there yet. */
  private add(name: ListName, xml: string): number {
    const items = this.list(name);
    const key = `${name} ${xml}`;
    const known = this.known.get(key) ?? items.indexOf(xml);
    if (known !== -1) return known;
    this.known.set(key, items.length);
    this.changed = true;
    return items.push(xml) - 1;
  }
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

function isListName(name: string): name is ListName {
  return name in ITEM;
}
