import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import type { DrawnRows } from "./draw-sheet";
import type { TrueDocument, TrueIndicator } from "../sheets/true-table";
import { sheetText, trueDocument } from "../sheets/true-table";
import { sheetOf } from "./draw-sheet";

/** The text as pasted into a sheet: one tab a column, everything text. */
export function rawGulou(): SheetSnapshot {
  const lines = sheetText("2020-gulou-zuzhibu.txt").split("\n");
  return sheetOf(lines.map((line) => line.split("\t").map((text) => (text.trim() === "" ? "" : `'${text}`)))).snapshot;
}

/**
 * The official form the text stands for, merged as printed; what the copy lost is filled in as in all other projects.
 */
export function cleanGulou(): SheetSnapshot {
  const truth = trueDocument("2020-gulou-zuzhibu.truth.json");
  const table = truth.projects.flatMap(({ seq, name, budget, overallGoal, indicators }) =>
    indicators.map((indicator, index): readonly string[] => {
      const above = indicators[index - 1];
      const { level1, level2, level3, detail, nature, direction, value, unit } = restored(indicator);
      const own = [String(seq), name, String(budget), `'${overallGoal}`];
      const sameLevel1 = above?.level1 === level1;
      return [
        ...(above ? ["^", "^", "^", "^"] : own),
        sameLevel1 ? "^" : level1,
        sameLevel1 && above.level2 === level2 ? "^" : level2,
        level3,
        detail ?? "",
        nature ?? "",
        direction ?? "",
        value ?? "",
        unit ?? "",
      ];
    }),
  );
  return sheetOf([...headingOf(truth), ...table]).snapshot;
}

function restored(indicator: TrueIndicator): TrueIndicator {
  if (indicator.level3 === "目标完成率")
    return { ...indicator, nature: "正向指标", direction: "等于", value: "100", unit: "%" };
  if (indicator.level3 === "奖补对象满意率") return { ...indicator, unit: "%" };
  return indicator;
}

function headingOf(truth: TrueDocument): DrawnRows {
  const names = truth.statedNames.join("、");
  return [
    [`${truth.year}年${truth.unitName}预算绩效目标情况说明`],
    ["（一）绩效目标设置情况"],
    [
      `${truth.year}年鼓楼区组织部部门共设置${truth.statedProjectCount}个项目绩效目标（注：包括部门业务费绩效目标和专项资金绩效目标），` +
        `分别是${names}项目，共涉及财政拨款资金${truth.statedTotal}万元。`,
    ],
    ["（二）绩效目标表及说明"],
    ["1. 部门业务费绩效目标表"],
    ["本单位无部门业务费绩效目标。"],
    ["2. 部门专项资金绩效目标表"],
    ["财政支出项目绩效目标表"],
    [`（${truth.year} 年度）`],
    [`单位名称：[${truth.unitCode}]${truth.unitName}`],
    [
      "序号",
      "项目名称",
      "年预算安排资金(万元)",
      "项目总体绩效目标",
      "项目年度绩效目标",
      "<",
      "<",
      "<",
      "<",
      "<",
      "<",
      "<",
    ],
    [
      "^",
      "^",
      "^",
      "^",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标明细说明",
      "指标性质",
      "方向",
      "绩效目标值",
      "计量单位",
    ],
  ];
}
