import type { Remains } from "../../review/port/host-trouble";
import { writingInExcel } from "./in-excel";

/**
 * Runs a batch that writes and can be done again from wherever it was left, such as taking something away. Where a
 * request of it fails it is done once more, and only where that fails too has it failed. The batch says that it
 * `begins` before it changes anything.
 */
export async function finishingInExcel(
  remains: readonly Remains[],
  batch: (context: Excel.RequestContext, begins: () => void) => Promise<void>,
): Promise<void> {
  let finished = false;
  const again = async (context: Excel.RequestContext): Promise<void> => {
    await batch(context, () => undefined);
    await context.sync();
    finished = true;
  };
  try {
    await writingInExcel(async (context, begins) => batch(context, () => begins({ clear: again, remains })));
  } catch (failure) {
    if (!finished) throw failure;
  }
}
