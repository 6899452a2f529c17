import type { Cell } from "./cell";
import { shownText } from "./shown-text";
import type { SheetPlan } from "./sheet-plan";
import type { SheetSnapshot } from "./sheet-snapshot";

/** The sheet a plan becomes, as a reader meets it, before it is written anywhere. */
export function snapshotOfPlan({ name, cells, styles, merges }: SheetPlan): SheetSnapshot {
  return {
    name,
    origin: { row: 0, column: 0 },
    rows: cells.map((row) =>
      row.map(({ value, style }): Cell => ({ value, text: shownText(value, styles[style]?.numberFormat) })),
    ),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
