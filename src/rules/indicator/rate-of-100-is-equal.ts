import { placeOf } from "../../domain/entry";
import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { isBoundedRate, isSatisfaction } from "../../domain/vocabulary/rates";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { listed } from "../phrases";

/** ≥100 % of a part of a whole means =100 %. Told once; satisfaction has a rule of its own. */
export const rateOf100IsEqual = defineRule({
  meta: {
    id: "indicator/rate-of-100-is-equal",
    title: "有上限的比率不写大于等于 100%",
    severity: "suggestion",
    why: "合格率、完成率等最高为 100%，大于等于 100% 实为等于 100%；写法不一会使同类指标评分口径不同。",
    basis: BY_DEFINITION,
    fix: "needs-review",
    messages: { equal: "{count} 条比率写大于等于 100%（{names}），实为等于 100%，应改方向为等于，或调整目标值" },
  },
  matches({ measure, direction, level2, sameName }) {
    if (direction !== "≥" || measure?.number !== 100 || !isPercent(measure.unit) || level2 === "client-satisfaction")
      return false;
    return !isSatisfaction(sameName) && isBoundedRate(sameName);
  },
  checkMatches(full, report, { snapshot }) {
    const [at, ...related] = full.map(({ indicator }) =>
      indicator.direction.state === "filled" ? indicator.direction.at : placeOf(indicator.value),
    );
    if (!at) return;
    const fix = fixOf(
      "方向改为等于",
      "needs-review",
      full.map(({ indicator }) => editOf(snapshot, indicator.direction, DIRECTION_NAMES["="])),
    );
    report({
      messageId: "equal",
      at,
      related,
      fix,
      data: { count: full.length, names: listed([...new Set(full.map(({ name }) => name))]) },
    });
  },
});
