import { levelOneNamed, levelTwoNamed, mayNameLevel } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

/** 社会成本指标 in the column of 三级指标 says the class and not what is measured. 服务对象满意度 is a name in use. */
export const nameIsNoCategory = defineRule({
  meta: {
    id: "indicator/name-is-no-category",
    title: "三级指标名称不能是一、二级类别名",
    severity: "error",
    why: "三级指标写成类别名，说不清考核什么，年终无法对照完成情况。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { category: "{where}：三级指标「{name}」是类别名，应写具体的指标名称" },
  },
  matches({ indicator: { level3 }, sameName }) {
    return level3.state === "filled" && namesCategory(sameName);
  },
  checkMatches(categories, report) {
    const firstTime = oncePerPlace();
    for (const {
      indicator: { level3 },
      name,
      of,
      project,
    } of categories) {
      if (level3.state !== "filled" || !firstTime(level3.at)) continue;
      report({ messageId: "category", at: level3.at, data: { where: projectPhrase({ name: of, project }), name } });
    }
  },
});

function namesCategory(folded: string): boolean {
  if (folded.length > 12 || !mayNameLevel(folded)) return false;
  const level2 = levelTwoNamed(folded);
  return (
    (level2 !== null && (level2 !== "client-satisfaction" || folded.endsWith("指标"))) || levelOneNamed(folded) !== null
  );
}
