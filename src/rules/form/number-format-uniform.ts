import { countsWholeThings } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";

/** 100 beside 100.00, 10.00 次: decimals that say nothing. Told once for the sheet. */
export const numberFormatUniform = defineRule({
  meta: {
    id: "form/number-format-uniform",
    title: "目标值小数位写法须一致",
    severity: "suggestion",
    why: "同一列有的写「100」、有的写「100.00」，有的整数带小数位，版面不齐，也像是多处拼接。",
    basis: cite(CITATIONS.numerals),
    fix: "safe",
    messages: {
      mixed: "目标值写法不一：{bare} 处写整数，{padded} 处带多余小数位（如「{example}」），应统一为整数写法",
      whole: "{padded} 处目标值带多余小数位（如「{example}」），人数、次数等应写整数",
    },
  },
  matches({ measure, indicator }) {
    return measure !== null && Number.isInteger(measure.number) && indicator.value.state === "filled";
  },
  checkMatches(whole, report, { snapshot }) {
    const padded = whole.filter(({ measure }) => measure !== null && measure.decimals > 0);
    const bare = whole.length - padded.length;
    const counted = padded.some(({ measure }) => measure !== null && countsWholeThings(measure.unit));
    const wrong = bare > 0 || counted ? padded : [];
    const [at, ...related] = wrong.flatMap(({ indicator }) =>
      indicator.value.state === "filled" ? [indicator.value.at] : [],
    );
    const example = wrong[0]?.indicator.value;
    if (!at || example?.state !== "filled") return;
    const fix = fixOf(
      "去掉多余小数位",
      "safe",
      wrong.map(({ indicator: { value } }) =>
        editOf(snapshot, value, value.state === "filled" ? value.raw.replace(/(\d)\.0+(?!\d)/, "$1") : ""),
      ),
    );
    const data = { bare, padded: wrong.length, example: example.value };
    report({ messageId: bare > 0 ? "mixed" : "whole", at, related, fix, data });
  },
});
