import type { MarkName } from "../../review/port/report-mark";
import { MARK_PREFIX, writtenKey } from "../../review/port/report-mark";

/** The names of ours among the names of the workbook, loaded with name and formula. */
export function markNamesOf({ items }: Excel.NamedItemCollection): readonly MarkName[] {
  return items
    .filter(({ name }) => name.startsWith(MARK_PREFIX))
    .map(({ name, formula }) => ({ name, refersTo: String(formula) }));
}

/** What is remembered under a key; null for nothing. One sync. */
export async function remembered(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}

/** What is remembered of a generated sheet as it was written; null for nothing. */
export async function writtenOn(context: Excel.RequestContext, sheet: string): Promise<string | null> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const key = writtenKey(sheet, markNamesOf(names));
  return key === null ? null : remembered(context, key);
}
