import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";

/** 共设置 N 个项目绩效目标 tells the number of projects in the tables. */
export const projectCountMatches = defineRule({
  meta: {
    id: "statement/project-count-matches",
    title: "情况说明的项目个数须与表内一致",
    severity: "error",
    why: "情况说明与绩效目标表同时公开，个数不一致说明有项目漏列或多列。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement"],
    messages: { differs: "情况说明写「共设置 {stated} 个项目」，表内有 {counted} 个项目，两处应一致" },
  },
  check({ document, projects }, report) {
    const count = document.statement?.projectCount;
    if (count?.state !== "filled" || count.value === projects.length) return;
    report({ messageId: "differs", at: count.at, data: { stated: count.value, counted: projects.length } });
  },
});
