import type { Entry } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { BY_FORM } from "../citations";
import { hangsOver, reachesBeyond } from "../merged-across";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

/** A merged 一级指标 stays within its project, and a merged 二级指标 within its 一级指标. */
export const mergesNested = defineRule({
  meta: {
    id: "form/merges-nested",
    title: "一级、二级指标的合并格不得越界",
    severity: "error",
    why: "合并格跨到下一个项目或下一个一级指标，那几行指标就算到了别处，取消合并后内容也会落空。",
    basis: BY_FORM,
    fix: "none",
    needs: ["merges"],
    messages: {
      project: "「{label}」的合并格跨出了{where}的行，应在项目之间分开",
      level1: "{where}：「{label}」的合并格从「{above}」跨到了「{level1}」，应与一级指标对齐",
    },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    const tellBeyond = (label: Entry<string>, context: ProjectContext): void => {
      if (label.state !== "filled" || !reachesBeyond(label, context.project) || !firstTime(label.at)) return;
      report({ messageId: "project", at: label.at, data: { label: label.value, where: projectPhrase(context) } });
    };
    for (const context of projects) {
      let above = "";
      for (const row of context.indicators) {
        const { level1, level2 } = row.indicator;
        tellBeyond(level1, context);
        tellBeyond(level2, context);
        if (level1.state !== "filled") continue;
        // Labels repeated on each row may share a second level; two different ones may not.
        if (level2.state === "filled" && hangsOver(row) && fold(above) !== fold(level1.value) && firstTime(level2.at)) {
          report({
            messageId: "level1",
            at: level2.at,
            data: { where: projectPhrase(context), label: level2.value, above, level1: level1.value },
          });
        }
        above = level1.value;
      }
    }
  },
});
