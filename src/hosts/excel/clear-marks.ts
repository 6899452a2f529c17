import type { SheetMarks } from "../../review/port/undo-record";
import type { ClearingAway } from "./in-excel";
import { replaceMarks, sheetNames, sheetsWithCells } from "./mark-cells";
import { codeOf } from "./trouble-of";

/**
 * Queues the removal of all marks of ours from the workbook; gives those of each sheet. Sheets without cells are passed
 * over.
 */
export async function clearMarks(
  context: Excel.RequestContext,
  begins: (clearing: ClearingAway) => void,
): Promise<readonly SheetMarks[]> {
  const names = await sheetNames(context);
  const without = (sheets: readonly string[]): readonly SheetMarks[] => sheets.map((sheet) => ({ sheet, marks: [] }));
  try {
    return await replaceMarks(context, without(names), begins);
  } catch (failure) {
    if (codeOf(failure) !== "UnsupportedSheet") throw failure;
    return replaceMarks(context, without(await sheetsWithCells(context, names)), begins);
  }
}
