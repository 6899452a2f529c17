import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { bigTable } from "../../tests/bench/big-table";
import { xlsxOf } from "../../tests/cli/xlsx-file";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import { startOffice } from "../../tests/support/office-js";
import type { Figure } from "./figure";
import { medianTime, millisecondsOf } from "./timed";

/** About as many rows as one answer of Excel on the web can carry (5 MB). */
const ROWS = 3_000;

/** Validating a sheet beside what it costs to get the sheet out of Excel at all, through the genuine Office.js. */
export async function office(): Promise<readonly Figure[]> {
  const snapshot = snapshotOfPlan(bigTable(ROWS));
  const validating = await medianTime(7, () => validate(snapshot));
  const reading = await medianTime(7, () => readDocument(snapshot));
  const loading = await loadingTime(snapshot);
  return [
    {
      name: `validating ${ROWS.toLocaleString("en")} rows (reading and ${RULES.length} rules)`,
      value: millisecondsOf(validating),
    },
    { name: "Office.js load of the same range (values, texts, formulas)", value: millisecondsOf(loading) },
    { name: "reading alone ÷ Office.js load", value: (reading / loading).toFixed(2) },
    { name: "validating ÷ Office.js load", value: (validating / loading).toFixed(2) },
  ];
}

function validate(snapshot: SheetSnapshot): void {
  check({ snapshot, reading: readDocument(snapshot) }, RULES);
}

async function loadingTime(snapshot: SheetSnapshot): Promise<number> {
  const office = startOffice(await openWorkbook(await xlsxOf([snapshot])), { api: "1.17" });
  const time = await medianTime(7, () =>
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(snapshot.name).getUsedRange(true);
      range.load("values,text,formulas");
      await context.sync();
      if (range.values.length !== snapshot.rows.length) throw new Error("the range came back with other rows");
    }),
  );
  office.stop();
  return time;
}
