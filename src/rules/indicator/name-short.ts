import { placeOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { namesakesPhrase, sameNamed } from "../same-named";

/** A sentence is no name; a comma between digits groups them. */
const SENTENCE = /[。;]|,(?!\d{3})/u;

/** 三级指标 is a short name; what it means belongs into the explanation. */
export const nameShort = defineRule({
  meta: {
    id: "indicator/name-short",
    title: "三级指标名称应简短",
    severity: "suggestion",
    why: "名称过长或写成一句话，审核和汇总时不便识别；含义和口径宜写入指标明细说明。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      long: "{where}：名称有 {length} 个字，应不超过 {most} 个字，其余写入指标明细说明",
      sentence: "{where}：名称是一句话，应写成简短的名称，其余写入指标明细说明",
    },
  },
  matches({ sameName }, { profile }) {
    return sameName.length > profile.thresholds.nameLength || SENTENCE.test(sameName);
  },
  checkMatches(unfit, report, { profile }) {
    const most = profile.thresholds.nameLength;
    for (const rows of sameNamed(unfit)) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      if (!at) continue;
      const where = namesakesPhrase(rows);
      const length = [...rows[0].sameName].length;
      if (length > most) report({ messageId: "long", at, related, data: { where, length, most } });
      else if (SENTENCE.test(rows[0].sameName)) report({ messageId: "sentence", at, related, data: { where } });
    }
  },
});
