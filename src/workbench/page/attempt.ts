import { Refusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";

/**
 * Does something to the workbook as one step of the person at the page. What the workbook refuses is told; false then.
 */
export function attempt(
  workbook: Workbook,
  label: string,
  change: () => void,
  onRefused: (refusal: Refusal) => void,
): boolean {
  try {
    workbook.transact(label, workbook.person, change);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    onRefused(error);
    return false;
  }
}
