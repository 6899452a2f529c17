import type { Framework } from "../../domain/vocabulary/frameworks";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import type { LevelOne, LevelTwo } from "../../domain/vocabulary/levels";
import { LEVEL_TWO_NAMES } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

/** 二级指标 is one of the framework's words. */
export const level2Known = defineRule({
  meta: {
    id: "indicator/level2-known",
    title: "二级指标须为规定的类别",
    severity: "error",
    why: "二级指标名称不在规定类别内，无法判断它属于哪一类，也无法与其他单位汇总比较。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { unknown: "{where}：「{level2}」不是规定的二级指标，应为{expected}" },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    for (const { table, project, name, indicators } of projects) {
      const frameworks = table.framework === "fujian-2017" ? OLD : CURRENT;
      for (const { indicator, level1, level2 } of indicators) {
        if (level2 !== null) continue;
        const entry = indicator.level2;
        if (entry.state !== "filled" || !firstTime(entry.at)) continue;
        report({
          messageId: "unknown",
          at: entry.at,
          data: {
            where: projectPhrase({ name, project }),
            level2: entry.value,
            expected: namesUnder(level1, frameworks),
          },
        });
      }
    }
  },
});

const CURRENT: readonly Framework[] = ["2015", "2021"];
const OLD: readonly Framework[] = ["fujian-2017"];

/** The second levels that may stand under a first level; all of them where the first is not known. */
function namesUnder(level1: LevelOne | null, frameworks: readonly Framework[]): string {
  const names = (Object.keys(LEVEL_TWO_NAMES) as LevelTwo[])
    .filter((level2) => level1 === null || frameworks.some((framework) => PARENT_OF[framework][level2] === level1))
    .map((level2) => LEVEL_TWO_NAMES[level2]);
  return names.length > 1 ? `${names.join("、")}之一` : names.join("");
}
