import { sequenceIn } from "../../domain/vocabulary/amounts";
import { namesOrganisation } from "../../domain/vocabulary/organisations";
import type { HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import { printedText } from "../grid/printed-text";
import type { SourceRow } from "../grid/source-cell";

const NONE: ReadonlySet<SourceRow> = new Set();

/**
 * The rows of a table that only name the unit whose projects stand below: 县教育局 alone in the columns of number and name,
 * the next row with a project's number. Only where the first row below the header is one, since a name torn at a page
 * may end as a unit's does.
 */
export function unitRows(
  rows: readonly SourceRow[],
  from: number,
  end: number,
  layout: HeaderLayout,
): ReadonlySet<SourceRow> {
  const first = rows[from];
  if (!first || !namesUnit(first, rows[from + 1], layout)) return NONE;
  return new Set(rows.slice(from, end).filter((row, index) => namesUnit(row, rows[from + index + 1], layout)));
}

function namesUnit({ cells }: SourceRow, below: SourceRow | undefined, layout: HeaderLayout): boolean {
  const [only, ...more] = cells;
  const [names, numbers] = [placeIn(layout, "name"), placeIn(layout, "seq")];
  if (
    !only ||
    more.length > 0 ||
    !names ||
    !numbers ||
    only.column < Math.min(names.first, numbers.first) ||
    only.column > names.last
  )
    return false;
  const number = below?.cells[0];
  if (!number || sequenceIn(number.text) === null) return false;
  return namesOrganisation(printedText(only.text));
}
