import { troubleOf } from "./trouble-of";

/**
 * Runs a batch in Excel. While the clerk is typing in a cell Excel waits for the end of it instead of failing
 * (`delayForCellEdit`, ExcelApi 1.5). Every failure becomes HostTrouble.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => batch(context));
  } catch (failure) {
    throw troubleOf(failure);
  }
}

/** Runs a batch that writes: this add-in hears nothing of its own writes, and afterwards hears of everything again. */
export async function writingInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return inExcel(async (context) => {
    context.runtime.enableEvents = false;
    try {
      return await batch(context);
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

/** True where this Excel has the set ExcelApi 1.n. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
