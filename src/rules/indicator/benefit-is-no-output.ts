import { placeOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { figure, projectPhrase } from "../phrases";

/** Units by which people are counted: a hundred people visited are a hundred people benefiting. */
const PEOPLE: ReadonlySet<string> = new Set(["人", "人次", "名", "位"]);

/** 慰问人数 35 and 受益人数 35 are one figure told twice, not an output and its effect. */
export const benefitIsNoOutput = defineRule({
  meta: {
    id: "indicator/benefit-is-no-output",
    title: "效益指标不宜重复产出数量",
    severity: "suggestion",
    why: "效益指标反映产出带来的变化；与产出同数同口径，只是把同一件事再数一遍。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { same: "{where}的效益指标「{benefit}」与数量指标「{output}」目标值同为 {number}，应改用反映效果的指标" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      for (const row of context.indicators) {
        const output = row.level1 === "benefit" ? outputOfSameAmount(row, context.indicators) : undefined;
        if (!output || !row.measure) continue;
        report({
          messageId: "same",
          at: placeOf(row.indicator.value),
          related: [placeOf(output.indicator.value)],
          data: {
            where: projectPhrase(context),
            benefit: row.name,
            output: output.name,
            number: figure(row.measure.number),
          },
        });
      }
    }
  },
});

function outputOfSameAmount(
  { measure }: IndicatorContext,
  rows: readonly IndicatorContext[],
): IndicatorContext | undefined {
  if (!measure || measure.number <= 1) return undefined;
  const alike = rows.filter(
    (row) =>
      row.level2 === "quantity" &&
      row.measure?.number === measure.number &&
      !isPercent(row.measure.unit) &&
      amountOf(row.measure) === amountOf(measure),
  );
  return alike.at(-1);
}

function amountOf({ number, unit }: { readonly number: number; readonly unit: string }): string {
  const folded = fold(unit);
  return `${number} ${PEOPLE.has(folded) ? "人" : folded}`;
}
