import { fold } from "../../domain/vocabulary/fold";
import { MONEY_UNIT_IN_CAPTION, MONEY_UNIT_LINE } from "../../domain/vocabulary/lines";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import type { CellRange } from "../../sheet/cell-range";
import { BY_FORM } from "../citations";
import { textsOutsideTables } from "../outside-tables";

/** A unit line is short; prose that speaks of money is none. */
const LONGEST_LINE = 60;

/** 万元 or 元 is said once for all amounts: in the header of the money column or in a line above the table. */
export const moneyUnitStated = defineRule({
  meta: {
    id: "form/money-unit-stated",
    title: "金额须写明万元或元，全表一种",
    severity: "error",
    why: "不写明单位，金额相差一万倍也看不出来；一张表两种单位，合计无从核对。",
    basis: BY_FORM,
    fix: "none",
    messages: {
      none: "「{caption}」没有写明金额单位，应在栏目名称后写（万元）或（元）",
      differs: "金额单位一处为{unit}，另一处为{other}，全表应一致",
    },
  },
  check({ document, snapshot, projects }, report) {
    const captions = document.tables.flatMap(({ header: { budget } }) => (budget.state === "filled" ? [budget] : []));
    const [first, ...others] = captions;
    if (!first) return;
    if (document.moneyUnit.state !== "filled") {
      if (projects.every(namesItsUnit)) return;
      report({ messageId: "none", at: first.at, related: others.map(({ at }) => at), data: { caption: first.value } });
      return;
    }
    const stated = [
      ...captions.map(({ raw, at }) => ({ unit: unitIn(MONEY_UNIT_IN_CAPTION, raw), at })),
      ...textsOutsideTables(snapshot, document)
        .filter(({ text }) => text.length <= LONGEST_LINE)
        .map(({ text, at }) => ({ unit: unitIn(MONEY_UNIT_LINE, text), at })),
    ].filter((each): each is StatedUnit => each.unit !== null);
    const unit = document.moneyUnit.value;
    const [other, ...further] = stated.filter((each) => each.unit !== unit);
    if (!other) return;
    const related = [...further.map(({ at }) => at), document.moneyUnit.at];
    report({ messageId: "differs", at: other.at, related, data: { unit: other.unit, other: unit } });
  },
});

interface StatedUnit {
  readonly unit: string;
  readonly at: CellRange;
}

function unitIn(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(fold(text));
  return match?.[1] ?? match?.[2] ?? null;
}

/** 10万元: the amount names its unit itself. */
function namesItsUnit({ project: { budget } }: ProjectContext): boolean {
  return budget.state === "filled" && fold(budget.raw).endsWith("元");
}
