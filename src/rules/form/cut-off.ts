import type { Entry } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import type { CellRange } from "../../sheet/cell-range";
import { COPY_QUALITY } from "../citations";
import { indicatorPhrase, projectPhrase } from "../phrases";

const PROJECT_ITEMS = { name: "项目名称", budget: "年预算安排资金", overallGoal: "总体绩效目标" } as const;

const INDICATOR_ITEMS = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  detail: "明细说明",
  nature: "指标性质",
  direction: "方向",
  value: "绩效目标值",
  unit: "计量单位",
  weight: "分值",
} as const;

/** What the page lost where it was cut off: nobody's omission, but to be filled in. A lost unit alone is an error of its own. */
export const cutOff = defineRule({
  meta: {
    id: "form/cut-off",
    title: "原件此处缺失的内容应补填",
    severity: "suggestion",
    why: "复制时页面边缘被截去的内容无法推断，校验不代为填写，也不算填报遗漏。",
    basis: COPY_QUALITY,
    fix: "none",
    messages: { lost: "{where}：{items}在原件此处缺失，应对照原件补填" },
  },
  check({ projects }, report) {
    for (const examined of projects) {
      const ofProject = lostAmong(examined.project, PROJECT_ITEMS);
      const [first, ...others] = ofProject.places;
      if (first) report({ says: "lost", at: first, related: others, data: { where: projectPhrase(examined), items: ofProject.items } });
      for (const row of examined.indicators) {
        const { items, places } = lostAmong(row.indicator, INDICATOR_ITEMS);
        const [at, ...related] = places;
        const onlyUnit = items === INDICATOR_ITEMS.unit && row.measure !== null;
        if (at && !onlyUnit) report({ says: "lost", at, related, data: { where: indicatorPhrase(row), items } });
      }
    }
  },
});

function lostAmong<Item extends string>(
  owner: Readonly<Record<NoInfer<Item>, Entry<unknown>>>,
  names: Readonly<Record<Item, string>>,
): { readonly items: string; readonly places: readonly CellRange[] } {
  const lost = (Object.keys(names) as Item[]).flatMap((item) => {
    const entry = owner[item];
    return entry.state === "blank" && entry.lost ? [{ name: names[item], at: entry.at }] : [];
  });
  return { items: lost.map(({ name }) => name).join("、"), places: lost.map(({ at }) => at) };
}
