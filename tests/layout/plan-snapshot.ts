import type { Cell, CellValue } from "../../src/sheet/cell";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/** The sheet a plan becomes, as a reader meets it, without a spreadsheet program between. */
export function snapshotOfPlan({ name, cells, styles, merges }: SheetPlan): SheetSnapshot {
  return {
    name,
    origin: { row: 0, column: 0 },
    rows: cells.map((row) => row.map(({ value, style }): Cell => ({ value, text: shown(value, styles[style]?.numberFormat ?? "General") }))),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** What a cell of one of layout's formats shows: "0", "0.00", "#,##0.0" and text. */
function shown(value: CellValue, format: string): string {
  if (typeof value !== "number") return String(value);
  const match = /^(#,##)?0(?:\.(0+))?$/.exec(format);
  if (!match) return String(value);
  const [, grouped, decimals = ""] = match;
  const digits = value.toFixed(decimals.length);
  return grouped === undefined ? digits : digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
