import { placeOf, valueOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { projectPhrase } from "../phrases";

/** Few enough to read, enough to judge by; each block of a card is counted for itself. */
export const indicatorCount = defineRule({
  meta: {
    id: "project/indicator-count",
    title: "指标数量应适当，突出重点",
    severity: "suggestion",
    why: "指标太少说不清产出和效果，太多则重点不明、年终难以逐条取证。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      few: "{where}只有 {count} 条三级指标，应不少于 {least} 条",
      many: "{where}有 {count} 条三级指标，应精简到 {most} 条以内，突出重点",
      crowded: "{where}的「{level2}」下有 {count} 条三级指标，应精简到 {most} 条以内，突出重点",
    },
  },
  check({ projects, profile }, report) {
    const { indicatorsLeast: least, indicatorsMost, indicatorsPerLevel2 } = profile.thresholds;
    const fewEnough = Math.min(indicatorsMost, indicatorsPerLevel2);
    for (const { project, name, indicators } of projects) {
      const blocks = indicators.some(({ indicator }) => indicator.horizon !== indicators[0]?.indicator.horizon);
      if (!blocks && (indicators.length === 0 || (indicators.length >= least && indicators.length <= fewEnough)))
        continue;
      const where = projectPhrase({ name, project });
      for (const block of grouped(indicators, ({ indicator }) => indicator.horizon).values()) {
        const count = block.length;
        if (count < least) report({ messageId: "few", at: placeOf(project.name), data: { where, count, least } });
        if (count > indicatorsMost)
          report({ messageId: "many", at: placeOf(project.name), data: { where, count, most: indicatorsMost } });
        for (const crowd of grouped(block, ({ level2 }) => level2).values()) {
          const entry = crowd[0]?.indicator.level2;
          if (!entry || crowd.length <= indicatorsPerLevel2) continue;
          const data = { where, level2: valueOf(entry) ?? "", count: crowd.length, most: indicatorsPerLevel2 };
          report({ messageId: "crowded", at: placeOf(entry), data });
        }
      }
    }
  },
});
