import { placeOf, valueOf } from "../../domain/entry";
import { isTimeUnit, namesTime } from "../../domain/vocabulary/times";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { rowsInAllProjects } from "../rows-in-all-projects";
import { namesakesPhrase, sameNamed } from "../same-named";

/** 目标完成率 does not say by when. Rows the system prints everywhere have a finding of their own. */
export const timelinessNamesTime = defineRule({
  meta: {
    id: "indicator/timeliness-names-time",
    title: "时效指标须写明时间",
    severity: "warning",
    why: "时效指标考核是否按时完成；名称、说明和目标值里都没有时点、期限或及时率，就看不出何时完成。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: { noTime: "{where}归在时效指标，却没有时点或期限，应写明完成时间，如「12月底前完成率」「按期完成率」" },
  },
  matches(row) {
    return row.level2 === "timeliness" && row.sameName !== "" && !saysWhen(row);
  },
  checkMatches(timeless, report, { projects }) {
    const fixed = new Set(rowsInAllProjects(projects).flat());
    for (const rows of sameNamed(timeless.filter((row) => !fixed.has(row)))) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      if (at) report({ messageId: "noTime", at, related, data: { where: namesakesPhrase(rows) } });
    }
  },
});

/** A target that the copy lost is given the benefit of the doubt. */
function saysWhen({ indicator, measure }: IndicatorContext): boolean {
  const { level3, detail, value } = indicator;
  if (value.state !== "filled" || (detail.state === "blank" && detail.lost)) return true;
  return (
    [level3, detail, value].some((entry) => namesTime(valueOf(entry) ?? "")) ||
    (measure !== null && isTimeUnit(measure.unit))
  );
}
