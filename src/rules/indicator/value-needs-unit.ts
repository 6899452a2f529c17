import { placeOf, valueOf } from "../../domain/entry";
import { isDimensionless } from "../../domain/vocabulary/dimensionless";
import { isStroke } from "../../domain/vocabulary/placeholders";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { dateOfSerial } from "../date-serial";
import { indicatorPhrase } from "../phrases";

/** A name that carries the unit itself, 开展修复工程(个). */
const UNIT_IN_NAME = /[(（][^()（）\d]{1,6}[)）]$/;

/** True for a name that says the unit itself, or names what has none. */
function needsNoUnit(name: string): boolean {
  return UNIT_IN_NAME.test(name) || isDimensionless(name);
}

/** A number without unit cannot be checked at the year's end: 1 what? */
export const valueNeedsUnit = defineRule({
  meta: {
    id: "indicator/value-needs-unit",
    title: "定量指标值须带计量单位",
    severity: "error",
    why: "没有计量单位的数字说不清多少，年终无法核对完成情况。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: {
      noUnit: "{where}：目标值「{value}」没有计量单位，应填计量单位",
      lost: "{where}：目标值「{value}」的计量单位在原件此处缺失，应对照原件补填",
    },
  },
  indicator(context, report) {
    const { indicator, measure, nature, direction, name, project } = context;
    const bare = measure !== null && (measure.unit === "" || isStroke(measure.unit));
    if (!bare || nature === "qualitative" || direction === "qualitative") return;
    // A list without the column is told of by form/columns-complete; a card has its units behind the numbers. A date
    // has none.
    const { unit, value } = indicator;
    if ((unit.state === "absent" && project.card === null) || dateOfSerial(context) !== null) return;
    if (unit.state === "unreadable" || needsNoUnit(name)) return;
    const lost = unit.state === "blank" && unit.lost === true;
    report({
      messageId: lost ? "lost" : "noUnit",
      at: placeOf(unit.state === "absent" ? value : unit),
      data: { where: indicatorPhrase(context), value: valueOf(value) ?? "" },
    });
  },
});
