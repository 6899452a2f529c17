import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { disclosureOf } from "../../src/layout/disclosure/disclosure";
import { STANDARD_LAYOUT } from "../../src/domain/layout-profile";
import { textSheet } from "../../src/layout/disclosure/text-sheet";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { correctionPlan } from "../../src/review/report/report-plans";
import { writeReport } from "../../src/review/report/write-report";
import { RULES } from "../../src/rules/registry";
import { wordDocument } from "../../src/word/word-document";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { plainSheet, xlsxOf } from "../cli/xlsx-file";
import { validatorErrors } from "../workbook/validator-errors";
import { contentOf } from "./content";
import type { CorpusSheet } from "./corpus";
import { corpus } from "./corpus";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every table of the corpus but the many lists of other units, which are of the same forms. */
const sheets = corpus().filter(({ name }) => /^(?:Gulou|cards:|list-variants|field-forms|model)/.test(name));

function read({ snapshot, choices }: CorpusSheet): PerformanceDocument {
  const { document } = readDocument(snapshot, choices);
  if (!document) throw new Error("not read");
  return document;
}

const documents = sheets.map((sheet) => ({ sheet, document: read(sheet) }));
const [first] = documents;
if (!first) throw new Error("no sheet");
/** What is made of the pasted list too: its findings and the prose of its disclosure document. */
const pasted = documents.find(({ sheet }) => sheet.name === "Gulou, as pasted");
if (!pasted) throw new Error("no pasted list");
const { snapshot } = pasted.sheet;
const corrections = correctionPlan({
  snapshot,
  reading: readDocument(snapshot),
  document: pasted.document,
  rules: RULES,
});
/** One of all forms, the published list as cards and as a bureau prints it, its prose and the 整改清单. */
const plans = [
  ...documents.flatMap(({ document }) => layoutReport(document)),
  ...layoutReport(first.document, { form: "cards" }),
  ...layoutReport(first.document, {
    layout: {
      ...STANDARD_LAYOUT,
      captions: { budget: "预算金额" },
      widths: { name: 50 },
      decimals: { budget: 2 },
      page: { paper: "a3", left: 10 },
    },
  }),
  textSheet(disclosureOf(pasted.document)),
  corrections,
];

describe("the reports of every form", () => {
  it("are a workbook without error for the Open XML SDK, whose sheets read back as the same tables", async () => {
    const workbook = await openWorkbook(await xlsxOf([plainSheet("来源", [["原表"]])]));
    const records = await writeReport(new WorkbookHost(workbook), plans);
    const bytes = await saveWorkbook(workbook);
    const file = join(folder, "forms.xlsx");
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
    const host = new WorkbookHost(await openWorkbook(bytes));
    const names = records.flatMap((record) => (record.kind === "sheet" ? [record.sheet] : []));
    let next = 0;
    for (const { sheet, document } of documents) {
      const own = names.slice(next, (next += layoutReport(document).length));
      const snapshots = await Promise.all(own.map((name) => host.readSheet(name)));
      const tables = snapshots.flatMap((snapshot) => readDocument(snapshot, sheet.choices).document?.tables ?? []);
      expect([sheet.name, contentOf({ ...document, tables }).tables]).toEqual([sheet.name, contentOf(document).tables]);
    }
  });

  it("are a Word file without error for the Open XML SDK", async () => {
    const disclosure = disclosureOf(first.document);
    const file = join(folder, "forms.docx");
    writeFileSync(
      file,
      await wordDocument(
        { ...disclosure, parts: [...disclosure.parts, ...plans.map((plan) => ({ kind: "table", plan }) as const)] },
        [corrections],
      ),
    );
    expect(await validatorErrors(file)).toEqual([]);
  });
});
