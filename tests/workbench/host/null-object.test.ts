import { enterValues } from "../../../src/workbook/enter-values";
import { Workbook } from "../../../src/workbook/workbook";
import { startOffice } from "../../support/office-js";

test("what is not there is a null object, and so is what follows from it", async () => {
  const workbook = new Workbook();
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["a"]]);
  const office = startOffice(workbook, { api: "1.14" });
  try {
    const nulls = await office.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
      const areas = used.getMergedAreasOrNullObject();
      const sheet = context.workbook.worksheets.getItemOrNullObject("none");
      const range = sheet.getUsedRangeOrNullObject();
      areas.load("areas/items/address");
      sheet.load("name");
      range.load("address");
      await context.sync();
      return [areas.isNullObject, sheet.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  } finally {
    office.stop();
  }
});
