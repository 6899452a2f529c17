import type { LevelOne } from "../../domain/vocabulary/levels";
import { LEVEL_ONE_NAMES } from "../../domain/vocabulary/levels";
import { isBudgetProgress } from "../../domain/vocabulary/rates";
import type { UsualWeight } from "../../domain/vocabulary/usual-weights";
import { POINTS_OF_INDICATORS, usualWeights } from "../../domain/vocabulary/usual-weights";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { figure, projectPhrase } from "../phrases";
import type { Weights } from "../weights-of";
import { sameWeight, weightsOf } from "../weights-of";

/** How the 90 points are dealt out: 产出 50, 效益 30, 满意度 10, or with 成本 to 20. Another sum is told by weights-sum-up. */
export const level1WeightsUsual = defineRule({
  meta: {
    id: "project/level1-weights-usual",
    title: "各一级指标分值应符合通常比例",
    severity: "warning",
    why: "单位自评按通常的比例计分；调整比例须有理由，审核时会要求说明。",
    basis: cite(CITATIONS.evaluation2020, CITATIONS.guide2021),
    fix: "none",
    needs: ["weights"],
    messages: { unusual: "{where}：一级指标分值为{dealt}，通常为{usual}，应按此调整或说明理由" },
  },
  check({ projects }, report) {
    for (const { project, name, table, indicators } of projects) {
      if (table.framework === "fujian-2017") continue;
      for (const block of grouped(indicators, ({ indicator }) => indicator.horizon).values()) {
        const dealt = dealtOut(block);
        if (!dealt) continue;
        const usual = usualWeights(new Set(dealt.keys()));
        const unusual = [...dealt]
          .filter(([level, { sum }]) => !within(sum, usual[level]))
          .flatMap(([, { places }]) => places);
        const [at, ...related] = unusual;
        if (!at) continue;
        const shown = [...dealt].map(([level, { sum }]) => `${shortName(level)} ${figure(sum)}`).join("、");
        const asked = [...dealt.keys()].map((level) => `${shortName(level)} ${rangePhrase(usual[level])}`).join("、");
        report({
          messageId: "unusual",
          at,
          related,
          data: { where: projectPhrase({ name, project }), dealt: shown, usual: asked },
        });
      }
    }
  },
});

/** The points of each first level, in the order of the table; null where they are not the 90 that are dealt out. */
function dealtOut(block: readonly IndicatorContext[]): ReadonlyMap<LevelOne, Weights> | null {
  const judged = block.filter(({ sameName }) => !isBudgetProgress(sameName));
  const whole = weightsOf(judged);
  if (!whole || !sameWeight(whole.sum, POINTS_OF_INDICATORS)) return null;
  const levels = new Map<LevelOne, Weights>();
  for (const [level, rows] of grouped(judged, ({ level1 }) => level1 ?? "unknown")) {
    const weights = weightsOf(rows);
    if (level === "unknown" || !weights) return null;
    levels.set(level, weights);
  }
  return levels;
}

function within(sum: number, usual: UsualWeight | undefined): boolean {
  return usual !== undefined && sum >= usual.least - 1e-6 && sum <= usual.most + 1e-6;
}

function rangePhrase(usual: UsualWeight | undefined): string {
  if (!usual) return "0";
  return usual.least === usual.most ? String(usual.least) : `${usual.least}—${usual.most}`;
}

function shortName(level: LevelOne): string {
  return LEVEL_ONE_NAMES[level].replace(/指标$/, "");
}
