import { placeOf, valueOf } from "../../domain/entry";
import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import type { CellEdit } from "../../sheet/cell-edit";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt } from "../../sheet/sheet-snapshot";
import { TYPING } from "../citations";
import { editOf } from "../edit-of";
import { fillingBlanksOf } from "../fills-blanks";
import { fixOf } from "../fix-of";
import type { OwnSignAndUnit } from "../own-sign-and-unit";
import { ownSignAndUnit } from "../own-sign-and-unit";

/**
 * ≥80米 in one cell while 方向 and 计量单位 have columns: the cell is to hold the number alone. A number that only its format
 * shows as 95% is one. Told once for the sheet.
 */
export const valueIsBare = defineRule({
  meta: {
    id: "indicator/value-is-bare",
    title: "目标值栏只填数字",
    severity: "warning",
    why: "方向、计量单位各有专栏；写进目标值后单元格成了文字，不能比较和汇总，导入系统时也会出错。",
    basis: TYPING,
    fix: "safe",
    messages: { carries: "{count} 处目标值带有符号或单位（如「{example}」），应分别填入方向、计量单位栏" },
  },
  matches(context, { snapshot }) {
    const own = ownSignAndUnit(context);
    return (
      own !== null &&
      hasColumnFor(own, context) &&
      typeof cellAt(snapshot, placeOf(context.indicator.value).first).value !== "number"
    );
  },
  checkMatches(carrying, report, { snapshot }) {
    const split = splitterOf(snapshot);
    const [at, ...related] = carrying.map(({ indicator }) => placeOf(indicator.value));
    if (!at) return;
    const edits = carrying.flatMap((context) => {
      const own = ownSignAndUnit(context);
      return own ? split(context, own) : [];
    });
    const data = { count: carrying.length, example: valueOf(carrying[0].indicator.value) ?? "" };
    report({ messageId: "carries", at, related, fix: fixOf("把符号、单位移到专栏", "safe", edits), data });
  },
});

/** Where the columns say otherwise, that is another rule's. */
function hasColumnFor(
  { direction, unit, signClashes, unitClashes }: OwnSignAndUnit,
  { indicator }: IndicatorContext,
): boolean {
  if (signClashes || unitClashes) return false;
  return (
    (direction !== null && indicator.direction.state !== "absent") || (unit !== "" && indicator.unit.state !== "absent")
  );
}

/** The edits that part value, sign and unit; none where one of them is not certain. */
function splitterOf(snapshot: SheetSnapshot): (context: IndicatorContext, own: OwnSignAndUnit) => readonly CellEdit[] {
  const fill = fillingBlanksOf(snapshot);
  return ({ indicator: { value, direction, unit } }, own) => {
    const needed = [editOf(snapshot, value, own.measure.number)];
    if (own.direction !== null && direction.state !== "filled")
      needed.push(fill(direction, DIRECTION_NAMES[own.direction]));
    if (own.unit !== "" && unit.state !== "filled") needed.push(fill(unit, own.unit));
    const certain = needed.filter((edit) => edit !== null);
    return certain.length === needed.length ? certain : [];
  };
}
