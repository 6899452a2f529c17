import { defineRule } from "../../linting/define-rule";
import type { CellEdit } from "../../sheet/cell-edit";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt } from "../../sheet/sheet-snapshot";
import { BY_DEFINITION } from "../citations";
import { dateOfSerial } from "../date-serial";
import { fixOf } from "../fix-of";
import { indicatorPhrase } from "../phrases";

/** 44,561 as the target of 时效: a date whose cell lost the format of a date. */
export const dateIsNoSerial = defineRule({
  meta: {
    id: "indicator/date-is-no-serial",
    title: "完成时间须写成日期",
    severity: "error",
    why: "日期格变成常规格式后显示为五位数的序列号，公开出去无人看得懂完成时间。",
    basis: BY_DEFINITION,
    fix: "safe",
    messages: { serial: "{where}：目标值「{value}」疑为日期的序列号，应写成日期（对应 {date}），计量单位不填" },
  },
  indicator(context, report, { snapshot }) {
    const { value, unit } = context.indicator;
    const date = dateOfSerial(context);
    if (date === null || value.state !== "filled") return;
    const fix = fixOf("写成日期", "safe", [
      replaced(snapshot, value.at, date),
      ...(unit.state === "filled" ? [replaced(snapshot, unit.at, "")] : []),
    ]);
    report({
      messageId: "serial",
      at: value.at,
      fix,
      data: { where: indicatorPhrase(context), value: value.value, date },
    });
  },
});

/** The number lost the format of a date: what stands there is known, whether number or text. */
function replaced(snapshot: SheetSnapshot, { first: at }: CellRange, becomes: string): CellEdit | null {
  const { value: was, formula } = cellAt(snapshot, at);
  return formula === undefined ? { at, was, becomes } : null;
}
