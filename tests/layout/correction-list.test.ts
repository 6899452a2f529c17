import fc from "fast-check";
import type { Correction } from "../../src/layout/correction-list/correction";
import { correctionList } from "../../src/layout/correction-list/correction-list";
import { planFaults } from "./plan-faults";

const correction = (project: string | null, problem: string): Correction => ({
  project,
  place: "K19",
  severity: "error",
  problem,
  requirement: "定量指标值须带计量单位",
  basis: "财预〔2015〕88号",
});

const DOCUMENT = { year: 2024, unit: "某县水务局" };

describe("the list of corrections", () => {
  const plan = correctionList(DOCUMENT, [
    correction(null, "甲"),
    correction("河道清淤", "乙"),
    correction("河道清淤", "丙"),
  ]);
  const column = (index: number): readonly unknown[] => plan.cells.map((row) => row[index]?.value);

  it("stands under its title, whose and how much", () => {
    expect(column(0).slice(0, 3)).toEqual([
      "绩效目标审核整改清单",
      "填报单位：某县水务局\u3000\u3000年度：2024",
      "共 须整改 3 项。",
    ]);
  });

  it("has a numbered row a finding, one cell a project, and an empty cell for the answer", () => {
    expect(column(0).slice(4, 7)).toEqual([1, 2, 3]);
    expect(column(1).slice(4, 7)).toEqual(["全表", "河道清淤", ""]);
    expect(column(4).slice(4, 7)).toEqual(["甲", "乙", "丙"]);
    expect(column(7).slice(3, 7)).toEqual(["整改情况", "", "", ""]);
  });

  it("ends in the line for those who answer", () => {
    expect(String(column(0).at(-1))).toContain("整改责任人");
  });

  it("is sound whatever was found", () => {
    const any = fc.record({
      project: fc.option(fc.string({ maxLength: 40 }), { nil: null }),
      place: fc.string({ maxLength: 20 }),
      severity: fc.constantFrom("error", "warning", "suggestion"),
      problem: fc.string({ maxLength: 600 }),
      requirement: fc.string({ maxLength: 80 }),
      basis: fc.string({ maxLength: 80 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (corrections) => {
        expect(planFaults(correctionList(DOCUMENT, corrections))).toEqual([]);
      }),
      { numRuns: 150, seed: 20261123 },
    );
  });
});

describe("a list of corrections that runs over several pages", () => {
  const many = Array.from({ length: 40 }, (_, index): Correction => ({
    ...correction("河道清淤", `第${index + 1}个问题`),
    place: "G13、G19、G104、B105:B109等17处",
    basis: "财预〔2015〕88号《中央部门预算绩效目标管理办法》、表内、表文勾稽关系",
  }));
  const plan = correctionList(DOCUMENT, many);
  const breaks = plan.page.breaksBefore ?? [];
  const shown = (column: number, row: number): unknown => plan.cells[row]?.[column]?.value;

  it("names the project anew on each page, and no cell runs over the end of one", () => {
    expect(breaks.length).toBeGreaterThan(0);
    expect([4, ...breaks].map((row) => shown(1, row))).toEqual([4, ...breaks].map(() => "河道清淤"));
    expect(plan.merges.filter(({ first, last }) => breaks.some((row) => row > first.row && row <= last.row))).toEqual(
      [],
    );
    expect(planFaults(plan)).toEqual([]);
  });

  it("cites documents by their numbers and names them in full once, below", () => {
    expect(shown(6, 4)).toBe("财预〔2015〕88号、表内、表文勾稽关系");
    expect(shown(0, 44)).toBe("依据文件：财预〔2015〕88号《中央部门预算绩效目标管理办法》。");
  });

  it("breaks places between them", () => {
    expect(shown(2, 4)).toBe("G13、G19、\nG104、\nB105:B109等17处");
  });

  it("has its last lines on the page of its last correction", () => {
    expect(Math.max(...breaks)).toBeLessThan(4 + many.length);
  });
});
