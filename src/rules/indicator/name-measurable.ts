import { placeOf } from "../../domain/entry";
import { isVagueName } from "../../domain/vocabulary/vague-names";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { namesakesPhrase, sameNamed } from "../same-named";
import { isWeakTarget } from "../weak-target";

/** 成本控制合理性 cannot be counted, 成本控制率 can. Where the target itself is vague, that is told instead. */
export const nameMeasurable = defineRule({
  meta: {
    id: "indicator/name-measurable",
    title: "三级指标名称应可衡量",
    severity: "warning",
    why: "名称写成情况、程度、合理性等，看不出考核哪个数，年终只能凭印象打分。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { vague: "{where}：名称不便衡量，应改成可量的率、数或时点" },
  },
  matches(row) {
    return isVagueName(row.sameName) && !isWeakTarget(row);
  },
  checkMatches(unfit, report) {
    for (const rows of sameNamed(unfit)) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      if (at) report({ messageId: "vague", at, related, data: { where: namesakesPhrase(rows) } });
    }
  },
});
