import { valueOf } from "../../domain/entry";
import { yearSpansIn } from "../../domain/vocabulary/years";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { listed } from "../phrases";

/** A project named for another year was probably copied from that year's table. */
export const nameFitsYear = defineRule({
  meta: {
    id: "project/name-fits-year",
    title: "项目名称中的年份须与表头年度一致",
    severity: "warning",
    why: "名称带其他年份，多为沿用上年项目，或上年资金列入本年，审核时会要求说明。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["year"],
    messages: { differs: "项目{name}的名称写 {named} 年，表头为 {year} 年度，应核对年份或说明结转" },
  },
  check({ document, projects }, report) {
    const year = valueOf(document.year);
    if (year === null) return;
    for (const { project, name } of projects) {
      if (project.name.state !== "filled" || !name.includes("年")) continue;
      const spans = yearSpansIn(name);
      const [first] = spans;
      if (!first || spans.some(({ from, to }) => from <= year && year <= to)) continue;
      const named = first.from === first.to ? first.from : `${first.from}-${first.to}`;
      report({
        messageId: "differs",
        at: project.name.at,
        related: document.year.state === "filled" ? [document.year.at] : [],
        data: { name: listed([name]), named, year },
      });
    }
  },
});
