import { EMPTY_CELL } from "../../sheet/cell";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import { isFormulaError, isNotCalculated } from "../../sheet/formula-error";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { listed } from "../phrases";

/**
 * #REF! and its like: a formula lost what it counted with; or it was never calculated, which programs that only write
 * workbooks leave to Excel. Each is told once for the sheet.
 */
export const noFormulaErrors = defineRule({
  meta: {
    id: "form/no-formula-errors",
    title: "单元格不得为公式错误值",
    severity: "error",
    why: "公式引用的单元格被删除或移走，数字算不出来，打印和上报的就是错误代码；由软件导出、没有算过的公式，打印出来是空白。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: {
      failed: "{count} 格为公式错误值（{texts}），应改正公式或填写数值",
      notCalculated: "{count} 格公式没有计算结果，应用 Excel 或 WPS 打开并保存后再校验",
    },
  },
  check({ snapshot: { rows, origin } }, report) {
    const failed: { readonly text: string; readonly at: CellRange }[] = [];
    rows.forEach((cells, row) => {
      for (let column = 0; column < cells.length; column += 1) {
        const { text } = cells[column] ?? EMPTY_CELL;
        if (isFormulaError(text))
          failed.push({ text, at: singleCell({ row: origin.row + row, column: origin.column + column }) });
      }
    });
    const pending = failed.filter(({ text }) => isNotCalculated(text)).map(({ at }) => at);
    const broken = failed.filter(({ text }) => !isNotCalculated(text));
    const [firstBroken, ...otherBroken] = broken;
    const [firstPending, ...otherPending] = pending;
    if (firstBroken) {
      report({
        messageId: "failed",
        at: firstBroken.at,
        related: otherBroken.map(({ at }) => at),
        data: { count: broken.length, texts: listed([...new Set(broken.map(({ text }) => text))]) },
      });
    }
    if (firstPending)
      report({ messageId: "notCalculated", at: firstPending, related: otherPending, data: { count: pending.length } });
  },
});
