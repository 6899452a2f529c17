import { mayBeLoose, standardUnit } from "../../domain/vocabulary/standard-units";
import { defineRule } from "../../linting/define-rule";
import { TYPING } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { oncePerPlace } from "../once-a-place";
import { listed } from "../phrases";

/** 人/次 for 人次, 百分比 for %: the usual writing, unless the bureau accepts the other. Told once for the sheet. */
export const unitStandard = defineRule({
  meta: {
    id: "indicator/unit-standard",
    title: "计量单位须用规范写法",
    severity: "suggestion",
    why: "同一单位写法不一，汇总和导入预算绩效系统时会被当成不同单位。",
    basis: TYPING,
    fix: "safe",
    messages: { loose: "{count} 处计量单位写法不规范（{found}），应写作{expected}" },
  },
  check({ indicators, profile, snapshot, writings }, report) {
    if (!writings.unit.some(mayBeLoose)) return;
    const firstTime = oncePerPlace();
    const accepted = new Set(profile.accepted.units);
    const loose = indicators.flatMap(({ indicator: { unit }, sameName }) => {
      if (unit.state !== "filled" || accepted.has(unit.value)) return [];
      const standard = standardUnit(unit.value, sameName);
      return standard === null || !firstTime(unit.at) ? [] : [{ unit, standard }];
    });
    const [at, ...related] = loose.map(({ unit }) => unit.at);
    if (!at) return;
    const fix = fixOf(
      "改为规范的计量单位",
      "safe",
      loose.map(({ unit, standard }) => editOf(snapshot, unit, standard)),
    );
    const found = listed([...new Set(loose.map(({ unit }) => unit.value))]);
    const expected = listed([...new Set(loose.map(({ standard }) => standard))]);
    report({ messageId: "loose", at, related, fix, data: { count: loose.length, found, expected } });
  },
});
