import { asColour, asFlag, asNumber, asOneOf, asText, wordFor } from "./json-value";
import { resize, sharedSize } from "./lines";
import { ObjectKind } from "./object-kind";
import type { Cells } from "./place";
import { RANGE_BORDERS } from "./range-borders";
import { fitColumns } from "./fit-columns";
import { requireSize } from "./excel-limits";
import { restyle, sharedStyle } from "./shared-style";

const HORIZONTAL = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** Excel.RangeFormat: how cells look. Sizes are points. */
export const RANGE_FORMAT: ObjectKind<Cells> = new ObjectKind<Cells>("RangeFormat", {
  scalars: {
    HorizontalAlignment: {
      get: (cells) => sharedStyle(cells, ({ horizontal }) => wordFor(horizontal ?? null, HORIZONTAL)),
      set: (cells, value) => restyle(cells, { horizontal: asOneOf(value, HORIZONTAL) }),
    },
    VerticalAlignment: {
      get: (cells) => sharedStyle(cells, ({ vertical }) => wordFor(vertical ?? "bottom", VERTICAL)),
      set: (cells, value) => restyle(cells, { vertical: asOneOf(value, VERTICAL) }),
    },
    WrapText: {
      get: (cells) => sharedStyle(cells, ({ wrap }) => wrap ?? false),
      set: (cells, value) => restyle(cells, { wrap: asFlag(value) }),
    },
    IndentLevel: {
      get: (cells) => sharedStyle(cells, ({ indent }) => indent ?? 0),
      set: (cells, value) => restyle(cells, { indent: asNumber(value) }),
      since: 9,
    },
    ColumnWidth: {
      get: (cells) => sharedSize(cells, "columns"),
      set: (cells, value, session) => resize(cells, "columns", requireSize(asNumber(value), "columns", session)),
    },
    RowHeight: {
      get: (cells) => sharedSize(cells, "rows"),
      set: (cells, value, session) => resize(cells, "rows", requireSize(asNumber(value), "rows", session)),
    },
    UseStandardHeight: {
      get: ({ sheet, ranges }) =>
        ![...sheet.facets.rowHeights.keys()].some((row) =>
          ranges.some(({ first, last }) => row >= first.row && row <= last.row),
        ),
      set: (cells, value) => (asFlag(value) ? resize(cells, "rows", null) : undefined),
    },
    UseStandardWidth: {
      get: ({ sheet, ranges }) =>
        ![...sheet.facets.columnWidths.keys()].some((column) =>
          ranges.some(({ first, last }) => column >= first.column && column <= last.column),
        ),
      set: (cells, value) => (asFlag(value) ? resize(cells, "columns", null) : undefined),
    },
  },
  links: {
    Fill: { to: (cells) => RANGE_FILL.of(cells) },
    Font: { to: (cells) => RANGE_FONT.of(cells) },
    Borders: { to: (cells) => RANGE_BORDERS.of(cells) },
    Protection: { to: (cells) => FORMAT_PROTECTION.of(cells) },
  },
  methods: {
    // A row without a height of its own is shown as tall as its text needs.
    AutofitColumns: { call: fitColumns },
    AutofitRows: { call: (cells) => resize(cells, "rows", null) },
  },
});

const RANGE_FILL = new ObjectKind<Cells>("RangeFill", {
  scalars: {
    Color: {
      get: (cells) => sharedStyle(cells, ({ fill }) => fill ?? "#FFFFFF"),
      set: (cells, value) => restyle(cells, { fill: asColour(value) }),
    },
    Pattern: { get: (cells) => sharedStyle(cells, ({ fill }) => (fill === undefined ? "None" : "Solid")), since: 9 },
  },
  methods: { Clear: { call: (cells) => restyle(cells, { fill: null }) } },
});

const UNDERLINE = { None: false, Single: true } as const;

const RANGE_FONT = new ObjectKind<Cells>("RangeFont", {
  scalars: {
    Name: {
      get: (cells) => sharedStyle(cells, ({ font }) => font?.name ?? "Calibri"),
      set: (cells, value) => restyle(cells, { font: { name: asText(value) } }),
    },
    Size: {
      get: (cells) => sharedStyle(cells, ({ font }) => font?.size ?? 11),
      set: (cells, value) => restyle(cells, { font: { size: asNumber(value) } }),
    },
    Color: {
      get: (cells) => sharedStyle(cells, ({ font }) => font?.color ?? "#000000"),
      set: (cells, value) => restyle(cells, { font: { color: asColour(value) } }),
    },
    Bold: {
      get: (cells) => sharedStyle(cells, ({ font }) => font?.bold ?? false),
      set: (cells, value) => restyle(cells, { font: { bold: asFlag(value) } }),
    },
    Italic: {
      get: (cells) => sharedStyle(cells, ({ font }) => font?.italic ?? false),
      set: (cells, value) => restyle(cells, { font: { italic: asFlag(value) } }),
    },
    Underline: {
      get: (cells) => sharedStyle(cells, ({ font }) => wordFor(font?.underline ?? false, UNDERLINE)),
      set: (cells, value) => restyle(cells, { font: { underline: asOneOf(value, UNDERLINE) } }),
    },
  },
});

const FORMAT_PROTECTION = new ObjectKind<Cells>("FormatProtection", {
  scalars: {
    Locked: {
      get: (cells) => sharedStyle(cells, ({ locked }) => locked ?? true),
      set: (cells, value) => restyle(cells, { locked: asFlag(value) }),
    },
  },
});
