import { defineRule } from "../../linting/define-rule";
import type { CellRange } from "../../sheet/cell-range";
import { CROSS_CHECK } from "../citations";
import { listed } from "../phrases";

/**
 * Rows hidden or filtered out and hidden columns still count, though nobody who reads or prints the sheet sees them.
 */
export const noHiddenData = defineRule({
  meta: {
    id: "form/no-hidden-data",
    title: "表内不得有隐藏的行列",
    severity: "warning",
    why: "隐藏或筛选掉的内容看不见、打印不出，却仍计入个数和合计，文字与表格容易对不上。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: {
      rows: "{count} 行被隐藏或筛选掉，内有项目{names}的指标，应取消隐藏或删去",
      columns: "{captions}栏被隐藏，应取消隐藏",
    },
  },
  check({ document, snapshot, indicators }, report) {
    if (snapshot.hiddenRows.length === 0 && snapshot.hiddenColumns.length === 0) return;
    const hiddenRows = new Set(snapshot.hiddenRows);
    const inHiddenRows = indicators.filter(({ indicator: { at } }) => hiddenRows.has(at.first.row));
    const [first, ...others] = inHiddenRows;
    if (first) {
      const names = listed([...new Set(inHiddenRows.map(({ of }) => of))]);
      const related = others.map(({ indicator }) => indicator.at);
      report({ messageId: "rows", at: first.indicator.at, related, data: { count: inHiddenRows.length, names } });
    }
    const hiddenColumns = new Set(snapshot.hiddenColumns);
    const isHidden = ({ first: left, last }: CellRange): boolean =>
      left.column === last.column && hiddenColumns.has(left.column);
    const captions = document.tables.flatMap(({ header }) =>
      Object.values(header).flatMap((entry) => (entry.state === "filled" && isHidden(entry.at) ? [entry] : [])),
    );
    const [caption, ...more] = captions;
    if (!caption) return;
    report({
      messageId: "columns",
      at: caption.at,
      related: more.map(({ at }) => at),
      data: { captions: listed(captions.map(({ value }) => value)) },
    });
  },
});
