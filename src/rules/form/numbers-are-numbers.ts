import type { Entry } from "../../domain/entry";
import { numberIn } from "../../domain/quantity";
import { defineRule } from "../../linting/define-rule";
import type { CellEdit } from "../../sheet/cell-edit";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt } from "../../sheet/sheet-snapshot";
import { singleCell } from "../../sheet/cell-range";
import { CROSS_CHECK } from "../citations";
import { dateOfSerial } from "../date-serial";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { oncePerPlace } from "../once-a-place";

/** As many digits as a cell keeps. */
const MOST_DIGITS = 15;

/** Amounts, targets and weights kept as text cannot be summed or compared in Excel. Told once for the sheet. */
export const numbersAreNumbers = defineRule({
  meta: {
    id: "form/numbers-are-numbers",
    title: "金额、目标值、分值须存为数值",
    severity: "warning",
    why: "以文本存放的数字（单元格左上角有绿三角）不参加求和与比较，合计会少算。",
    basis: CROSS_CHECK,
    fix: "safe",
    messages: { text: "{count} 格数字存成了文本（如「{example}」），应转为数值" },
  },
  check({ projects, snapshot }, report) {
    const firstTime = oncePerPlace();
    const edits: CellEdit[] = [];
    const judge = (entry: Entry<unknown>): void => {
      const edit = asNumber(snapshot, entry);
      if (edit && firstTime(singleCell(edit.at))) edits.push(edit);
    };
    for (const { project, indicators } of projects) {
      judge(project.budget);
      for (const context of indicators) {
        if (isText(snapshot, context.indicator.value) && dateOfSerial(context) === null) judge(context.indicator.value);
        judge(context.indicator.weight);
      }
    }
    const [first, ...others] = edits;
    if (!first) return;
    report({
      messageId: "text",
      at: singleCell(first.at),
      related: others.map(({ at }) => singleCell(at)),
      fix: fixOf("转为数值", "safe", edits),
      data: { count: edits.length, example: String(first.was).trim() },
    });
  },
});

function isText(snapshot: SheetSnapshot, entry: Entry<unknown>): boolean {
  return entry.state === "filled" && typeof cellAt(snapshot, entry.at.first).value === "string";
}

/** The edit that makes a text of plain digits the number it writes out; 007 is a code and no number. */
function asNumber(snapshot: SheetSnapshot, entry: Entry<unknown>): CellEdit | null {
  if (entry.state !== "filled" || !isText(snapshot, entry)) return null;
  const number = numberIn(entry.raw);
  if (number === null || /^0\d/.test(entry.raw.normalize("NFKC").trim())) return null;
  return entry.raw.replace(/\D/gu, "").length > MOST_DIGITS ? null : editOf(snapshot, entry, number);
}
