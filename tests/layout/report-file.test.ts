import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { writeReport } from "../../src/review/report/write-report";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { plainSheet, xlsxOf } from "../cli/xlsx-file";
import { validatorErrors } from "../workbook/validator-errors";
import { arbitraryFacts, words } from "./arbitrary-facts";
import type { Facts } from "./facts";
import { documentOf, factsOf } from "./facts";
import { GULOU } from "./gulou-facts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The report of these facts as the bytes of a file, beside the sheet it is made from. */
async function reportFile(facts: Facts): Promise<Uint8Array> {
  const workbook = await openWorkbook(await xlsxOf([plainSheet("来源", [["原表"]])]));
  await writeReport(new WorkbookHost(workbook), layoutReport(documentOf(facts)));
  return saveWorkbook(workbook);
}

async function readBack(bytes: Uint8Array): Promise<Facts> {
  const host = new WorkbookHost(await openWorkbook(bytes));
  const { document } = readDocument(await host.readSheet("绩效目标表(报送)"));
  if (!document) throw new Error("the report is not read");
  return factsOf(document);
}

describe("the report in a file", () => {
  it("of the published document is the same table and has no error for the Open XML SDK", async () => {
    const bytes = await reportFile(GULOU);
    expect(await readBack(bytes)).toEqual(GULOU);
    const file = join(folder, "report.xlsx");
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
  });

  it("of any document is the same table", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(words), async (facts) => {
        expect(await readBack(await reportFile(facts))).toEqual(facts);
      }),
      { numRuns: 15 },
    );
  });

  it("keeps the plan's merges, heights and page set-up", async () => {
    const [plan] = layoutReport(documentOf(GULOU));
    const workbook = await openWorkbook(await reportFile(GULOU));
    const sheet = workbook.sheets.find(({ name }) => name === plan?.name);
    const { page } = sheet?.facets ?? {};
    expect(page).toMatchObject({
      paper: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first: 3, last: 4 },
      printArea: plan?.page.printArea,
      breaksBefore: plan?.page.breaksBefore,
      footerCenter: plan?.page.footerCenter,
    });
  });
});
