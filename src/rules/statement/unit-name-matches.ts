import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";

/** What is said beside the name of an office and is no part of it. */
const BESIDE_NAME = /^(?:中共|中国共产党)|\([^()]*\)|(?<!部门|单位|机关|本级|本部)(?:部门|单位|机关|本级|本部)+$/gu;

/** The unit of the prose is the unit above the table; a short form of the same name is none other. */
export const unitNameMatches = defineRule({
  meta: {
    id: "statement/unit-name-matches",
    title: "情况说明的单位须与表头单位一致",
    severity: "warning",
    why: "单位名称不一致，多为沿用其他单位的文本，公开后不知是哪个单位的目标。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement", "unit-name"],
    messages: { differs: "情况说明写「{stated}」，表头单位为「{unit}」，两处应一致" },
  },
  check({ document }, report) {
    const stated = document.statement?.unitName;
    const { unitName } = document;
    if (stated?.state !== "filled" || unitName.state !== "filled") return;
    if (SELF.test(fold(stated.value)) || isShortFormOf(stated.value, unitName.value)) return;
    report({
      messageId: "differs",
      at: stated.at,
      related: [unitName.at],
      data: { stated: stated.value, unit: unitName.value },
    });
  },
});

/** 我单位, 本部门: no name at all. */
const SELF = /^(?:我|本)(?:单位|部门|局|委|办|院|校|中心)?$/u;

/** 区住建局 for 区住房和城乡建设局: the signs of the shorter name stand in the longer one in their order. */
function isShortFormOf(one: string, other: string): boolean {
  const [shorter = "", longer = ""] = [one, other]
    .map((name) => fold(name).replace(BESIDE_NAME, ""))
    .sort((a, b) => a.length - b.length);
  let at = 0;
  for (const sign of longer) if (sign === shorter.charAt(at)) at += 1;
  return at === shorter.length;
}
