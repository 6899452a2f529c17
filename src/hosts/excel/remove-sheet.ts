import { HostTrouble } from "../../review/port/host-trouble";
import { markOf } from "../../review/port/report-mark";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { finishingInExcel } from "./finishing-in-excel";
import { markNamesOf } from "./generated-marks";
import { holdsPlan } from "./holds-plan";
import { inExcel } from "./in-excel";
import type { SheetMark } from "./mark-writing";
import { markOn, removalOf } from "./mark-writing";
import { readSheet } from "./read-sheet";

/**
 * Takes back a sheet that was written. Only one that still reads as it was written is removed (else HostTrouble
 * "stale").
 */
export async function undoSheet(name: string, plan: SheetPlan | null, activeBefore: string | null): Promise<void> {
  if (plan && !holdsPlan(await inExcel(async (context) => readSheet(context, name)), plan))
    throw new HostTrouble("stale", name);
  return removeSheet(name, activeBefore);
}

/**
 * Removes a sheet. Where it is the active one, the sheet named is activated instead of whichever Excel would choose, if
 * it is still there. Where only Excel's answer is lost the sheet is found to be gone, and nothing has failed.
 */
async function removeSheet(name: string, activateInstead: string | null): Promise<void> {
  let begun: SheetMark | null = null;
  await finishingInExcel([{ what: "sheet", sheet: name }], async (context, begins) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name);
    const active = worksheets.getActiveWorksheet();
    sheet.load("id");
    active.load("id");
    names.load("items/name,items/formula");
    const instead = activateInstead === null ? null : worksheets.getItemOrNullObject(activateInstead);
    instead?.load("visibility");
    await context.sync();
    if (sheet.isNullObject) {
      if (begun) return;
      throw new HostTrouble("missing", name);
    }
    begun ??= markOn(name, markNamesOf(names));
    const removeMark = await removalOf(context, begun);
    begins();
    if (sheet.id === active.id && instead && !instead.isNullObject && instead.visibility === "Visible")
      instead.activate();
    removeMark();
    sheet.delete();
  });
}

/** Deletes those of the sheets that are marked as replaced by a newer report; the others are left alone. */
export async function discardFormers(sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  let doomed: ReadonlyMap<string, SheetMark> | null = null;
  await finishingInExcel(
    sheets.map((sheet) => ({ what: "former", sheet })),
    async (context, begins) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      await context.sync();
      const there = markNamesOf(names);
      doomed ??= new Map(
        sheets.filter((name) => markOf(name, there)?.former).map((name) => [name, markOn(name, there)]),
      );
      const removals: (() => void)[] = [];
      for (const mark of doomed.values()) removals.push(await removalOf(context, mark));
      begins();
      for (const remove of removals) remove();
      for (const sheet of worksheets.items) if (doomed.has(sheet.name)) sheet.delete();
    },
  );
}
