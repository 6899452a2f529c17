import { placeOf } from "../../domain/entry";
import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { Fix } from "../../linting/finding";
import { cite, CITATIONS } from "../citations";
import { editOf } from "../edit-of";
import { figureEdit } from "../figure-edit";
import { fixOf } from "../fix-of";
import { indicatorPhrase } from "../phrases";

/** From here on, one habit of the whole table is told once. */
const ALIKE = 3;

/** What is offered lies so much below what nobody reaches; 95 % is the commonest target there is. */
const LESS = 5;

/**
 * Nobody satisfies everybody: a target of 100 %, or of what the bureau holds for too much, is missed or never measured.
 */
export const satisfactionBelow100 = defineRule({
  meta: {
    id: "indicator/satisfaction-below-100",
    title: "满意度目标不宜为 100%",
    severity: "warning",
    why: "满意度为 100% 等于要求无一人不满意，调查中难以实现；常用目标为不低于 85%、90% 或 95%。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "needs-review",
    messages: {
      full: "{where}：满意度目标为 {target}，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
      everywhere: "全部 {count} 条满意度指标的目标都是 {target}，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
      several: "{all} 条满意度指标中有 {count} 条的目标是 {target}，应按往年调查结果确定，常用 ≥85%、≥90%、≥95%",
    },
  },
  matches({ level1, level2 }) {
    return level2 === "client-satisfaction" || level1 === "satisfaction";
  },
  checkMatches(satisfaction, report, { profile, snapshot }) {
    const most = profile.thresholds.satisfactionMost;
    const target = most < 100 ? `${most}% 以上` : "100%";
    const aim = Math.min(most, 100) - LESS;
    const fixOfRows = (rows: readonly IndicatorContext[]): Fix | null =>
      fixOf(
        `改为 ≥${aim}%`,
        "needs-review",
        rows.flatMap(({ indicator: { value, direction }, measure, direction: sign }) => [
          figureEdit(snapshot, value, measure?.number ?? 0, aim),
          sign === "=" ? editOf(snapshot, direction, DIRECTION_NAMES["≥"]) : null,
        ]),
      );
    const full = satisfaction.filter((row) => asksAtLeast(most, row));
    const [at, ...related] = full.map(({ indicator }) => placeOf(indicator.value));
    if (at && full.length >= ALIKE) {
      const all = satisfaction.filter(({ measure }) => measure !== null).length;
      const count = full.length;
      if (count === all)
        report({ messageId: "everywhere", at, related, fix: fixOfRows(full), data: { count, target } });
      else report({ messageId: "several", at, related, fix: fixOfRows(full), data: { all, count, target } });
      return;
    }
    for (const context of full) {
      report({
        messageId: "full",
        at: placeOf(context.indicator.value),
        fix: fixOfRows([context]),
        data: { where: indicatorPhrase(context), target },
      });
    }
  },
});

/** A unit that is missing is taken for per cent: nothing else is said of satisfaction, and another rule asks for it. */
function asksAtLeast(most: number, { measure, direction, indicator }: IndicatorContext): boolean {
  const unsaid = indicator.unit.state === "blank" && measure?.unit === "";
  if (!measure || measure.number < Math.min(most, 100) || measure.number > 100) return false;
  return (isPercent(measure.unit) || unsaid) && (direction === "≥" || direction === "=" || direction === null);
}
