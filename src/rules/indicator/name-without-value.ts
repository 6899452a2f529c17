import { placeOf } from "../../domain/entry";
import { looksLikeUnit } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { namesakesPhrase, sameNamed } from "../same-named";

const SIGN = /[≥≤≧≦<>]|\d%/u;
/** Without any of these a name carries neither. */
const MAY_CARRY = /[\d≥≤≧≦<>)]/;
const UNIT_BEHIND = /\(([^()\d]{1,6})\)$/u;
const FIGURE_BEHIND = /\d([^\d\s]{1,3})$/u;
const TIME = /[年月日天周时分]/u;

/** 开展修复工程(个) ≥1: name, target and unit have columns of their own. */
export const nameWithoutValue = defineRule({
  meta: {
    id: "indicator/name-without-value",
    title: "三级指标名称不含目标值和单位",
    severity: "suggestion",
    why: "目标值、符号和计量单位各有专栏；写进名称会与专栏重复，调整目标时也容易漏改。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      value: "{where}：名称带有目标值，应写入绩效目标值栏",
      unit: "{where}：名称带有计量单位，应写入计量单位栏",
    },
  },
  matches({ sameName, indicator }) {
    const carried = carriedBy(sameName);
    return carried === "value" || (carried === "unit" && indicator.unit.state !== "absent");
  },
  checkMatches(unfit, report) {
    for (const rows of sameNamed(unfit)) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      const says = carriedBy(rows[0].sameName);
      if (at && says !== "nothing") report({ messageId: says, at, related, data: { where: namesakesPhrase(rows) } });
    }
  },
});

function carriedBy(name: string): "value" | "unit" | "nothing" {
  if (!MAY_CARRY.test(name)) return "nothing";
  const behind = FIGURE_BEHIND.exec(name)?.[1];
  if (SIGN.test(name) || (behind !== undefined && !TIME.test(behind) && looksLikeUnit(behind))) return "value";
  const bracketed = UNIT_BEHIND.exec(name)?.[1];
  return bracketed !== undefined && looksLikeUnit(bracketed) ? "unit" : "nothing";
}
