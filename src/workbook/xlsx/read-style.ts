import type { BorderLine, Borders, BorderSide, CellStyle, FontStyle } from "../../sheet/cell-style";
import { internStyle } from "../merge-style";
import { readColor } from "./read-color";
import { SHORT_DATE_FORMATS } from "../strings";
import type { ReadStyle } from "./xlsx-library";

/**
 * A style of a file as the product says it. What the product has no word for stays in the file and is not lost by it.
 */
export function readStyle(style: ReadStyle, theme: readonly string[]): CellStyle {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const solid = fill?.type === "pattern" && fill.pattern !== "none" && fill.pattern !== undefined;
  return internStyle({
    ...present("font", font && readFont(font, theme)),
    ...present("fill", solid ? readColor(fill.fgColor ?? fill.bgColor, theme) : undefined),
    ...present("borders", border && readBorders(border, theme)),
    ...present("horizontal", oneOf(HORIZONTAL, alignment?.horizontal)),
    ...present("vertical", oneOf(VERTICAL, alignment?.vertical)),
    ...present("wrap", alignment?.wrapText),
    ...present("indent", alignment?.indent),
    ...present("numberFormat", numFmt && (SHORT_DATE_FORMATS[numFmt] ?? numFmt)),
    ...present("locked", protection?.locked),
  });
}

/** A style of a conditional format, whose fill stands in the background colour. */
export function readConditionalStyle(style: ReadStyle | undefined, theme: readonly string[]): CellStyle {
  if (!style) return {};
  const { fill, ...rest } = style;
  const color = fill?.type === "pattern" ? readColor(fill.bgColor ?? fill.fgColor, theme) : undefined;
  return internStyle({ ...readStyle(rest, theme), ...present("fill", color) });
}

export function readFont(font: NonNullable<ReadStyle["font"]>, theme: readonly string[]): FontStyle {
  return {
    ...present("name", font.name),
    ...present("size", font.size),
    ...present("bold", font.bold),
    ...present("italic", font.italic),
    ...present("underline", font.underline === undefined ? undefined : font.underline !== false),
    ...present("color", readColor(font.color, theme)),
  };
}

function readBorders(border: NonNullable<ReadStyle["border"]>, theme: readonly string[]): Borders {
  const side = (name: "top" | "right" | "bottom" | "left"): Borders => {
    const { style, color } = border[name] ?? {};
    const line = style && LINES[style];
    return line ? { [name]: { line, ...present("color", readColor(color, theme)) } satisfies BorderSide } : {};
  };
  return { ...side("top"), ...side("right"), ...side("bottom"), ...side("left") };
}

const HORIZONTAL = ["left", "center", "right", "justify", "distributed"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

/** Lines the product has no word for are shown as the nearest; the file keeps its own. */
const LINES: Readonly<Record<string, BorderLine>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dashed: "dashed",
  dotted: "dotted",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

function oneOf<T extends string>(known: readonly T[], word: string | undefined): T | undefined {
  return known.find((candidate) => candidate === word);
}

function present<K extends string, T>(key: K, value: T | undefined | ""): { readonly [P in K]?: T } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
