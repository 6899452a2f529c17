import type { CellRange } from "../sheet/cell-range";
import type { PageSetup } from "../sheet/page-setup";
import type { CellShift } from "./cell-shift";
import { movesWholeLines, shiftedAddress, shiftedLine, shiftedRange, shiftedSpan } from "./cell-shift";
import type { ConditionalFormat, SheetFacets } from "./sheet-facets";
import type { SheetParts } from "./sheet-parts";
import { shiftReferences } from "./shift-references";
import type { Worksheet } from "./worksheet";

/** What belongs to cells beside their content follows them: merges, sizes, formats, notes, tables, the page. */
export function shiftFacets(sheet: Worksheet, shift: CellShift): void {
  const { facets } = sheet;
  const after: Partial<SheetFacets> = {
    merges: kept(facets.merges, (area) => shiftedRange(area, shift)),
    conditionalFormats: facets.conditionalFormats.flatMap((format): readonly ConditionalFormat[] => {
      const ranges = kept(format.ranges, (range) => shiftedRange(range, shift));
      if (ranges.length === 0) return [];
      if (format.kind === "other") return [{ ...format, ranges }];
      const formula = shiftReferences(format.formula, { shift, sheet: sheet.name, home: sheet.name });
      return [{ ...format, ranges, formula }];
    }),
    notes: placed(facets.notes, shift),
    autoFilter: facets.autoFilter && shiftedRange(facets.autoFilter, shift),
    parts: shiftedParts(facets.parts, shift),
    page: facets.page && shiftedPage(facets.page, shift),
    ...(movesWholeLines(shift) ? shiftedLines(facets, shift) : {}),
  };
  for (const facet of FACETS) if (facet in after) sheet.replaceFacets({ ...sheet.facets, ...after }, facet);
}

type Shifted = Exclude<keyof SheetFacets, "name" | "visibility">;

const FACETS: readonly Shifted[] = [
  "merges",
  "conditionalFormats",
  "notes",
  "autoFilter",
  "parts",
  "page",
  "rowHeights",
  "columnWidths",
  "hiddenRows",
  "hiddenColumns",
];

function shiftedLines(facets: SheetFacets, shift: CellShift): Partial<SheetFacets> {
  const sizes = (before: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
    new Map(kept([...before], ([line, size]) => pairOf(shiftedLine(line, shift), size)));
  const hidden = (before: ReadonlySet<number>): ReadonlySet<number> =>
    new Set(kept([...before], (line) => shiftedLine(line, shift)));
  return shift.axis === "rows"
    ? { rowHeights: sizes(facets.rowHeights), hiddenRows: hidden(facets.hiddenRows) }
    : { columnWidths: sizes(facets.columnWidths), hiddenColumns: hidden(facets.hiddenColumns) };
}

function pairOf(line: number | null, size: number): readonly [number, number] | null {
  return line === null ? null : [line, size];
}

function shiftedParts(parts: SheetParts, shift: CellShift): SheetParts {
  const ranged = <T extends { readonly range: CellRange }>(before: readonly T[]): readonly T[] =>
    kept(before, (one) => {
      const range = shiftedRange(one.range, shift);
      return range && { ...one, range };
    });
  return {
    tables: ranged(parts.tables),
    filters: parts.filters,
    comments: placed(parts.comments, shift),
    validations: ranged(parts.validations),
    links: ranged(parts.links),
  };
}

function shiftedPage(page: PageSetup, shift: CellShift): PageSetup {
  const { printArea, titleRows, breaksBefore, ...rest } = page;
  const area = printArea && shiftedRange(printArea, shift);
  const moves = shift.axis === "rows" && movesWholeLines(shift);
  const titles = titleRows && moves ? shiftedSpan(titleRows.first, titleRows.last, shift) : null;
  const titled = titleRows && !moves ? titleRows : titles && { first: titles[0], last: titles[1] };
  const breaks = breaksBefore && (moves ? kept(breaksBefore, (row) => shiftedLine(row, shift)) : breaksBefore);
  return {
    ...rest,
    ...(area ? { printArea: area } : {}),
    ...(titled ? { titleRows: titled } : {}),
    ...(breaks && breaks.length > 0 ? { breaksBefore: breaks } : {}),
  };
}

function placed<T extends { readonly at: { readonly row: number; readonly column: number } }>(
  before: readonly T[],
  shift: CellShift,
): readonly T[] {
  return kept(before, (one) => {
    const at = shiftedAddress(one.at, shift);
    return at && { ...one, at };
  });
}

function kept<T, R>(before: readonly T[], after: (one: T) => R | null): readonly R[] {
  return before.map(after).filter((one): one is R => one !== null);
}
