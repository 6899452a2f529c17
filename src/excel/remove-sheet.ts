import { HostTrouble } from "../review/host-trouble";
import { markNamesOf, removeMark } from "./generated-marks";
import { writingInExcel } from "./in-excel";
import { sheetNames } from "./mark-cells";

/**
 * Removes a sheet. Where it is the active one, the sheet named is activated instead of whichever Excel would choose, if it is
 * still there. Where only Excel's answer is lost the sheet is found to be gone, and nothing has failed.
 */
export async function removeSheet(name: string, activateInstead: string | null): Promise<void> {
  let gone = false;
  try {
    await writingInExcel(async (context, begins) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(name);
      const active = worksheets.getActiveWorksheet();
      sheet.load("id");
      active.load("id");
      names.load("items/name,items/formula");
      const instead = activateInstead === null ? null : worksheets.getItemOrNullObject(activateInstead);
      instead?.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new HostTrouble("missing", name);
      begins({
        clear: async (again) => {
          gone = !(await sheetNames(again)).includes(name);
        },
        remains: [{ what: "sheet", sheet: name }],
      });
      if (sheet.id === active.id && instead && !instead.isNullObject && instead.visibility === "Visible") instead.activate();
      removeMark(context, name, markNamesOf(names));
      sheet.delete();
    });
  } catch (failure) {
    if (!gone) throw failure;
  }
}
