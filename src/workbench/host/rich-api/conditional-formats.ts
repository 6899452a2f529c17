import { intersects } from "../../../sheet/cell-range";
import type { ConditionalFormat } from "../../../workbook/sheet-facets";
import { CUSTOM_FORMAT } from "./custom-format";
import { asFlag } from "./json-value";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import type { Cells } from "./place";
import { RANGE, RANGE_AREAS } from "./kinds";
import { freshFormatId } from "./fresh-format-id";
import type { FormatOf } from "./held-format";
import { change, read, wrongType } from "./held-format";
import { RichApiError } from "./rich-api-error";

/** Excel.ConditionalFormatCollection: the formats that reach into the cells, the strongest first. */
export const CONDITIONAL_FORMATS: ObjectKind<Cells> = new ObjectKind<Cells>("ConditionalFormatCollection", {
  items: (cells) => formatsIn(cells).map(({ id }) => CONDITIONAL_FORMAT.of({ sheet: cells.sheet, id })),
  item: (cells, args) => found(cells, args.text(0)) ?? missing(),
  methods: {
    Add: { call: (cells, args) => add(cells, args.text(0)) },
    ClearAll: { call: clearAll },
    GetCount: { call: (cells) => formatsIn(cells).length },
    GetItemAt: {
      call: (cells, args) => {
        const format = formatsIn(cells)[args.integer(0)];
        return format ? CONDITIONAL_FORMAT.of({ sheet: cells.sheet, id: format.id }) : missing();
      },
    },
    GetItemOrNullObject: { call: (cells, args) => found(cells, args.text(0)) ?? NULL_OBJECT, since: 14 },
  },
});

export const CONDITIONAL_FORMAT: ObjectKind<FormatOf> = new ObjectKind<FormatOf>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (format) => typeOf(read(format)) },
    Priority: { get: ({ sheet, id }) => sheet.facets.conditionalFormats.findIndex((format) => format.id === id) },
    StopIfTrue: {
      get: (format) => {
        const held = read(format);
        return held.kind === "custom" ? held.stopIfTrue : false;
      },
      set: (format, value) => change(format, (held) => ({ ...held, stopIfTrue: asFlag(value) })),
    },
  },
  links: {
    Custom: { to: (format) => custom(format) ?? wrongType() },
    CustomOrNullObject: { to: (format) => custom(format) ?? NULL_OBJECT },
  },
  methods: {
    Delete: { call: remove },
    GetRange: {
      call: (format) => {
        const { ranges } = read(format);
        const [range] = ranges;
        if (!range || ranges.length > 1)
          throw new RichApiError("InvalidOperation", "The conditional format covers several ranges.");
        return RANGE.of({ sheet: format.sheet, range });
      },
    },
    GetRangeOrNullObject: {
      call: (format) => {
        const { ranges } = read(format);
        const [range] = ranges;
        return range && ranges.length === 1 ? RANGE.of({ sheet: format.sheet, range }) : NULL_OBJECT;
      },
    },
    GetRanges: { call: (format) => RANGE_AREAS.of({ sheet: format.sheet, ranges: read(format).ranges }), since: 9 },
  },
});

function formatsIn({ sheet, ranges }: Cells): readonly ConditionalFormat[] {
  return sheet.facets.conditionalFormats.filter((format) =>
    format.ranges.some((held) => ranges.some((range) => intersects(held, range))),
  );
}

function found(cells: Cells, id: string): HostObject | null {
  const format = formatsIn(cells).find((held) => held.id === id);
  return format ? CONDITIONAL_FORMAT.of({ sheet: cells.sheet, id }) : null;
}

function custom(format: FormatOf): HostObject | null {
  return read(format).kind === "custom" ? CUSTOM_FORMAT.of(format) : null;
}

/** A new format is the strongest. Only formats with a formula of their own can be made. */
function add({ sheet, ranges }: Cells, type: string): HostObject {
  if (type !== "Custom")
    throw new RichApiError("ApiNotFound", `This workbook makes no conditional formats of type ${type}.`);
  const before = sheet.facets.conditionalFormats;
  const id = freshFormatId(before);
  sheet.setFacet("conditionalFormats", [
    { id, kind: "custom", ranges, formula: "", style: {}, stopIfTrue: false },
    ...before,
  ]);
  return CONDITIONAL_FORMAT.of({ sheet, id });
}

function clearAll({ sheet, ranges }: Cells): void {
  const gone = new Set(formatsIn({ sheet, ranges }));
  sheet.setFacet(
    "conditionalFormats",
    sheet.facets.conditionalFormats.filter((format) => !gone.has(format)),
  );
}

function remove({ sheet, id }: FormatOf): void {
  read({ sheet, id });
  sheet.setFacet(
    "conditionalFormats",
    sheet.facets.conditionalFormats.filter((format) => format.id !== id),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  expression: "Custom",
};

function typeOf(format: ConditionalFormat): string {
  return format.kind === "custom" ? "Custom" : (TYPES[format.type] ?? "PresetCriteria");
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
