import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { readDocument } from "../../src/reading/read-document";
import { reportPlans } from "../../src/review/report/report-plans";
import type { ReportKind } from "../../src/review/port/report-mark";
import { editsSince, readWritten, writtenText } from "../../src/review/port/written-cells";
import { writeReport } from "../../src/review/report/write-report";
import { RULES } from "../../src/rules/registry";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import type { CorpusSheet } from "../layout/corpus";
import { corpus } from "../layout/corpus";
import { startOffice } from "../support/office-js";
import { cellsOf, plain } from "../support/whole-workbook";

function plansOf(kind: ReportKind, { snapshot, choices }: CorpusSheet): readonly SheetPlan[] {
  const reading = readDocument(snapshot, choices);
  const { document } = reading;
  if (!document) return [];
  return reportPlans(kind, { snapshot, reading, document, rules: RULES });
}

/** The sheets that a report makes, by the workbook's own host. */
async function inMemory(plans: readonly SheetPlan[]): Promise<Workbook> {
  const workbook = new Workbook();
  await writeReport(new WorkbookHost(workbook), plans);
  return workbook;
}

/** The same by the genuine Office.js. */
async function throughOffice(plans: readonly SheetPlan[]): Promise<Workbook> {
  const workbook = new Workbook();
  const office = startOffice(workbook, { api: "1.9" });
  await writeReport(new ExcelHost(), plans);
  office.stop();
  return workbook;
}

/**
 * Every cell with value, format and style; merges, sizes, frozen rows, the page with its titles, breaks and print area.
 * Whether a text was typed behind an apostrophe, which Excel does not count to it, is not compared; no breaks are as
 * good as none named.
 */
function sheetsOf({ sheets }: Workbook): readonly object[] {
  return sheets.map((sheet) => {
    const { page } = sheet.facets;
    const facets = { ...plain(sheet.facets), page: page && { breaksBefore: [], ...page } };
    return {
      facets,
      cells: JSON.parse(JSON.stringify(cellsOf(sheet), (key, value) => (key === "quoted" ? undefined : value))),
      selection: sheet.selection,
    };
  });
}

const CORPUS = corpus();
/** Every form of the field once; the same units again in other styles of list make the same sheets. */
const FORMS = CORPUS.filter(({ name }) => /^(?:Gulou|field-forms|list-variants|cards|model)/.test(name));
const [GULOU] = CORPUS;
const CARD = CORPUS.find(({ name }) => name.startsWith("cards"));
const SOME = [GULOU, CARD].filter((sheet) => sheet !== undefined);

test.each([
  ["tables", FORMS],
  ["disclosure", SOME],
  ["corrections", SOME],
] as const)("%s are the same sheets whichever host writes them", async (kind, sources) => {
  const plans = sources.flatMap((source) => plansOf(kind, source));
  expect(plans.length).toBeGreaterThanOrEqual(sources.length);
  const [memory, office] = [await inMemory(plans), await throughOffice(plans)];
  expect(office.sheets.map(({ name }) => name)).toEqual(memory.sheets.map(({ name }) => name));
  const expected = sheetsOf(memory);
  sheetsOf(office).forEach((sheet, index) => expect(sheet).toEqual(expected[index]));
  const reader = new WorkbookHost(office);
  for (const [index, plan] of plans.entries()) {
    const written = readWritten(writtenText(plan));
    expect(written && editsSince(written, await reader.readSheet(office.sheets[index + 1]?.name ?? ""))).toBe(0);
  }
  expect([office.activeSheet.name, memory.sheets.length]).toEqual([memory.activeSheet.name, plans.length + 1]);
});
