import type { Entry } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";

/** The year of the prose is the year of the table. */
export const yearMatches = defineRule({
  meta: {
    id: "statement/year-matches",
    title: "情况说明的年度须与表头年度一致",
    severity: "error",
    why: "年度不一致多为沿用上年文本，易使人误认是上年的目标。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement", "year"],
    messages: { differs: "情况说明写 {stated} 年，表头写 {year} 年度，两处应一致" },
  },
  check({ document }, report) {
    const stated: Entry<number> | undefined = document.statement?.year;
    const { year } = document;
    if (stated?.state !== "filled" || year.state !== "filled" || stated.value === year.value) return;
    report({
      messageId: "differs",
      at: stated.at,
      related: [year.at],
      data: { stated: stated.value, year: year.value },
    });
  },
});
