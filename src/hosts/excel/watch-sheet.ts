import { parseA1 } from "../../sheet/a1";
import type { CellRange } from "../../sheet/cell-range";
import { inExcel } from "./in-excel";

type Stop = () => void;

/**
 * Calls `changed` whenever a cell of the sheet changes, by whomever, until the function it gives is called. Own writes
 * are not heard of: they are made with events off. The caller waits for a pause in the changes. Where Excel refuses to
 * listen, `failed` is told once and nothing is watched.
 */
export function watchSheet(sheet: string, changed: () => void, failed: (trouble: unknown) => void): Stop {
  return listening(failed, (context) =>
    context.workbook.worksheets.getItem(sheet).onChanged.add(async () => changed()),
  );
}

/**
 * Tells what is selected on the sheet: at once where it is the active one, then whenever the clerk selects something
 * else there (ExcelApi 1.7), until the function it gives is called. Of several ranges the first is told; null is no
 * plain range.
 */
export function watchSelection(
  sheet: string,
  moved: (at: CellRange | null) => void,
  failed: (trouble: unknown) => void,
): Stop {
  const told = (address: string): void => moved(parseA1(address.split(",")[0] ?? "")?.range ?? null);
  void activeCell(sheet).then((address) => address === null || told(address), failed);
  return listening(failed, (context) =>
    context.workbook.worksheets.getItem(sheet).onSelectionChanged.add(async ({ address }) => told(address)),
  );
}

/** The address of the active cell, null where another sheet is active. */
async function activeCell(sheet: string): Promise<string | null> {
  return inExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    if (active.name !== sheet) return null;
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address;
  });
}

function listening<T>(
  failed: (trouble: unknown) => void,
  listen: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Stop {
  let stopped = false;
  let handler: OfficeExtension.EventHandlerResult<T> | null = null;
  const stopListening = (): void => {
    const held = handler;
    handler = null;
    if (held) void remove(held).catch(failed);
  };
  void inExcel(async (context) => {
    const added = listen(context);
    await context.sync();
    return added;
  }).then((added) => {
    handler = added;
    if (stopped) stopListening();
  }, failed);
  return () => {
    stopped = true;
    stopListening();
  };
}

/**
 * A handler is removed in the context it was added in
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events).
 */
async function remove<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
