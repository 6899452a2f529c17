import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { projectPhrase } from "../phrases";

/** A project without a name cannot be found again in budget, statement or report. */
export const nameRequired = defineRule({
  meta: {
    id: "project/name-required",
    title: "项目名称不能为空",
    severity: "error",
    why: "没有名称的项目与预算、情况说明都无法对应，系统不能保存。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { empty: "{where}：项目名称为空，应填写与预算一致的名称" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const { name } = context.project;
      if (name.state === "blank" && !name.lost)
        report({ messageId: "empty", at: name.at, data: { where: projectPhrase(context) } });
    }
  },
});
