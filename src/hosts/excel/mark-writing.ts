import type { NewMark } from "../../review/port/new-marks";
import type { MarkName } from "../../review/port/report-mark";
import { markNames } from "../../review/port/new-marks";
import { namesMarking, writtenKey } from "../../review/port/report-mark";
import { remembered } from "./generated-marks";

/** Queues names of ours; they are not shown in Excel's list of names. */
export function addNames({ workbook }: Excel.RequestContext, names: readonly MarkName[]): void {
  for (const { name, refersTo } of names) workbook.names.add(name, refersTo).visible = false;
}

/** Queues what marks a sheet as generated and what is remembered of its cells. */
export function addMark(
  context: Excel.RequestContext,
  sheet: string,
  mark: NewMark,
  there: readonly MarkName[],
  written: string,
): void {
  const names = markNames(
    sheet,
    mark,
    there.map((one) => one.name),
  );
  addNames(context, names);
  const key = writtenKey(sheet, names);
  if (key !== null) context.workbook.settings.add(key, written);
}

/** What marks a sheet as generated: names of the workbook, and under which key its cells are remembered. */
export interface SheetMark {
  readonly names: readonly string[];
  readonly key: string | null;
}

export function markOn(sheet: string, there: readonly MarkName[]): SheetMark {
  return { names: namesMarking(sheet, there), key: writtenKey(sheet, there) };
}

/** Looks what of a mark is there (one sync where there was any) and gives what queues its removal. */
export async function removalOf(context: Excel.RequestContext, { names, key }: SheetMark): Promise<() => void> {
  if (key === null) return () => undefined;
  const { workbook } = context;
  workbook.names.load("items/name");
  const forgets = (await remembered(context, key)) !== null;
  const there = workbook.names.items.map(({ name }) => name);
  return () => {
    for (const name of names) if (there.includes(name)) workbook.names.getItem(name).delete();
    if (forgets) workbook.settings.getItem(key).delete();
  };
}
