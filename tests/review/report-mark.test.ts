import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { markNames } from "../../src/review/port/new-marks";
import { markOf } from "../../src/review/port/report-mark";
import { reportSheet } from "../../src/review/report/report-sheet";
import { openWorkbook as openFile } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { validatorErrors } from "../workbook/validator-errors";
import { workbookOf } from "./workbook-of";

jest.setTimeout(120_000);

const FORM = drawForm(`
  | 三级指标     | 绩效目标值 | 计量单位 |
  | 设施维护数量 | 12         | 个       |
`).snapshot;

const folder = mkdtempSync(join(tmpdir(), "jxmb-mark-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the mark of a generated sheet", () => {
  it("is read back whatever the sheets are called", () => {
    for (const [sheet, source] of [
      ["报表", "源"],
      ["2020 年'表'", "a!b"],
      ["x", "R1C1"],
    ] as const) {
      const names = markNames(sheet, { report: "disclosure", source }, []);
      expect(markOf(sheet, names)).toEqual({ report: "disclosure", source });
      expect(markOf(source, names)).toBeNull();
      const more = markNames(
        source,
        { report: "tables", source: sheet },
        names.map(({ name }) => name),
      );
      expect([markOf(sheet, [...names, ...more]), markOf(source, [...names, ...more])]).toEqual([
        { report: "disclosure", source },
        { report: "tables", source: sheet },
      ]);
    }
  });

  it("keeps a report from being taken for the clerk's table, also after saving and when sheets are renamed", async () => {
    const workbook = workbookOf(FORM);
    const outcome = await reportSheet(new WorkbookHost(workbook), FORM.name, "tables", []);
    if (outcome.kind !== "reported") throw new Error(outcome.kind);
    expect(workbook.activeSheet.name).toBe(outcome.sheets[0]);
    expect(await openWorkbook(new WorkbookHost(workbook))).toMatchObject({
      kind: "found",
      target: { sheet: FORM.name },
    });

    const bytes = await saveWorkbook(workbook);
    const file = join(folder, "marked.xlsx");
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
    const opened = await openFile(bytes);
    const [source, report] = opened.sheets;
    if (!source || !report) throw new Error("a sheet is lost");
    opened.renameSheet(report, "送审表");
    opened.renameSheet(source, "2021 年");
    opened.activate(report);
    const host = new WorkbookHost(opened);
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: "2021 年" } });
    expect((await host.listSheets()).map(({ generated }) => generated ?? null)).toEqual([
      null,
      { report: "tables", source: "2021 年" },
    ]);

    opened.removeSheet(source);
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: "送审表" } });
  });
});
