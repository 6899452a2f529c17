import type { IndicatorContext } from "../linting/rule-context";
import type { CellRange } from "../sheet/cell-range";
import { oncePerPlace } from "./once-a-place";

/** The 分值 of some indicators: their sum and the cells they stand in. */
export interface Weights {
  readonly sum: number;
  readonly places: readonly [CellRange, ...CellRange[]];
}

/**
 * Sums up the 分值, that of a merged cell once; null where there is none or one is missing, which leaves no sum to judge.
 */
export function weightsOf(indicators: readonly IndicatorContext[]): Weights | null {
  const firstTime = oncePerPlace();
  const places: CellRange[] = [];
  let sum = 0;
  for (const { indicator } of indicators) {
    const { weight } = indicator;
    if (weight.state !== "filled") return null;
    if (!firstTime(weight.at)) continue;
    sum += weight.value;
    places.push(weight.at);
  }
  const [first, ...others] = places;
  return first ? { sum, places: [first, ...others] } : null;
}

/** True where two sums of weights differ by no more than binary fractions do. */
export function sameWeight(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
