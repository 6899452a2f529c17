import type { Entry } from "../../domain/entry";
import { valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** 年度目标 is this year's part of the 总体目标 of several years, not its copy. */
export const annualDiffers = defineRule({
  meta: {
    id: "goal/annual-differs",
    title: "跨年项目的年度目标不应照抄总体目标",
    severity: "suggestion",
    why: "两格逐字相同，看不出本年完成总目标的哪一部分；只实施一年的项目除外。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    needs: ["card"],
    messages: { copied: "{where}：年度目标与总体目标逐字相同，跨年项目应写本年完成的部分" },
  },
  check({ projects }, report) {
    for (const { project, name } of projects) {
      const { overallGoal, card } = project;
      if (overallGoal.state !== "filled" || card?.annualGoal.state !== "filled" || ofOneYear(card.starts, card.ends))
        continue;
      if (fold(card.annualGoal.value) !== fold(overallGoal.value)) continue;
      report({
        messageId: "copied",
        at: card.annualGoal.at,
        related: [overallGoal.at],
        data: { where: projectPhrase({ name, project }) },
      });
    }
  },
});

/** True where every year that 起止时间 names is the same. */
function ofOneYear(starts: Entry<string>, ends: Entry<string>): boolean {
  const written = `${valueOf(starts) ?? ""} ${valueOf(ends) ?? ""}`.normalize("NFKC");
  return new Set(written.match(/(?<!\d)20\d{2}(?!\d)/g)).size === 1;
}
