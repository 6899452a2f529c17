import { valueOf } from "../../domain/entry";
import type { Indicator } from "../../domain/indicator";
import { levelTwoNamed } from "../../domain/vocabulary/levels";

/**
 * The indicators of a project in a bureau's order of the 二级指标, each 一级指标 staying where it begins; those the order does
 * not name stand behind, as they were. Without an order nothing moves.
 */
export function inLevel2Order(indicators: readonly Indicator[], order: readonly string[]): readonly Indicator[] {
  if (order.length === 0) return indicators;
  const places = new Map(order.map((name, index) => [levelTwoNamed(name), index] as const));
  const level1s = [...new Set(indicators.map(({ level1 }) => valueOf(level1)))];
  const key = ({ level1, level2 }: Indicator): number => {
    const named = levelTwoNamed(valueOf(level2) ?? "");
    const place = named === null ? undefined : places.get(named);
    return level1s.indexOf(valueOf(level1)) * (order.length + 1) + (place ?? order.length);
  };
  return [...indicators].sort((one, other) => key(one) - key(other));
}
