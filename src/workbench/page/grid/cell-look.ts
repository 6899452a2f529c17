import type { BorderSide, CellStyle, FontStyle } from "../../../sheet/cell-style";
import type { CellValue } from "../../../sheet/cell";
import { PIXELS_PER_POINT } from "./geometry";

/** The font of a sheet nobody has styled, in points. */
export const DEFAULT_FONT_SIZE = 11;
const FALLBACK_FONTS = '"DengXian", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const SERIF_FALLBACK = '"SimSun", "Songti SC", "Noto Serif CJK SC", serif';
const SERIF = /\u5b8b|\u4eff|\u6977|simsun|song|ming|kai|times|serif/i;

/** The font of cells that name none, for the element all cells stand in. */
export function dressSheet(sheet: HTMLElement, { name, size }: FontStyle): void {
  sheet.style.setProperty("--cell-font", `${size ?? DEFAULT_FONT_SIZE}pt/1.3 ${fontFamily(name)}`);
}

/** The font families for a font named in a workbook, with one of the same kind where the machine lacks it. */
export function fontFamily(name: string | undefined): string {
  if (name === undefined) return FALLBACK_FONTS;
  return `${JSON.stringify(name)}, ${SERIF.test(name) ? SERIF_FALLBACK : FALLBACK_FONTS}`;
}

/** The CSS font of a style where cells that name no font have `defaultFont`. */
export function cssFont(style: CellStyle, defaultFont: FontStyle): string {
  const font = { ...defaultFont, ...style.font };
  const size = (font.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
  return `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${size}px ${fontFamily(font.name)}`;
}

/** Where Excel puts a value nobody aligned: numbers right, logical values and errors centred, text left. */
export function alignmentOf(style: CellStyle, value: CellValue): "left" | "center" | "right" | "justify" {
  if (style.horizontal !== undefined) return style.horizontal === "distributed" ? "justify" : style.horizontal;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || /^#[A-Z/0!?]+$/.test(value) ? "center" : "left";
}

/** Gives the element the look of the style. */
export function dress(td: HTMLElement, style: CellStyle): void {
  const { font, fill, borders, vertical, indent } = style;
  if (font) setFont(td, font);
  if (fill !== undefined) {
    td.style.backgroundColor = fill;
    td.style.borderColor = fill;
  }
  if (vertical === "top") td.style.alignItems = "flex-start";
  if (vertical === "center") td.style.alignItems = "safe center";
  if (indent !== undefined && indent > 0) td.style.paddingInline = `${2 + indent * 12}px`;
  for (const [side, property] of BORDERS) {
    const border = borders?.[side];
    if (border) td.style[property] = line(border);
  }
}

function setFont(td: HTMLElement, font: FontStyle): void {
  td.style.fontFamily = fontFamily(font.name);
  if (font.size !== undefined) td.style.fontSize = `${font.size}pt`;
  if (font.bold) td.style.fontWeight = "700";
  if (font.italic) td.style.fontStyle = "italic";
  if (font.underline) td.style.textDecoration = "underline";
  if (font.color !== undefined) td.style.color = font.color;
}

const BORDERS = [
  ["top", "borderTop"],
  ["right", "borderRight"],
  ["bottom", "borderBottom"],
  ["left", "borderLeft"],
] as const;

const LINES: Readonly<Record<BorderSide["line"], string>> = {
  hair: "1px dotted",
  thin: "1px solid",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

function line(side: BorderSide): string {
  return `${LINES[side.line]} ${side.color ?? "#000000"}`;
}
