import { EMPTY_CELL } from "../../sheet/cell";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import { isFormulaError } from "../../sheet/formula-error";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { listed } from "../phrases";

/** #REF! and its like: a formula lost what it counted with. Told once for the sheet. */
export const noFormulaErrors = defineRule({
  meta: {
    id: "form/no-formula-errors",
    title: "单元格不得为公式错误值",
    severity: "error",
    why: "公式引用的单元格被删除或移走，数字算不出来，打印和上报的就是错误代码。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { failed: "{count} 格为公式错误值（{texts}），应改正公式或填写数值" },
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
    const [first, ...others] = failed;
    if (!first) return;
    const texts = listed([...new Set(failed.map(({ text }) => text))]);
    report({
      messageId: "failed",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { count: failed.length, texts },
    });
  },
});
