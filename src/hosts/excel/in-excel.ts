import type { HostTrouble, Remains } from "../../review/port/host-trouble";
import { withRemains } from "../../review/port/host-trouble";
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

/** How a write that has begun is cleared away where it fails, and what stands in the workbook where that fails too. */
export interface ClearingAway {
  readonly clear: (context: Excel.RequestContext) => Promise<void>;
  readonly remains: readonly Remains[];
}

/**
 * Runs a batch that writes, and sends what it leaves queued. The batch says that it `begins` before it changes
 * anything: where it fails from then on, even where Excel did what was asked and only its answer was lost, what it did
 * is cleared away. This add-in hears nothing of its own writes, and afterwards hears of everything again. Where Excel
 * can (ExcelApi 1.20), all of it is one step of the clerk's own undo.
 */
export async function writingInExcel<T>(
  batch: (context: Excel.RequestContext, begins: (clearing: ClearingAway) => void) => Promise<T>,
): Promise<T> {
  let begun: ClearingAway | null = null;
  const write = async (context: Excel.RequestContext): Promise<T> => {
    context.runtime.enableEvents = false;
    const result = await batch(context, (clearing) => (begun = clearing));
    await context.sync();
    await hearAgain(context);
    return result;
  };
  try {
    return await Excel.run(
      { delayForCellEdit: true, ...(hasApi("1.20") ? { mergeUndoGroup: true } : {}) },
      async (context) => write(context),
    );
  } catch (failure) {
    throw await clearedAway(troubleOf(failure), begun);
  }
}

/**
 * Lets this add-in hear of changes again, in a request of its own: events of a request are raised when it ends. The
 * write is done by then, so one failure is not taken for its failure.
 */
async function hearAgain(context: Excel.RequestContext): Promise<void> {
  const ask = async (): Promise<void> => {
    context.runtime.enableEvents = true;
    await context.sync();
  };
  await ask().catch(ask);
}

/** Clears away after a write that failed and gives the failure to pass on. */
async function clearedAway(trouble: HostTrouble, begun: ClearingAway | null): Promise<HostTrouble> {
  try {
    await inExcel(async (context) => {
      context.runtime.enableEvents = false;
      await begun?.clear(context);
      await context.sync();
      await hearAgain(context);
    });
    return trouble;
  } catch {
    return withRemains(trouble, begun?.remains ?? []);
  }
}

/** Spares Excel drawing and calculating while the request that is being made is carried out. */
export function suspendUntilNextSync({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** True where this Excel has the set ExcelApi 1.n. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
