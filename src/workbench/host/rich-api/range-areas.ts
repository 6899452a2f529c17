import { columnCount, rowCount } from "../../../sheet/cell-range";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import type { ObjectTable } from "./object-kind";
import { ObjectKind } from "./object-kind";
import type { Cells } from "./place";
import { addressOf } from "./place";
import { RANGE, WORKSHEET } from "./kinds";
import { RANGE_FORMAT } from "./range-format";
import { RichApiError } from "./rich-api-error";

/** Excel.RangeAreas: rectangles on one sheet (ExcelApi 1.9). */
export const RANGE_AREAS_MEMBERS: ObjectTable<Cells> = {
  tracked: true,
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  scalars: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ ranges }) => ranges.reduce((count, range) => count + rowCount(range) * columnCount(range), 0),
    },
  },
  links: {
    Areas: { to: (cells) => RANGE_COLLECTION.of(cells) },
    Format: { to: (cells) => RANGE_FORMAT.of(cells) },
    ConditionalFormats: { to: (cells) => CONDITIONAL_FORMATS.of(cells) },
    Worksheet: { to: ({ sheet }) => WORKSHEET.of(sheet) },
  },
  methods: {
    Clear: {
      call: ({ sheet, ranges }, args) => {
        const applyTo = args.optionalText(0);
        for (const range of ranges)
          sheet.clear(range, applyTo === "Formats" ? "formats" : applyTo === "Contents" ? "contents" : "all");
      },
    },
  },
};

/** Excel.RangeCollection: the rectangles one by one. */
const RANGE_COLLECTION: ObjectKind<Cells> = new ObjectKind<Cells>("RangeCollection", {
  items: ({ sheet, ranges }) => ranges.map((range) => RANGE.of({ sheet, range })),
  methods: {
    GetCount: { call: ({ ranges }) => ranges.length },
    GetItemAt: {
      call: ({ sheet, ranges }, args) => {
        const range = ranges[args.integer(0)];
        if (!range) throw new RichApiError("InvalidArgument", "The index is out of range.");
        return RANGE.of({ sheet, range });
      },
    },
  },
});

function addresses({ sheet, ranges }: Cells): string {
  return ranges.map((range) => addressOf({ sheet, range })).join(",");
}
