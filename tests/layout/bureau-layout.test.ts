import fc from "fast-check";
import type { LayoutProfile } from "../../src/domain/layout-profile";
import { STANDARD_LAYOUT } from "../../src/domain/layout-profile";
import { valueOf } from "../../src/domain/entry";
import { LEVEL_TWO_NAMES } from "../../src/domain/vocabulary/levels";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { cleanGulou } from "../support/gulou-sheets";
import { arbitraryCards } from "./arbitrary-cards";
import { arbitraryFacts, words } from "./arbitrary-facts";
import { arbitraryLayouts } from "./arbitrary-layouts";
import { contentOf } from "./content";
import { documentOf } from "./facts";
import { planFaults } from "./plan-faults";

const { document } = readDocument(cleanGulou());
if (!document) throw new Error("not read");
const gulou = document;

function planned(own: Partial<LayoutProfile>): SheetPlan {
  const [plan] = layoutReport(gulou, { layout: { ...STANDARD_LAYOUT, ...own } });
  if (!plan) throw new Error("no plan");
  expect(planFaults(plan)).toEqual([]);
  return plan;
}

function readAgain(plan: SheetPlan) {
  const again = readDocument(snapshotOfPlan(plan)).document;
  if (!again) throw new Error("not read");
  return again;
}

const header = ({ cells, page }: SheetPlan): readonly string[] => {
  const [over, below] = [cells[page.titleRows?.first ?? 0] ?? [], cells[page.titleRows?.last ?? 0] ?? []];
  return below.map(({ value }, index) => String(value === "" ? over[index]?.value : value));
};

describe("the report of a bureau with a layout of its own", () => {
  it("has its captions and its order of columns, and says the same", () => {
    const plan = planned({
      captions: { budget: "预算金额", detail: "指标解释" },
      columns: ["name", "seq", "overallGoal", "budget", "level1", "level2", "level3", "value", "unit"],
    });
    expect(header(plan)).toEqual([
      "项目名称",
      "序号",
      "项目总体绩效目标",
      "预算金额(万元)",
      "一级指标",
      "二级指标",
      "三级指标",
      "绩效目标值",
      "计量单位",
      "指标解释",
      "指标性质",
      "方向",
    ]);
    expect(contentOf(readAgain(plan))).toEqual(contentOf(gulou));
  });

  it("has its order of 二级指标 within each 一级指标", () => {
    const again = readAgain(planned({ level2: ["数量指标", "质量指标", "时效指标", "成本指标"] }));
    const [first] = again.tables[0]?.projects ?? [];
    expect(first?.indicators.map(({ level2 }) => valueOf(level2))).toEqual([
      "数量指标",
      "数量指标",
      "时效指标",
      "成本指标",
      "社会效益指标",
      "服务对象满意度指标",
    ]);
    const sorted = (content: typeof gulou) =>
      content.tables.flatMap((table) =>
        table.projects.map((project) =>
          project.indicators.map(({ level3, value }) => [valueOf(level3), valueOf(value)].join(" ")).sort(),
        ),
      );
    expect(sorted(again)).toEqual(sorted(gulou));
  });

  it("is set in its typefaces and sizes", () => {
    const { styles } = planned({
      fonts: { title: "华文中宋", header: "宋体", body: "宋体" },
      sizes: { title: 16, header: 9, body: 8 },
    });
    const fonts = new Set(Object.values(styles).map(({ font }) => `${font?.name ?? ""} ${font?.size ?? 0}`));
    expect([...fonts].sort()).toEqual(["华文中宋 16", "宋体 12", "宋体 14", "宋体 8", "宋体 9"]);
  });

  it("has its widths, in millimetres, and shows its decimals without cutting any", () => {
    const plan = planned({ widths: { name: 50 }, decimals: { budget: 1, value: 0 } });
    expect(plan.columnWidths[1]).toBeCloseTo((50 * 72) / 25.4);
    const shown = snapshotOfPlan(plan)
      .rows.map((row) => row[2]?.text)
      .filter((text) => /^\d/.test(text ?? ""));
    expect(shown.slice(0, 5)).toEqual(["10.0", "5.0", "98.0", "32.76", "0.12"]);
    expect(contentOf(readAgain(plan))).toEqual(contentOf(gulou));
  });

  it("has its paper, and pages end where that paper does", () => {
    const wide = planned({ page: { paper: "a3", top: 30, left: 10 } });
    expect(wide.page).toMatchObject({
      paper: "a3",
      orientation: "landscape",
      margins: { top: (30 * 72) / 25.4, left: (10 * 72) / 25.4 },
    });
    expect(wide.page.breaksBefore?.length).toBeLessThan(planned({}).page.breaksBefore?.length ?? 0);
  });
});

describe("any tables in the layout of any bureau", () => {
  const SECOND_LEVELS = Object.values(LEVEL_TWO_NAMES);
  const readBack = (plans: readonly SheetPlan[]) => {
    const documents = plans.map(readAgain);
    const [first] = documents;
    if (!first) throw new Error("no sheet");
    return { ...first, tables: documents.flatMap(({ tables }) => tables) };
  };

  it.each([
    ["lists", arbitraryFacts(words).map(documentOf)],
    ["cards", arbitraryCards],
  ])("%s read back from their report say the same and give the same report again", (_, documents) => {
    fc.assert(
      fc.property(documents, arbitraryLayouts, (document, layout) => {
        const plans = layoutReport(document, { layout });
        const again = readBack(plans);
        for (const plan of plans) expect(planFaults(plan)).toEqual([]);
        expect(contentOf(again)).toEqual(contentOf(document));
        expect(layoutReport(again, { layout })).toEqual(plans);
      }),
      { numRuns: 50 },
    );
  });

  it("give the same report again in an order of 二级指标 of its own", () => {
    fc.assert(
      fc.property(arbitraryFacts(words).map(documentOf), fc.shuffledSubarray(SECOND_LEVELS), (document, level2) => {
        const layout = { ...STANDARD_LAYOUT, level2 };
        const plans = layoutReport(document, { layout });
        expect(layoutReport(readBack(plans), { layout })).toEqual(plans);
      }),
      { numRuns: 30 },
    );
  });
});
