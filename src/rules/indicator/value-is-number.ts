import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** A digit, or a number written out at the beginning or before a unit. */
const NUMBER =
  /\p{Nd}|^[一二三四五六七八九十百千万两半]|(?<![一二三四五六七八九十百千万两])[一二三四五六七八九十百千万两]+[个次人项条份期月日年天%]/u;

/** With a sign before it the value is a number; words belong to 定性. */
export const valueIsNumber = defineRule({
  meta: {
    id: "indicator/value-is-number",
    title: "定量指标的目标值须为数字",
    severity: "error",
    why: "指标性质和方向都按定量填写，目标值却是文字，年终无法比较大小。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { words: "{where}：方向为「{direction}」，目标值「{value}」不是数字，应填数字，或改为定性指标" },
  },
  indicator(context, report) {
    const { measure, nature, direction, indicator } = context;
    if (
      measure ||
      (nature !== "positive" && nature !== "negative") ||
      direction === null ||
      direction === "qualitative"
    )
      return;
    const { value, direction: written } = indicator;
    if (value.state !== "filled" || written.state !== "filled" || NUMBER.test(value.value.normalize("NFKC"))) return;
    const data = { where: indicatorPhrase(context), direction: written.value, value: value.value };
    report({ messageId: "words", at: value.at, data });
  },
});
