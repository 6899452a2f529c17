import type { BorderLine, Borders, CellStyle, FontStyle } from "../../sheet/cell-style";
import { internStyle } from "../merge-style";
import { NO_STYLE } from "../stored-cell";
import { MAX_FORMATS } from "./limits";
import { OpenTrouble } from "./open-trouble";
import { readColor } from "./read-color";
import { readNumberFormats } from "./read-number-formats";
import { attributesOf, childElements, rootElement, sourceOf } from "./xml-scan";
import type { XmlElement } from "./xml-scan";

/** What the styles part says, as far as the product has a word for it; the rest stays in the file. */
export interface ReadStyles {
  /** The formats of cells by the number that a cell names. */
  readonly formats: readonly CellStyle[];
  /** Those of conditional formats. */
  readonly differential: readonly CellStyle[];
  /** What a cell is written in whose style names no font. */
  readonly font: FontStyle;
}

/** Reads the styles part. Fails with OpenTrouble "too-large" where it has more formats than Excel takes. */
export function readStyles(xml: string | null, theme: readonly string[]): ReadStyles {
  const lists = xml === null ? new Map<string, Part>() : listsOf(xml);
  const list = <T>(name: string, read: (part: Part) => T): readonly T[] =>
    (lists.get(name)?.children() ?? []).map(read);
  const fonts = list("fonts", (part) => readFont(part, theme));
  const fills = list("fills", (part) => readFill(part, theme, "fgColor"));
  const borders = list("borders", (part) => readBorders(part, theme));
  const numberFormats = readNumberFormats(lists.get("numFmts")?.source() ?? null);
  const formats = list("cellXfs", (part): CellStyle => {
    const id = (name: string): number => Number(part.attributes().get(name) ?? 0);
    // The first font and border and the first two fills are what a sheet has without any.
    return internStyle({
      ...present("font", id("fontId") === 0 ? undefined : fonts[id("fontId")]),
      ...present("fill", id("fillId") <= 1 ? undefined : fills[id("fillId")]),
      ...present("borders", id("borderId") === 0 ? undefined : borders[id("borderId")]),
      ...present("numberFormat", numberFormats(id("numFmtId"))),
      ...readPlacing(part),
    });
  });
  return { formats, differential: list("dxfs", (part) => readDifferential(part, theme)), font: fonts[0] ?? {} };
}

/** An element of the styles part. */
class Part {
  constructor(
    private readonly xml: string,
    private readonly element: XmlElement,
  ) {}

  get local(): string {
    return this.element.local;
  }

  attributes(): ReadonlyMap<string, string> {
    return attributesOf(this.xml, this.element);
  }

  source(): string {
    return sourceOf(this.xml, this.element);
  }

  children(): readonly Part[] {
    const found: Part[] = [];
    for (const child of childElements(this.xml, this.element.innerStart, this.element.innerEnd)) {
      found.push(new Part(this.xml, child));
      if (found.length > MAX_FORMATS) throw new OpenTrouble("too-large", `over ${MAX_FORMATS} ${this.element.local}`);
    }
    return found;
  }

  child(local: string): Part | undefined {
    return this.children().find((part) => part.local === local);
  }
}

function listsOf(xml: string): ReadonlyMap<string, Part> {
  const lists = new Map(new Part(xml, rootElement(xml)).children().map((part) => [part.local, part]));
  lists.get("cellStyleXfs")?.children();
  lists.get("cellStyles")?.children();
  return lists;
}

function readDifferential(part: Part, theme: readonly string[]): CellStyle {
  const font = part.child("font");
  const fill = part.child("fill");
  const border = part.child("border");
  const style = internStyle({
    ...present("font", font && readFont(font, theme)),
    // The fill of a conditional format stands in the background colour.
    ...present("fill", fill && readFill(fill, theme, "bgColor")),
    ...present("borders", border && readBorders(border, theme)),
    ...present("numberFormat", part.child("numFmt")?.attributes().get("formatCode")),
    ...readPlacing(part),
  });
  return style === NO_STYLE ? {} : style;
}

function readPlacing(part: Part): CellStyle {
  const children = part.children();
  const attributes = (local: string): ReadonlyMap<string, string> =>
    children.find((child) => child.local === local)?.attributes() ?? new Map<string, string>();
  const alignment = attributes("alignment");
  const locked = attributes("protection").get("locked");
  const indent = Number(alignment.get("indent") ?? 0);
  return {
    ...present("horizontal", oneOf(HORIZONTAL, alignment.get("horizontal"))),
    ...present("vertical", oneOf(VERTICAL, alignment.get("vertical"))),
    ...present("wrap", isOn(alignment.get("wrapText")) ? true : undefined),
    ...present("indent", indent > 0 ? indent : undefined),
    ...present("locked", locked === undefined ? undefined : isOn(locked)),
  };
}

function readFont(part: Part, theme: readonly string[]): FontStyle {
  const children = new Map(part.children().map((child) => [child.local, child.attributes()]));
  const value = (local: string): string | undefined => children.get(local)?.get("val");
  const flag = (local: string): boolean | undefined =>
    children.has(local) ? !["0", "false", "none"].includes(value(local) ?? "1") : undefined;
  const size = Number(value("sz"));
  return {
    ...present("name", value("name")),
    ...present("size", size > 0 ? size : undefined),
    ...present("bold", flag("b")),
    ...present("italic", flag("i")),
    ...present("underline", flag("u")),
    ...present("color", readColor(children.get("color"), theme)),
  };
}

/** The colour of a fill; patterns are shown as a plain fill, gradients are not shown. */
function readFill(part: Part, theme: readonly string[], first: "fgColor" | "bgColor"): string | undefined {
  const pattern = part.child("patternFill");
  const kind = pattern?.attributes().get("patternType");
  if (!pattern || kind === "none" || (kind === undefined && first === "fgColor")) return undefined;
  const color = (local: string): ReadonlyMap<string, string> | undefined => pattern.child(local)?.attributes();
  const second = first === "fgColor" ? "bgColor" : "fgColor";
  return readColor(color(first) ?? color(second), theme);
}

function readBorders(part: Part, theme: readonly string[]): Borders {
  const sides = part.children().flatMap((side): [string, object][] => {
    const line = LINES[side.attributes().get("style") ?? ""];
    if (!isSide(side.local) || !line) return [];
    return [[side.local, { line, ...present("color", readColor(side.child("color")?.attributes(), theme)) }]];
  });
  return Object.fromEntries(sides);
}

const SIDES: readonly string[] = ["top", "right", "bottom", "left"];

function isSide(local: string): boolean {
  return SIDES.includes(local);
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

function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

function oneOf<T extends string>(known: readonly T[], word: string | undefined): T | undefined {
  return known.find((candidate) => candidate === word);
}

function present<K extends string, T>(key: K, value: T | undefined | ""): { readonly [P in K]?: T } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
