import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { ObjectKind } from "./object-kind";
import { DEFAULT_PAGE } from "./page-layout";
import { withoutPart } from "./page-without-part";
import { placeAt, placeOf } from "./place";
import { RANGE } from "./kinds";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

interface BreakOf {
  readonly sheet: Worksheet;
  readonly row: number;
}

/** The horizontal page breaks of a sheet: each page ends before the row of its break. */
export const PAGE_BREAKS: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("PageBreakCollection", {
  items: (sheet) => rowsOf(sheet).map((row) => PAGE_BREAK.of({ sheet, row })),
  item: (sheet, args) => {
    const row = rowsOf(sheet)[Number(args.value(0))];
    if (row === undefined) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
    return PAGE_BREAK.of({ sheet, row });
  },
  methods: {
    Add: { call: add },
    GetCount: { call: (sheet) => rowsOf(sheet).length },
    RemovePageBreaks: { call: (sheet) => write(sheet, []) },
  },
});

const PAGE_BREAK: ObjectKind<BreakOf> = new ObjectKind<BreakOf>("PageBreak", {
  identity: ({ sheet, row }) => ({ _Id: rowsOf(sheet).indexOf(row) }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: {
      call: ({ sheet, row }) =>
        write(
          sheet,
          rowsOf(sheet).filter((other) => other !== row),
        ),
    },
    GetCellAfterBreak: { call: ({ sheet, row }) => RANGE.of(placeOf(sheet, row, 0, row, 0)) },
  },
});

function rowsOf(sheet: Worksheet): readonly number[] {
  return sheet.facets.page?.breaksBefore ?? [];
}

function add(sheet: Worksheet, args: Arguments, { workbook }: Session) {
  const { range } = args.object(0, RANGE) ?? placeAt(workbook, sheet, args.text(0));
  const { row } = range.first;
  if (row === 0) throw new RichApiError("InvalidArgument", "No page can end before the first row.");
  write(
    sheet,
    [...new Set([...rowsOf(sheet), row])].sort((a, b) => a - b),
  );
  return PAGE_BREAK.of({ sheet, row });
}

function write(sheet: Worksheet, breaks: readonly number[]): void {
  const page = withoutPart(sheet.facets.page ?? DEFAULT_PAGE, "breaksBefore");
  sheet.setFacet("page", breaks.length === 0 ? page : { ...page, breaksBefore: breaks });
}
