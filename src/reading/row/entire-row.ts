import type { Column } from "../../domain/target-table";
import type { Placed } from "./align-row";
import type { HeaderLayout } from "../header/header-layout";
import type { Look } from "./look";

/** What every indicator has; a detail and a weight are often left out, levels are merged. */
const USUAL_COLUMNS: ReadonlySet<string> = new Set<Column>(["level3", "nature", "direction", "value", "unit"]);

/**
 * True where a row that stands under its header holds most of the items that each indicator has: such a row is data,
 * whatever its texts say, and no rest of another; unless each text is a number or the edge of a word, as a torn page
 * leaves them.
 */
export function isEntireRow(placed: readonly Placed[], layout: HeaderLayout): boolean {
  if (placed.every(({ piece }) => isEdge(piece.look) || piece.look.number !== null)) return false;
  let expected = 0;
  for (const { column } of layout.columns) if (USUAL_COLUMNS.has(column)) expected += 1;
  let found = 0;
  let named = false;
  for (const { place } of placed) {
    if (USUAL_COLUMNS.has(place.column)) found += 1;
    if (place.column === "level3") named = true;
  }
  return (found * 2 > expected && placed.length > 1) || (named && placed.length * 2 > layout.columns.length);
}

/** 标, 指标, 等于: the end of a word, or a word that may be the end of a longer one. */
function isEdge({ pieceOf, direction }: Look): boolean {
  return pieceOf.size > 0 || direction;
}
