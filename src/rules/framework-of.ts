import type { Framework } from "../domain/vocabulary/frameworks";
import type { IndicatorContext } from "../linting/rule-context";

/**
 * Which framework an indicator gives away: 成本 as first level, or one of its kinds, is that of 财预〔2021〕101号; 成本指标
 * under 产出指标 is that of 财预〔2015〕88号. Null where both frameworks have it. A first level supplied by reading proves
 * nothing.
 */
export function frameworkShownBy({ indicator, level1, level2 }: IndicatorContext): Framework | null {
  if (level2 === "economic-cost" || level2 === "social-cost" || level2 === "environmental-cost") return "2021";
  if (level1 !== "cost" && (level2 !== "cost" || level1 !== "output")) return null;
  const printed = indicator.level1.state === "filled" && indicator.level1.repaired?.kind !== "supplied";
  if (!printed) return null;
  return level1 === "cost" ? "2021" : "2015";
}
