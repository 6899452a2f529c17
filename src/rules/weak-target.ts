import { valueOf } from "../domain/entry";
import { fold } from "../domain/vocabulary/fold";
import { cannotBeJudged } from "../domain/vocabulary/qualitative-words";
import type { IndicatorContext } from "../linting/rule-context";

/** True where a target in words cannot be judged. Words beside 正向 and a sign are another rule's (定量指标填文字). */
export function isWeakTarget({ indicator, measure, nature, direction, sameName }: IndicatorContext): boolean {
  const { value, detail } = indicator;
  if (measure || value.state !== "filled") return false;
  const quantitative = direction !== null && direction !== "qualitative";
  if (quantitative && (nature === "positive" || nature === "negative")) return false;
  return cannotBeJudged(fold(value.value), sameName, fold(valueOf(detail) ?? ""));
}
