import { placeOf, valueOf } from "../../domain/entry";
import { isProcess } from "../../domain/vocabulary/benefits";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { namesakesPhrase, sameNamed } from "../same-named";

/** 办结率, 发放率 tell that the work was done, not what it brought. */
export const benefitIsNoProcess = defineRule({
  meta: {
    id: "indicator/benefit-is-no-process",
    title: "效益指标不用过程量",
    severity: "suggestion",
    why: "办结率、发放率、到位率反映工作做到哪一步，属于产出；效益指标应反映带来的变化。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { process: "{where}归在「{level2}」下，反映的是工作过程，应改用反映效果的指标" },
  },
  matches({ level1, level2, sameName }) {
    return level1 === "benefit" && level2 !== "client-satisfaction" && isProcess(sameName);
  },
  checkMatches(unfit, report) {
    for (const rows of sameNamed(unfit)) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      const level2 = valueOf(rows[0].indicator.level2) ?? "效益指标";
      if (at) report({ messageId: "process", at, related, data: { where: namesakesPhrase(rows), level2 } });
    }
  },
});
