import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { checkSheet } from "../../src/review/check/check-sheet";
import { layoutReport } from "../../src/layout/layout-report";
import { writeReport } from "../../src/review/report/write-report";
import { RULES } from "../../src/rules/registry";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { bigTable } from "../../tests/bench/big-table";
import { xlsxOf } from "../../tests/cli/xlsx-file";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import { startOffice } from "../../tests/support/office-js";
import type { Figure } from "./figure";

/** About the published document of one unit, and six units together. */
const SIZES = [100, 600];

/** Round trips to Excel for one check and one report; each costs what the network costs where Excel runs on the web. */
export async function syncs(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const rows of SIZES) {
    const snapshot = snapshotOfPlan(bigTable(rows));
    const office = startOffice(await openWorkbook(await xlsxOf([snapshot])), { api: "1.17" });
    const host = new ExcelHost();
    const { reading } = await checkSheet(host, snapshot.name, RULES);
    const checking = office.syncs;
    if (!reading.document) throw new Error("the big table is not read");
    await writeReport(host, layoutReport(reading.document));
    const reporting = office.syncs - checking;
    office.stop();
    figures.push(
      { name: `syncs of one check, ${rows.toLocaleString("en")} rows`, value: String(checking) },
      { name: `syncs of one report, ${rows.toLocaleString("en")} rows`, value: String(reporting) },
    );
  }
  return figures;
}
