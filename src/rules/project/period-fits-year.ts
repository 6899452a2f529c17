import { placeOf, valueOf } from "../../domain/entry";
import { isReversed, momentsIn } from "../../domain/vocabulary/moments";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { projectPhrase } from "../phrases";

/** 起止时间 of a card begins before it ends, and the year the card is for lies between. */
export const periodFitsYear = defineRule({
  meta: {
    id: "project/period-fits-year",
    title: "起止时间须先后相续并包含本年度",
    severity: "warning",
    why: "开始晚于结束，或年度不在起止时间内，多为沿用上年的表；指标按哪一段时间考核就说不清。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["card"],
    messages: {
      reversed: "{where}：起止时间「{period}」的开始晚于结束，应先后相续",
      outside: "{where}：起止时间为 {from} 至 {to} 年，表头为 {year} 年度，起止时间应包含本年度",
    },
  },
  check({ projects, document }, report) {
    for (const { project, name } of projects) {
      const { card } = project;
      if (card?.starts.state !== "filled") continue;
      const { starts, ends } = card;
      const moments = [...momentsIn(starts.value), ...momentsIn(valueOf(ends) ?? "")];
      const [first, last] = [moments[0], moments.at(-1)];
      if (!first || !last) continue;
      const related = ends.state === "filled" ? [ends.at] : [];
      const where = projectPhrase({ name, project });
      if (isReversed(first, last)) {
        report({
          messageId: "reversed",
          at: starts.at,
          related,
          data: { where, period: [starts.value, ...(ends.state === "filled" ? [ends.value] : [])].join("至") },
        });
        continue;
      }
      const { year } = document;
      const open = moments.length === 1;
      if (year.state !== "filled" || (first.year <= year.value && (open || year.value <= last.year))) continue;
      const data = { where, from: first.year, to: last.year, year: year.value };
      report({ messageId: "outside", at: starts.at, related: [...related, placeOf(year)], data });
    }
  },
});
