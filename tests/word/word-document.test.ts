import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/reading/read-document";
import { correctionPlan } from "../../src/review/report/report-plans";
import { disclosureOf } from "../../src/layout/disclosure/disclosure";
import { layoutReport } from "../../src/layout/layout-report";
import { printedPages } from "../../src/layout/printed-pages";
import { RULES } from "../../src/rules/registry";
import { shownText } from "../../src/sheet/shown-text";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { wordDocument } from "../../src/word/word-document";
import type { Facts } from "../layout/facts";
import { documentOf } from "../layout/facts";
import { GULOU } from "../layout/gulou-facts";
import { cleanGulou } from "../support/gulou-sheets";
import { validatorErrors } from "../workbook/validator-errors";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-word-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function gulouInWord(): Promise<Uint8Array> {
  const snapshot = cleanGulou();
  const reading = readDocument(snapshot);
  const { document } = reading;
  if (!document) throw new Error("not read");
  return wordDocument(disclosureOf(document), [correctionPlan({ snapshot, reading, document, rules: RULES })]);
}

describe("the disclosure document in Word", () => {
  it("has no error for the Open XML SDK", async () => {
    const file = join(folder, "gulou.docx");
    writeFileSync(file, await gulouInWord());
    expect(await validatorErrors(file)).toEqual([]);
  });

  it("prints the prose upright, tables and list across with repeated headers, numbers on both sides", async () => {
    const xml = strFromU8(unzipSync(await gulouInWord())["word/document.xml"] ?? new Uint8Array());
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes = ""]) =>
      /w:orient="landscape"/.test(attributes),
    );
    expect(sizes).toEqual([false, true, true]);
    expect(xml).toContain("共设置 17 个项目绩效目标");
    expect(xml).toContain("绩效目标审核整改清单");
    expect(xml.match(/<w:footerReference w:type="even"/g)?.length).toBeGreaterThan(0);
  });
});

describe("a table in Word", () => {
  const text = (xml: string): string => xml.replace(/<[^>]+>/g, "");
  const tablesIn = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

  async function printed(plan: SheetPlan): Promise<string> {
    const { document } = readDocument(cleanGulou());
    if (!document) throw new Error("not read");
    const bytes = await wordDocument({ ...disclosureOf(document), parts: [{ kind: "table", plan }] });
    return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  }

  function reportOf(facts: Facts): SheetPlan {
    const [plan] = layoutReport(documentOf(facts));
    if (!plan) throw new Error("no plan");
    return plan;
  }

  it("is one a page of the plan, each with the header rows, no project on two", async () => {
    const plan = reportOf(GULOU);
    const xml = await printed(plan);
    const tables = tablesIn(xml);
    expect(tables).toHaveLength(printedPages(plan).length);
    expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length)).toEqual(tables.map(() => 2));
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(tables.length - 1);
    for (const { name, indicators } of GULOU.projects) {
      const [own = "", ...others] = tables.filter((table) => text(table).includes(name ?? "?"));
      expect(others).toEqual([]);
      for (const { level3 } of indicators) expect(text(own)).toContain(level3);
    }
  });

  it("of a project taller than a page runs on from page to page", async () => {
    const [project] = GULOU.projects;
    if (!project) throw new Error("no project");
    const plan = reportOf({
      ...GULOU,
      projects: [{ ...project, indicators: Array.from({ length: 60 }, () => project.indicators).flat() }],
    });
    expect(printedPages(plan).length).toBeGreaterThan(1);
    expect(tablesIn(await printed(plan))).toHaveLength(1);
  });

  it("wider than its page is as wide as the page, in smaller type", async () => {
    const plan = reportOf(GULOU);
    const wide = { ...plan, columnWidths: plan.columnWidths.map((width) => width * 2) };
    const [table = ""] = tablesIn(await printed(wide));
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const { margins } = plan.page;
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(
      Math.ceil((841.9 - margins.left - margins.right) * 20) + columns.length,
    );
    const sizes = [...table.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size) / 2);
    expect(Math.max(...sizes)).toBeLessThan(10.5);
  });
});

describe("a number in Word", () => {
  it.each([
    [100, "0.00", "100.00"],
    [1700, "#,##0", "1,700"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [0.5, "General", "0.5"],
    ["≥95%", "@", "≥95%"],
  ])("%s in format %s shows as %s", (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });
});
