import { readDocument } from "../../src/reading/read-document";
import type { Entry } from "../../src/domain/entry";
import { valueOf } from "../../src/domain/entry";
import { previewReport } from "../../src/review/report/report-preview";
import { reportSheet } from "../../src/review/report/report-sheet";
import { RULES } from "../../src/rules/registry";
import type { ReportKind } from "../../src/review/port/report-mark";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { singleCell } from "../../src/sheet/cell-range";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";
import { workbookOf } from "./workbook-of";

const KINDS: readonly ReportKind[] = ["tables", "disclosure", "corrections"];

async function preview(kind: ReportKind, workbook: Workbook) {
  const [source] = workbook.sheets;
  const outcome = await previewReport(new WorkbookHost(workbook), source?.name ?? "", kind, RULES);
  if (outcome.kind !== "preview") throw new Error(outcome.kind);
  return outcome;
}

const ABSENT: Entry<string> = { state: "absent", expectedNear: singleCell({ row: 0, column: 0 }) };

describe("the preview of a report", () => {
  it.each(KINDS)(
    "of %s names the sheets that are then written, writes nothing itself and counts their rows",
    async (kind) => {
      const workbook = workbookOf(cleanGulou());
      workbook.addSheet("财政支出项目绩效目标表(报送)");
      workbook.addSheet("整改清单");
      const before = workbook.contentMark;
      const { sheets } = await preview(kind, workbook);
      expect(workbook.contentMark).toBe(before);
      const outcome = await reportSheet(new WorkbookHost(workbook), workbook.sheets[0]?.name ?? "", kind, RULES);
      if (outcome.kind !== "reported") throw new Error(outcome.kind);
      expect(outcome.sheets).toEqual(sheets.map(({ name }) => name));
      for (const { name, rows, title, pages } of sheets) {
        const written = workbook.sheetNamed(name);
        expect(written?.facets.rowHeights.size).toBe(rows);
        const head = Array.from({ length: 6 }, (_, row) => written?.cell({ row, column: 0 }).value);
        expect(head).toContain(title);
        expect(pages.reduce((sum, page) => sum + page.rows, 0)).toBe(rows);
      }
    },
  );

  it("of the table has a page for each of its breaks, the projects on them in order and each one somewhere", async () => {
    const workbook = workbookOf(cleanGulou());
    const host = new WorkbookHost(workbook);
    const [sheet] = (await preview("tables", workbook)).sheets;
    const [name = ""] = workbook.sheets.map((tab) => tab.name);
    await reportSheet(host, name, "tables", RULES);
    expect(sheet?.pages).toHaveLength((workbook.activeSheet.facets.page?.breaksBefore?.length ?? 0) + 1);
    const names =
      readDocument(cleanGulou()).document?.tables.flatMap((table) =>
        table.projects.map((project) => valueOf(project.name)),
      ) ?? [];
    const ranges = (sheet?.pages ?? []).flatMap(({ projects }) => projects ?? []);
    expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([names[0], names.at(-1)]);
    expect(ranges.every(({ from, to, count }) => names.indexOf(to) - names.indexOf(from) === count - 1)).toBe(true);
    const seen = new Set(ranges.flatMap(({ from, to }) => names.slice(names.indexOf(from), names.indexOf(to) + 1)));
    expect(seen.size).toBe(names.length);
  });

  it("calls a sheet by the title of its table, also below the headings of numbered sections", async () => {
    const [sheet] = (await preview("tables", workbookOf(rawGulou()))).sheets;
    const title = valueOf(readDocument(rawGulou()).document?.title ?? ABSENT);
    expect(title).not.toBeNull();
    expect(sheet?.title).toBe(title);
  });

  it("names the sheets of the same report that are there already", async () => {
    const workbook = workbookOf(cleanGulou());
    const [source] = workbook.sheets;
    const outcome = await reportSheet(new WorkbookHost(workbook), source?.name ?? "", "corrections", RULES);
    if (outcome.kind !== "reported") throw new Error(outcome.kind);
    expect((await preview("corrections", workbook)).earlier).toEqual(outcome.sheets);
    expect((await preview("tables", workbook)).earlier).toEqual([]);
  });

  it("names the typefaces it is set in, each once", async () => {
    const { fonts } = await preview("disclosure", workbookOf(cleanGulou()));
    expect(fonts).toContain("方正小标宋简体");
    expect(new Set(fonts).size).toBe(fonts.length);
  });

  it("is none for a sheet that is no form", async () => {
    const outcome = await previewReport(new WorkbookHost(new Workbook()), "Sheet1", "tables", RULES);
    expect(outcome).toMatchObject({ kind: "no-target", look: { kind: "empty" } });
  });
});
