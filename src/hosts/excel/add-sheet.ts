import type { Progress } from "../../review/port/progress";
import type { NewMark } from "../../review/port/new-marks";
import { writtenText } from "../../review/port/written-cells";
import { freeSheetName } from "../../sheet/sheet-names";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { markNamesOf } from "./generated-marks";
import type { ClearingAway } from "./in-excel";
import { addMark, markOn, removalOf } from "./mark-writing";
import { writePlan } from "./write-plan";

/**
 * Adds a sheet after the last one, fills it as planned and activates it; gives its name and the sheet that was active
 * before.
 */
export async function addSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  mark: NewMark | null,
  begins: (clearing: ClearingAway) => void,
  progress?: Progress,
): Promise<{ readonly name: string; readonly activeBefore: string }> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/id");
  active.load("name");
  names.load("items/name,items/formula");
  await context.sync();
  const before = new Set(worksheets.items.map(({ id }) => id));
  const name = freeSheetName(
    plan.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  let added: string | null = null;
  begins({
    clear: async (again) =>
      removeAdded(
        again,
        name,
        (sheet) => (added === null ? !before.has(sheet.id) : sheet.id === added),
        added !== null,
        active.name,
      ),
    remains: [{ what: "sheet", sheet: name }],
  });
  const sheet = worksheets.add(name);
  sheet.load("id");
  await context.sync();
  added = sheet.id;
  await writePlan(context, sheet, plan, progress);
  sheet.activate();
  sheet.getRange("A1").select();
  if (mark) addMark(context, name, mark, markNamesOf(names), writtenText(plan));
  return { name, activeBefore: active.name };
}

/**
 * Removes the sheet that was added. One that Excel never told of may be somebody else's of the same name: it goes only
 * while it is blank.
 */
async function removeAdded(
  context: Excel.RequestContext,
  name: string,
  isOurs: (sheet: Excel.Worksheet) => boolean,
  told: boolean,
  activeBefore: string,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/id");
  active.load("name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheet = worksheets.items.find((one) => one.name === name && isOurs(one));
  if (!sheet) return;
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  if (!told && !used.isNullObject) return;
  const removeMark = await removalOf(context, markOn(name, markNamesOf(names)));
  if (active.name === name) worksheets.getItem(activeBefore).activate();
  removeMark();
  sheet.delete();
}
