import type { CellValue } from "../sheet/cell";

/** Numbers come before texts, texts before booleans; empty cells come last whichever way is sorted. */
function rankOf(value: CellValue): number {
  if (value === "") return 3;
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** How Excel orders two values of cells, ascending. */
export function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === 3 || right === 3) return left - right;
  const order = left === right ? within(a, b) : left - right;
  return ascending ? order : -order;
}

function within(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return String(a).localeCompare(String(b), "zh-CN", { sensitivity: "base" });
}
