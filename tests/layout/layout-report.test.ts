import fc from "fast-check";
import { layoutReport } from "../../src/layout/layout-report";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { anything, arbitraryFacts, words } from "./arbitrary-facts";
import type { Facts } from "./facts";
import { documentOf } from "./facts";
import { GULOU } from "./gulou-facts";
import { planFaults } from "./plan-faults";

function planOf(facts: Facts): SheetPlan {
  const [plan] = layoutReport(documentOf(facts));
  if (!plan) throw new Error("no plan");
  return plan;
}

const gulou = planOf(GULOU);
const valuesOf = (plan: SheetPlan, row: number): readonly unknown[] => plan.cells[row]?.map(({ value }) => value) ?? [];

describe("the report of the published document", () => {
  it("has the official heading and two header rows", () => {
    expect([0, 1, 2].map((row) => valuesOf(gulou, row)[0])).toEqual([
      "财政支出项目绩效目标表",
      "（2020 年度）",
      "单位名称：[116001]中共福州市鼓楼区组织部",
    ]);
    expect(valuesOf(gulou, 3)).toEqual([
      "序号",
      "项目名称",
      "年预算安排资金(万元)",
      "项目总体绩效目标",
      "项目年度绩效目标",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(valuesOf(gulou, 4).slice(4)).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "指标明细说明",
      "指标性质",
      "方向",
      "绩效目标值",
      "计量单位",
    ]);
  });

  it("has one row for each indicator", () => {
    expect(gulou.cells).toHaveLength(5 + GULOU.projects.flatMap(({ indicators }) => indicators).length);
  });

  it("keeps the decimals of each value while writing numbers as numbers", () => {
    const shown = gulou.cells.slice(5).map((row) => row[10]);
    expect(shown[0]).toEqual({ value: 100, style: "entry 10 0" });
    expect(shown[2]).toEqual({ value: 10, style: "entry 10 0.00" });
    expect(gulou.styles["entry 10 0.00"]?.numberFormat).toBe("0.00");
  });

  it("is sound", () => {
    expect(planFaults(gulou)).toEqual([]);
  });

  it("keeps every project that fits on a page on one page", () => {
    const { page, rowHeights, merges } = gulou;
    const room = 595.28 - page.margins.top - page.margins.bottom;
    const titles = (rowHeights[3] ?? 0) + (rowHeights[4] ?? 0);
    const breaks = page.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    for (const { first, last } of merges.filter((merge) => merge.first.column === 0 && merge.first.row >= 5)) {
      const height = rowHeights.slice(first.row, last.row + 1).reduce((sum, one) => sum + one, 0);
      const split = breaks.some((row) => row > first.row && row <= last.row);
      if (height + titles < room * 0.97) expect(split).toBe(false);
    }
  });

  it("fills no page beyond its height", () => {
    const { page, rowHeights } = gulou;
    const room = 595.28 - page.margins.top - page.margins.bottom;
    const titles = (rowHeights[3] ?? 0) + (rowHeights[4] ?? 0);
    const edges = [0, ...(page.breaksBefore ?? []), rowHeights.length];
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const height = rowHeights.slice(from, edges[index + 1]).reduce((sum, one) => sum + one, index === 0 ? 0 : titles);
      expect(height).toBeLessThanOrEqual(room);
    }
  });
});

describe("any document", () => {
  it("gives a plan a host can write", () => {
    fc.assert(
      fc.property(arbitraryFacts(anything), (facts) => expect(planFaults(planOf(facts))).toEqual([])),
      { numRuns: 150 },
    );
  });

  it("gives the same plan each time and is not changed by it", () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        const document = documentOf(facts);
        const before = structuredClone(document);
        expect(layoutReport(document)).toEqual(layoutReport(document));
        expect(document).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("gets rows tall enough for a text beyond one row's limit by smaller type", () => {
    const [project] = GULOU.projects;
    const [indicator] = project?.indicators ?? [];
    if (!project || !indicator) throw new Error("no project");
    const plan = planOf({
      ...GULOU,
      projects: [{ ...project, overallGoal: "提高干部素质。".repeat(70), indicators: [indicator] }],
    });
    expect(planFaults(plan)).toEqual([]);
    expect(plan.cells[5]?.[3]?.style).not.toBe(plan.cells[5]?.[6]?.style);
  });

  it("lets the text of a project taller than a page begin at its upper edge", () => {
    const [project] = GULOU.projects;
    if (!project) throw new Error("no project");
    const indicators = Array.from({ length: 60 }, () => project.indicators).flat();
    const plan = planOf({ ...GULOU, projects: [{ ...project, indicators }, project] });
    const verticalOf = (row: number): unknown => plan.styles[plan.cells[row]?.[3]?.style ?? ""]?.vertical;
    expect(verticalOf(5)).toBe("top");
    expect(verticalOf(5 + indicators.length)).toBe("center");
  });

  it("gets columns wide enough for its longest number", () => {
    const [project] = GULOU.projects;
    if (!project) throw new Error("no project");
    const wide = planOf({ ...GULOU, projects: [{ ...project, budget: "1,234,567,890.12" }] });
    expect(wide.columnWidths[2]).toBeGreaterThan(gulou.columnWidths[2] ?? 0);
    const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
    expect(total(wide.columnWidths)).toBeCloseTo(total(gulou.columnWidths));
  });

  it("leaves room for a year nobody wrote and names the form where no title stands", () => {
    const plan = planOf({ ...GULOU, title: null, year: null, unitCode: null });
    expect([0, 1, 2].map((row) => valuesOf(plan, row)[0])).toEqual([
      "财政支出项目绩效目标表",
      "（　　　　年度）",
      "单位名称：中共福州市鼓楼区组织部",
    ]);
  });

  it("keeps a 分值 column where the source has one", () => {
    const plan = planOf({ ...GULOU, withWeight: true });
    expect(valuesOf(plan, 4).at(-1)).toBe("分值");
    expect(planFaults(plan)).toEqual([]);
  });
});
