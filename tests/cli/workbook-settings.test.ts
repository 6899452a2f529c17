import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSheet } from "../../src/review/check/check-sheet";
import { suppressFindings } from "../../src/review/check/suppress-findings";
import { saveProfile } from "../../src/review/settings/save-profile";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { RULES } from "../../src/rules/registry";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { workbookOf } from "../review/workbook-of";
import { drawForm } from "../support/draw-form";
import { jxmb } from "./jxmb";

const FORM = drawForm(`
  | 三级指标     | 指标值 | 计量单位 |
  | 培训人次     | 100    |          |
  | 设备购置数量 | 12     |          |
`).snapshot;

const folder = mkdtempSync(join(tmpdir(), "jxmb-"));
beforeAll(async () => {
  const workbook = workbookOf(FORM);
  const host = new WorkbookHost(workbook);
  await saveProfile(host, RULES, '{"name":"某局口径"}');
  await rememberChoices(host, RULES, FORM.name, { framework: "2021" });
  await host.saveSettings([{ part: "settings", was: null, becomes: "{" }]);
  const { result } = await checkSheet(host, FORM.name, RULES);
  const units = result.findings.filter(({ rule }) => rule === "indicator/value-needs-unit");
  await suppressFindings(host, FORM.name, RULES, units.slice(0, 1), "按系数填报");
  writeFileSync(join(folder, "kept.xlsx"), await saveWorkbook(workbook));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("jxmb check honours what the workbook keeps", () => {
  test("and says so to a person", async () => {
    const { out } = await jxmb(folder, "check", "kept.xlsx");
    expect(out).toContain("某局口径");
    expect(out).toContain("已忽略（1，不计入结果）");
    expect(out).toContain("理由：按系数填报");
    expect(out).toMatch(/不能报送 {2}已忽略 1 项/);
    expect(out).toContain("按工作簿里保存的审核口径「某局口径」校验");
    expect(out).toContain("按工作簿里记住的读取：指标体系「成本、产出、效益、满意度（2021 年体系）」");
    expect(out).toContain("工作簿里保存的设置读不懂，没有采用，也没有改动：第 1 行第 2 列");
  }, 60_000);

  test("and so do fix and report, which say by what they went", async () => {
    const fixed = (await jxmb(folder, "fix", "kept.xlsx", "--dry-run")).out;
    expect(fixed).toContain("按工作簿里保存的审核口径「某局口径」校验");
    expect(fixed).toContain("已忽略 1 项");
    expect((await jxmb(folder, "report", "kept.xlsx", "-o", "report.xlsx")).out).toContain(
      "按工作簿里记住的读取：指标体系",
    );
  }, 60_000);

  test("as JSON too, and counts all with --with-ignored", async () => {
    const units = (out: string) =>
      (JSON.parse(out) as { findings: { rule: string }[] }).findings.filter(
        ({ rule }) => rule === "indicator/value-needs-unit",
      );
    const kept = (await jxmb(folder, "check", "kept.xlsx", "--json")).out;
    expect(JSON.parse(kept)).toMatchObject({
      ignored: [{ rule: "indicator/value-needs-unit", reason: "按系数填报" }],
      expired: [],
      judgedBy: {
        profile: { name: "某局口径", from: "workbook" },
        remembered: { framework: "2021" },
        refused: [{ part: "settings" }],
      },
    });
    const all = (await jxmb(folder, "check", "kept.xlsx", "--json", "--with-ignored")).out;
    expect([units(kept).length, units(all).length]).toEqual([1, 2]);
  }, 60_000);
});
