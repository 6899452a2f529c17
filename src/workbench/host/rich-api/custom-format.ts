import type { Borders, BorderSide } from "../../../sheet/cell-style";
import type { StylePatch } from "../../../workbook/merge-style";
import { mergeStyle } from "../../../workbook/merge-style";
import { BORDER_STYLES, borderLine, borderWord } from "./border-words";
import type { FormatOf } from "./held-format";
import { change, readCustom } from "./held-format";
import { asColour, asFlag, asOneOf, asText, wordFor } from "./json-value";
import { ObjectKind } from "./object-kind";
import { RichApiError } from "./rich-api-error";

/** Excel.CustomConditionalFormat: cells look so where a formula is true. */
export const CUSTOM_FORMAT: ObjectKind<FormatOf> = new ObjectKind<FormatOf>("CustomConditionalFormat", {
  links: { Rule: { to: (format) => RULE.of(format) }, Format: { to: (format) => RANGE_FORMAT.of(format) } },
});

const RULE = new ObjectKind<FormatOf>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: (format) => readCustom(format).formula,
      set: (format, value) => {
        const formula = asText(value);
        change(format, (held) => ({ ...held, formula: formula.startsWith("=") ? formula : `=${formula}` }));
      },
    },
  },
});

const RANGE_FORMAT: ObjectKind<FormatOf> = new ObjectKind<FormatOf>("ConditionalRangeFormat", {
  scalars: {
    NumberFormat: {
      get: (format) => readCustom(format).style.numberFormat ?? null,
      set: (format, value) => restyle(format, { numberFormat: asText(value) }),
    },
  },
  links: {
    Fill: { to: (format) => FILL.of(format) },
    Font: { to: (format) => FONT.of(format) },
    Borders: { to: (format) => BORDERS.of(format) },
  },
});

const FILL = new ObjectKind<FormatOf>("ConditionalRangeFill", {
  scalars: {
    Color: {
      get: (format) => readCustom(format).style.fill ?? "",
      set: (format, value) => restyle(format, { fill: asColour(value) }),
    },
  },
  methods: { Clear: { call: (format) => restyle(format, { fill: null }) } },
});

const UNDERLINE = { None: false, Single: true } as const;

const FONT = new ObjectKind<FormatOf>("ConditionalRangeFont", {
  scalars: {
    Color: {
      get: (format) => readCustom(format).style.font?.color ?? "",
      set: (format, value) => restyle(format, { font: { color: asColour(value) } }),
    },
    Bold: {
      get: (format) => readCustom(format).style.font?.bold ?? null,
      set: (format, value) => restyle(format, { font: { bold: asFlag(value) } }),
    },
    Italic: {
      get: (format) => readCustom(format).style.font?.italic ?? null,
      set: (format, value) => restyle(format, { font: { italic: asFlag(value) } }),
    },
    Underline: {
      get: (format) => wordFor(readCustom(format).style.font?.underline ?? false, UNDERLINE),
      set: (format, value) => restyle(format, { font: { underline: asOneOf(value, UNDERLINE) } }),
    },
  },
  methods: { Clear: { call: (format) => restyle(format, { font: null }) } },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

interface SideOf extends FormatOf {
  readonly side: keyof Borders;
}

const BORDERS: ObjectKind<FormatOf> = new ObjectKind<FormatOf>("ConditionalRangeBorderCollection", {
  scalars: { Count: { get: () => 4 } },
  items: (format) => Object.values(SIDES).map((side) => BORDER.of({ ...format, side })),
  item: (format, args) => BORDER.of({ ...format, side: asOneOf(args.text(0), SIDES) }),
  links: {
    Top: { to: (format) => BORDER.of({ ...format, side: "top" }) },
    Bottom: { to: (format) => BORDER.of({ ...format, side: "bottom" }) },
    Left: { to: (format) => BORDER.of({ ...format, side: "left" }) },
    Right: { to: (format) => BORDER.of({ ...format, side: "right" }) },
  },
});

const BORDER: ObjectKind<SideOf> = new ObjectKind<SideOf>("ConditionalRangeBorder", {
  identity: ({ side }) => ({ Id: wordFor(side, SIDES) }),
  scalars: {
    SideIndex: { get: ({ side }) => wordFor(side, SIDES) },
    Style: {
      get: (border) => borderWord(sideOf(border)),
      set: (border, value) => {
        const word = asText(value);
        if (!BORDER_STYLES.includes(word))
          throw new RichApiError("InvalidArgument", `There is no border style ${word}.`);
        draw(border, word === "None" ? null : { ...sideOf(border), line: borderLine(word, "Thin") });
      },
    },
    Color: {
      get: (border) => sideOf(border)?.color ?? "#000000",
      set: (border, value) => draw(border, { line: sideOf(border)?.line ?? "thin", color: asColour(value) }),
    },
  },
});

function sideOf(border: SideOf): BorderSide | undefined {
  return readCustom(border).style.borders?.[border.side];
}

function draw({ sheet, id, side }: SideOf, line: BorderSide | null): void {
  restyle({ sheet, id }, { borders: { [side]: line } });
}

function restyle(format: FormatOf, patch: StylePatch): void {
  change(format, (held) => ({ ...held, style: mergeStyle(held.style, patch) }));
}
