import { valueOf } from "../../domain/entry";
import type { Count } from "../../domain/vocabulary/counted";
import { countsIn, countsSame, isRoughly } from "../../domain/vocabulary/counted";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { figure, indicatorPhrase, listed } from "../phrases";

/** 异地3期,本地2期,网络1期 explains a target of 6; 招录13名 does not explain one of 15. */
export const detailFiguresAgree = defineRule({
  meta: {
    id: "indicator/detail-figures-agree",
    title: "明细说明中的数量须与目标值一致",
    severity: "warning",
    why: "说明写的数量与目标值对不上，年终不知按哪个数考核，多为改了一处忘了另一处。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { differs: "{where}：明细说明写{counts}，目标值为 {value}{unit}，两处应一致" },
  },
  indicator(context, report) {
    const { indicator, measure } = context;
    const { detail, value } = indicator;
    if (!measure || detail.state !== "filled" || value.state !== "filled") return;
    const counts = countsIn(detail.value);
    if (counts.length === 0 || isRoughly(detail.value)) return;
    const alike = counts.filter(({ unit }) => countsSame(unit, measure.unit));
    if (alike.length === 0 || explains(alike, measure.number)) return;
    const shown = valueOf(indicator.unit) ?? "";
    const data = {
      where: indicatorPhrase(context),
      counts: listed(alike.map(written), alike.length),
      value: value.value,
      unit: shown,
    };
    report({ messageId: "differs", at: detail.at, related: [value.at], data });
  },
});

/** One of the counts is the target, or all of them together are. */
function explains(counts: readonly Count[], target: number): boolean {
  return (
    counts.some(({ number }) => number === target) || counts.reduce((sum, { number }) => sum + number, 0) === target
  );
}

function written({ number, unit }: Count): string {
  return `${figure(number)}${unit}`;
}
