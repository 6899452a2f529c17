import { HostTrouble } from "../../review/port/host-trouble";
import { writtenKey } from "../../review/port/report-mark";
import type { UndoRecord } from "../../review/port/undo-record";
import { editsSince, readWritten } from "../../review/port/written-cells";
import { sameSheetName } from "../../sheet/sheet-names";
import { finishingInExcel } from "./finishing-in-excel";
import { markNamesOf, remembered } from "./generated-marks";
import type { SheetMark } from "./mark-writing";
import { markOn, removalOf } from "./mark-writing";
import { readSheet } from "./read-sheet";
import { restoreSheet } from "./restore-sheet";

/**
 * Brings back what a rewritten sheet held, where it still reads as it was written (else HostTrouble "stale"), and
 * removes the copy.
 */
export async function undoRewritten(
  { sheet: name, former, written }: Extract<UndoRecord, { kind: "rewritten" }>,
  activeBefore: string | null,
): Promise<void> {
  let begun: SheetMark | null = null;
  await finishingInExcel(
    [
      { what: "cells", sheet: name },
      { what: "former", sheet: former },
    ],
    async (context, begins) => {
      const { worksheets, names, settings } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      worksheets.load("items/name,items/visibility");
      active.load("name");
      names.load("items/name,items/formula");
      await context.sync();
      const sheets = worksheets.items.map((one) => one.name);
      const there = markNamesOf(names);
      const key = writtenKey(name, there);
      if (begun && !sheets.includes(former)) return;
      if (key === null || !sheets.includes(former)) throw new HostTrouble("missing", key === null ? name : former);
      const now = await remembered(context, key);
      if (!begun) {
        const cells = readWritten(now);
        if (!cells || editsSince(cells, await readSheet(context, name)) > 0) throw new HostTrouble("stale", name);
      }
      begun ??= markOn(former, there);
      const removeMark = await removalOf(context, begun);
      begins();
      await restoreSheet(context, name, former, written);
      if (written !== null) settings.add(key, written);
      else if (now !== null) settings.getItem(key).delete();
      const instead = worksheets.items.find((one) => activeBefore !== null && sameSheetName(one.name, activeBefore));
      if ((active.name === name || active.name === former) && instead?.visibility === "Visible") instead.activate();
      removeMark();
      worksheets.getItem(former).delete();
    },
  );
}
