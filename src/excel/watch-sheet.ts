import { inExcel } from "./in-excel";

type Stop = () => void;

/**
 * Calls `changed` whenever a cell of the sheet changes, by whomever, until the function it gives is called. Own writes are
 * not heard of: they are made with events off. The caller waits for a pause in the changes. Where Excel refuses to listen,
 * `failed` is told once and nothing is watched.
 */
export function watchSheet(sheet: string, changed: () => void, failed: (trouble: unknown) => void): Stop {
  return listening(failed, (context) => context.workbook.worksheets.getItem(sheet).onChanged.add(async () => changed()));
}

/** Calls `moved` whenever the clerk selects something else on any sheet (ExcelApi 1.9), until the function it gives is called. */
export function watchSelection(moved: (place: { readonly sheetId: string; readonly address: string }) => void, failed: (trouble: unknown) => void): Stop {
  return listening(failed, (context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => moved({ sheetId: worksheetId, address })),
  );
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

/** A handler is removed in the context it was added in (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). */
async function remove<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
