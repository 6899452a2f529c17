import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import { RichApiError } from "./rich-api-error";

/** An array written to a range must have the range's shape, else InvalidArgument. */
export function requireShape(range: CellRange, rows: number, columns: number): void {
  const [height, width] = [rowCount(range), columnCount(range)];
  if (rows === height && columns === width) return;
  throw new RichApiError(
    "InvalidArgument",
    `The input array has ${rows} × ${columns} values, the range ${height} × ${width} cells.`,
  );
}
