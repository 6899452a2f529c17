import type { MarkName, NewMark } from "../review/report-mark";
import { MARK_PREFIX, markNames, namesMarking } from "../review/report-mark";

/** The names of ours among the names of the workbook, loaded with name and formula. */
export function markNamesOf({ items }: Excel.NamedItemCollection): readonly MarkName[] {
  return items.filter(({ name }) => name.startsWith(MARK_PREFIX)).map(({ name, formula }) => ({ name, refersTo: String(formula) }));
}

/** Queues the names that mark a sheet as generated; they are not shown in Excel's list of names. */
export function addMark({ workbook }: Excel.RequestContext, sheet: string, mark: NewMark, there: readonly MarkName[]): void {
  for (const { name, refersTo } of markNames(sheet, mark, there.map((one) => one.name))) {
    workbook.names.add(name, refersTo).visible = false;
  }
}

/** Queues the removal of the names that mark a sheet. */
export function removeMark({ workbook }: Excel.RequestContext, sheet: string, there: readonly MarkName[]): void {
  for (const name of namesMarking(sheet, there)) {
    if (there.some((one) => one.name === name)) workbook.names.getItem(name).delete();
  }
}
