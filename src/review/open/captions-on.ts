import type { Recognition } from "../../domain/reading";
import { COLUMNS } from "../../domain/target-table";
import type { Column } from "../../domain/target-table";
import { columnCaptioned, officialCaption } from "../../domain/vocabulary/captions";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";

/** A header further down is none a clerk would call the table's. */
const TOP_ROWS = 200;

/**
 * Which captions of the form stand anywhere at the top of a sheet that was not read as one, and which do not: why a
 * sheet is offered as the likeliest, and what it lacks. 分值 is not in every form and not missed.
 */
export function captionsOn(snapshot: SheetSnapshot): Recognition {
  const seen = new Set<Column>();
  for (const row of snapshot.rows.slice(0, TOP_ROWS)) {
    for (const { text } of row) {
      const column = columnCaptioned(text);
      if (column !== null) seen.add(column);
    }
  }
  return {
    found: COLUMNS.filter((column) => seen.has(column)).map(officialCaption),
    missing: COLUMNS.filter((column) => !seen.has(column) && column !== "weight").map(officialCaption),
  };
}
