import type { Cell } from "../../src/sheet/cell";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import { bigTableOfSlips } from "./big-table";

const UNIT_CAPTION = "计量单位";

/** An official sheet of so many indicators from which all units were lost: about a finding a row. */
export function withoutUnits(indicators: number): SheetSnapshot {
  const snapshot = snapshotOfPlan(bigTableOfSlips(indicators));
  const header = snapshot.rows.findIndex((row) => row.some(isUnitCaption));
  const column = snapshot.rows[header]?.findIndex(isUnitCaption) ?? -1;
  if (column === -1) throw new Error("the big table has no column of units");
  const rows = snapshot.rows.map((row, index) =>
    index > header ? row.map((cell, place) => (place === column ? EMPTY_CELL : cell)) : row,
  );
  return { ...snapshot, rows };
}

function isUnitCaption({ text }: Cell): boolean {
  return text.replaceAll(/\s/g, "").includes(UNIT_CAPTION);
}
