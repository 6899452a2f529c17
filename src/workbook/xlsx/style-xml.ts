import type { BorderSide, CellStyle, FontStyle } from "../../sheet/cell-style";
import { escapeXml } from "./xml-text";

/** Pieces of a style in the file's own words. Elements are written without prefix, each under its name. */
export type Pieces = Readonly<Record<string, string | null>>;

/** The order Microsoft's validator asks for inside a font. */
export const FONT_ORDER = [
  ..."b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" "),
];
export const BORDER_ORDER = [..."start end left right top bottom diagonal vertical horizontal".split(" ")];

/** The children of a font that say what differs between two fonts; null takes a child away. */
export function fontPieces(before: FontStyle, after: FontStyle): Pieces {
  const pieces: Record<string, string | null> = {};
  const set = (key: keyof FontStyle, element: string, xml: string): void => {
    if (before[key] !== after[key]) pieces[element] = after[key] ? xml : null;
  };
  set("bold", "b", "<b/>");
  set("italic", "i", "<i/>");
  set("underline", "u", "<u/>");
  set("size", "sz", `<sz val="${after.size ?? 11}"/>`);
  set("color", "color", `<color rgb="${argb(after.color)}"/>`);
  set("name", "name", `<name val="${escapeXml(after.name ?? "")}"/>`);
  // A font named outright no longer follows the theme, nor the character set of the font before it.
  if (before.name !== after.name) Object.assign(pieces, { scheme: null, charset: null, family: null });
  return pieces;
}

/** The sides of a border that differ. */
export function borderPieces(before: CellStyle, after: CellStyle): Pieces {
  const pieces: Record<string, string | null> = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = after.borders?.[side];
    if (JSON.stringify(before.borders?.[side]) !== JSON.stringify(line)) pieces[side] = borderSide(side, line);
  }
  return pieces;
}

function borderSide(name: string, side: BorderSide | undefined): string {
  if (!side) return `<${name}/>`;
  const color = side.color ? `<color rgb="${argb(side.color)}"/>` : '<color auto="1"/>';
  return `<${name} style="${side.line}">${color}</${name}>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The style of a conditional format (dxf): only what it changes. */
export function dxfXml(style: CellStyle): string {
  const font = style.font ? joined(fontPieces({}, style.font), FONT_ORDER) : "";
  const fill = style.fill
    ? `<fill><patternFill patternType="solid"><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`
    : "";
  const border = style.borders ? joined(borderPieces({}, style), BORDER_ORDER) : "";
  return `<dxf>${wrapped("font", font)}${fill}${wrapped("border", border)}</dxf>`;
}

export function joined(pieces: Pieces, order: readonly string[]): string {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = Object.entries(pieces).sort(([a], [b]) => place(a) - place(b));
  return sorted.map(([, xml]) => xml ?? "").join("");
}

function wrapped(name: string, inside: string): string {
  return inside === "" ? "" : `<${name}>${inside}</${name}>`;
}

function argb(color = "#000000"): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Elements written without prefix put under the prefix a file uses ("x:", mostly ""). */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}
