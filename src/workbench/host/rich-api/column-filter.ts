import { applyFilters } from "../../../workbook/filter-rows";
import type { ColumnFilter, FilterCriteria } from "../../../workbook/sheet-parts";
import { bodyOf, replaceTable, tableOf } from "../../../workbook/tables";
import type { Json } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import { asOneOf } from "./json-value";
import { ObjectKind } from "./object-kind";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";

/** A column of a filtered range: of a table, or (null) of the sheet's own filter. */
export interface FilterOf {
  readonly sheet: Worksheet;
  readonly table: string | null;
  readonly column: number;
}

/** Excel.Filter: what a column is filtered by. */
export const COLUMN_FILTER: ObjectKind<FilterOf> = new ObjectKind<FilterOf>("Filter", {
  scalars: { Criteria: { get: criteriaOf } },
  methods: {
    Apply: { call: (filter, args) => setFilter(filter, readCriteria(args.record(0))) },
    ApplyBottomItemsFilter: { call: (filter, args) => first(filter, "BottomItems", args.integer(0)) },
    ApplyBottomPercentFilter: { call: (filter, args) => first(filter, "BottomPercent", args.integer(0)) },
    ApplyCustomFilter: {
      call: (filter, args) => {
        const [criterion1, criterion2, operator] = [args.value(0), args.value(1), args.value(2)];
        setFilter(filter, readCriteria({ filterOn: "Custom", criterion1, criterion2, operator }));
      },
    },
    ApplyDynamicFilter: {
      call: (filter, args) => setFilter(filter, readCriteria({ filterOn: "Dynamic", dynamicCriteria: args.value(0) })),
    },
    ApplyTopItemsFilter: { call: (filter, args) => first(filter, "TopItems", args.integer(0)) },
    ApplyTopPercentFilter: { call: (filter, args) => first(filter, "TopPercent", args.integer(0)) },
    ApplyValuesFilter: {
      call: (filter, args) => setFilter(filter, readCriteria({ filterOn: "Values", values: args.value(0) })),
    },
    Clear: { call: (filter) => setFilter(filter, null) },
  },
});

type Ranked = Extract<
  FilterCriteria,
  { readonly filterOn: "TopItems" | "BottomItems" | "TopPercent" | "BottomPercent" }
>;

function first(filter: FilterOf, filterOn: Ranked["filterOn"], count: number): void {
  setFilter(filter, { filterOn, criterion1: String(count) });
}

function filtersOf({ sheet, table }: FilterOf): readonly ColumnFilter[] {
  return table === null ? sheet.facets.parts.filters : tableOf(sheet, table).filters;
}

function criteriaOf(filter: FilterOf): Json {
  const held = filtersOf(filter).find(({ column }) => column === filter.column);
  return held ? { ...held.criteria } : null;
}

/** Filters a column anew, or (null) no more, and hides the rows that do not meet all filters. */
export function setFilter(filter: FilterOf, criteria: FilterCriteria | null): void {
  const { sheet, table, column } = filter;
  const others = filtersOf(filter).filter((held) => held.column !== column);
  const filters = criteria ? [...others, { column, criteria }] : others;
  if (table === null) return filterSheet(sheet, filters);
  const held = tableOf(sheet, table);
  replaceTable(sheet, table, { ...held, filters });
  const body = bodyOf(held);
  applyFilters(sheet, { range: held.range, firstRow: body.first.row, lastRow: body.last.row, filters });
}

/** Gives the sheet's own filter these criteria and hides the rows that do not meet them. */
export function filterSheet(sheet: Worksheet, filters: readonly ColumnFilter[]): void {
  sheet.setFacet("parts", { ...sheet.facets.parts, filters });
  const { autoFilter } = sheet.facets;
  if (autoFilter)
    applyFilters(sheet, {
      range: autoFilter,
      firstRow: autoFilter.first.row + 1,
      lastRow: autoFilter.last.row,
      filters,
    });
}

/** What an add-in states as criteria; colours, icons and dates are not filtered by here. */
export function readCriteria(given: Readonly<Record<string, Json>>): FilterCriteria {
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = given;
  switch (filterOn) {
    case "Values":
      if (!Array.isArray(values) || values.some(isRecord)) throw notPlayed("dates");
      return { filterOn, values: values.map(String) };
    case "Custom":
      return {
        filterOn,
        criterion1: String(criterion1),
        ...(typeof criterion2 === "string" ? { criterion2 } : {}),
        ...(operator === "And" || operator === "Or" ? { operator } : {}),
      };
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return { filterOn, criterion1: String(criterion1) };
    case "Dynamic": {
      const known = { AboveAverage: "AboveAverage", BelowAverage: "BelowAverage" } as const;
      if (typeof dynamicCriteria !== "string" || !Object.hasOwn(known, dynamicCriteria))
        throw notPlayed(String(dynamicCriteria));
      return { filterOn, dynamicCriteria: asOneOf(dynamicCriteria, known) };
    }
    default:
      throw notPlayed(String(filterOn));
  }
}

function notPlayed(what: string): RichApiError {
  return new RichApiError("NotImplemented", `This host does not filter by ${what}.`, "Filter.apply");
}
