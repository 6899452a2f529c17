import type { FundsLine } from "../../domain/card-items";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { grouped } from "../grouped";
import { figure, projectPhrase } from "../phrases";

/** 资金总额 of a card is 财政拨款 with 上年结转, 自筹 and 其他, for the year and for the whole period each. */
export const partsAddUp = defineRule({
  meta: {
    id: "funds/parts-add-up",
    title: "资金总额须等于各项来源之和",
    severity: "error",
    why: "总额与财政拨款、结转、自筹、其他资金相加不等，必有一处填错或漏填。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["card"],
    messages: { differs: "{where}：「{caption}」为 {stated}，各项来源相加为 {counted}，两处应一致" },
  },
  check({ projects, profile }, report) {
    const tolerance = profile.thresholds.amountTolerance + 1e-9;
    for (const { project, name } of projects) {
      for (const lines of grouped(project.card?.funds ?? [], ({ horizon }) => horizon).values()) {
        const [total, another] = lines.filter(({ kind }) => kind === "total");
        const parts = lines.filter(({ kind }) => kind !== "total");
        const counted = sumOf(parts);
        if (
          !total ||
          another ||
          total.amount.state !== "filled" ||
          counted === null ||
          Math.abs(total.amount.value - counted) <= tolerance
        )
          continue;
        const related = parts.flatMap(({ amount }) => (amount.state === "filled" ? [amount.at] : []));
        const data = {
          where: projectPhrase({ name, project }),
          caption: total.caption,
          stated: figure(total.amount.value),
          counted: figure(counted),
        };
        report({ messageId: "differs", at: total.amount.at, related, data });
      }
    }
  },
});

/** A source left blank is none; null where nothing is filled in or one cannot be read. */
function sumOf(parts: readonly FundsLine[]): number | null {
  if (parts.some(({ amount }) => amount.state === "unreadable")) return null;
  const amounts = parts.flatMap(({ amount }) => (amount.state === "filled" ? [amount.value] : []));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
