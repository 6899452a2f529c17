import { placeOf, valueOf } from "../../domain/entry";
import { namesUnit } from "../../domain/vocabulary/additional-captions";
import { fold } from "../../domain/vocabulary/fold";
import { YEAR_LINE } from "../../domain/vocabulary/lines";
import { defineRule } from "../../linting/define-rule";
import { BY_FORM } from "../citations";

/** The lines above a table say what it is, of which year and of whom: 表名, （2020 年度）, 单位名称：[116001]某某局. */
export const headingsComplete = defineRule({
  meta: {
    id: "form/headings-complete",
    title: "表名、年度、单位名称须齐全",
    severity: "warning",
    why: "缺了表名、年度或单位，汇总和公开时不知是哪一年、哪个单位的表。",
    basis: BY_FORM,
    fix: "none",
    messages: {
      noTitle: "表头上方没有表名，应写明，如「财政支出项目绩效目标表」",
      noYear: "表头上方没有年度，应写成「（2020 年度）」的样式，年份四位",
      bracket: "年度行「{line}」的括号不成对，应写成「（{year} 年度）」",
      noUnit: "表头上方没有单位名称，应写成「单位名称：[单位编码]单位全称」",
      noCode: "「{line}」没有单位编码，应在名称前的方括号内写数字编码",
    },
  },
  check({ document }, report) {
    const { title, year, unitName, unitCode, tables } = document;
    if (title.state === "absent") report({ messageId: "noTitle", at: title.expectedNear });
    if (year.state === "absent") report({ messageId: "noYear", at: year.expectedNear });
    if (year.state === "filled" && YEAR_LINE.test(fold(year.raw)) && !inPairs(fold(year.raw))) {
      report({ messageId: "bracket", at: year.at, data: { line: year.raw, year: year.value } });
    }
    const lists = tables.filter(({ form }) => form === "list");
    if (lists.length === 0) return;
    const inColumn = lists.some(({ additionalColumns: extraColumns }) =>
      extraColumns.some(({ header }) => namesUnit(valueOf(header) ?? "")),
    );
    if (unitName.state === "absent" && !inColumn) report({ messageId: "noUnit", at: unitName.expectedNear });
    // Only the form that has 指标性质 prints the code of the unit before its name.
    const printsCode = lists.some(({ header }) => header.nature.state === "filled");
    if (printsCode && unitName.state === "filled" && unitCode.state !== "filled") {
      report({ messageId: "noCode", at: placeOf(unitName), data: { line: unitName.raw } });
    }
  },
});

function inPairs(folded: string): boolean {
  return folded.startsWith("(") === folded.endsWith(")");
}
