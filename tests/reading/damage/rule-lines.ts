import { EMPTY_LINE, lineOf } from "./copy";
import { betweenRows } from "./damage";

/** Lines drawn with signs, as text copies have them. */
export const ruleLines = betweenRows("rule-lines", ({ form }, random) => {
  const line = lineOf(form.columns.map(() => random.pick(["----", "—————", "====", "────"]) ?? ""));
  return random.chance(0.5) ? [line] : [EMPTY_LINE, line];
});
