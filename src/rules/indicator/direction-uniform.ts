import type { Direction } from "../../domain/vocabulary/directions";
import { DIRECTION_NAMES, directionNamed } from "../../domain/vocabulary/directions";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { TYPING } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { oncePerPlace } from "../once-a-place";
import { listed } from "../phrases";

/** ≥ beside 大于等于, >=, 不低于: one column, one writing, the official words unless most cells hold signs. Told once. */
export const directionUniform = defineRule({
  meta: {
    id: "indicator/direction-uniform",
    title: "方向写法须统一",
    severity: "suggestion",
    why: "同一栏有的写「大于等于」、有的写「≥」「不低于」，汇总和导入预算绩效系统时对不上。",
    basis: TYPING,
    fix: "safe",
    messages: { mixed: "{count} 处方向写法不统一（{found}），应统一写作{expected}" },
  },
  check({ indicators, snapshot, writings }, report) {
    if (writings.direction.every(isOfficial)) return;
    const written = directionsIn(indicators);
    const signs = written.filter(({ sign, folded }) => folded === sign).length;
    const words = written.filter(({ sign, folded }) => folded === DIRECTION_NAMES[sign]).length;
    const expectedFor = (sign: Direction): string =>
      signs > words && sign !== "qualitative" ? sign : DIRECTION_NAMES[sign];
    const unlike = written.filter(({ sign, folded }) => folded !== expectedFor(sign));
    const [at, ...related] = unlike.map(({ entry }) => entry.at);
    if (!at) return;
    const fix = fixOf(
      "统一方向写法",
      "safe",
      unlike.map(({ entry, sign }) => editOf(snapshot, entry, expectedFor(sign))),
    );
    const found = listed([...new Set(unlike.map(({ entry }) => entry.value))]);
    const expected = listed([...new Set(unlike.map(({ sign }) => expectedFor(sign)))]);
    report({ messageId: "mixed", at, related, fix, data: { count: unlike.length, found, expected } });
  },
});

/** True for an official word, and for one that says no direction at all, which is another rule's. */
function isOfficial(writing: string): boolean {
  const sign = directionNamed(writing);
  return sign === null || fold(writing) === DIRECTION_NAMES[sign];
}

/** What stands in the column 方向 and is understood, each cell once. */
function directionsIn(indicators: readonly IndicatorContext[]) {
  const firstTime = oncePerPlace();
  return indicators.flatMap(({ indicator: { direction: entry } }) => {
    if (entry.state !== "filled") return [];
    const sign = directionNamed(entry.value);
    return sign === null || !firstTime(entry.at) ? [] : [{ entry, sign, folded: fold(entry.value) }];
  });
}
