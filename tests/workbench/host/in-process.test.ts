import { Workbook } from "../../../src/workbook/workbook";
import { startOffice } from "../../support/office-js";

test("the genuine Office.js writes and reads a range of the workbook", async () => {
  const workbook = new Workbook();
  const office = startOffice(workbook, { api: "1.14" });
  try {
    const read = await office.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C3").values = [
        ["a", "95%"],
        [1, ""],
      ];
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address,values,text,numberFormat");
      await context.sync();
      return used.toJSON();
    });
    expect(read).toMatchObject({
      address: "Sheet1!B2:C3",
      values: [
        ["a", 0.95],
        [1, ""],
      ],
      text: [
        ["a", "95%"],
        ["1", ""],
      ],
    });
    expect(office.syncs).toBe(1);
  } finally {
    office.stop();
  }
});
