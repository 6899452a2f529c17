import type { CellRange } from "../../sheet/cell-range";
import { rangeOf } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";

/**
 * Where each style of a plan stands, in few rectangles: equal neighbours in a row, joined with equal ones in the row
 * above.
 */
export function styleAreas({ cells }: SheetPlan): ReadonlyMap<string, readonly CellRange[]> {
  const areas = new Map<string, CellRange[]>();
  let above = new Map<string, { readonly style: string; readonly index: number }>();
  cells.forEach((line, row) => {
    const here = new Map<string, { readonly style: string; readonly index: number }>();
    for (let first = 0; first < line.length;) {
      const style = line[first]?.style ?? "";
      let last = first;
      while (line[last + 1]?.style === style) last++;
      const list = areas.get(style) ?? [];
      areas.set(style, list);
      const key = `${first}-${last}-${style}`;
      const grown = above.get(key);
      const index = grown ? grown.index : list.length;
      const from = list[index]?.first.row ?? row;
      list[index] = rangeOf(from, first, row, last);
      here.set(key, { style, index });
      first = last + 1;
    }
    above = here;
  });
  return areas;
}
