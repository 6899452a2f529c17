import type { RuleContext } from "./rule-context";
import type { RuleListener } from "./rule";

/** Shows every indicator to all rules at work, one indicator after the other, then lets each rule end. */
export function runListeners({ indicators }: RuleContext, atWork: readonly RuleListener[]): void {
  const looks = atWork.flatMap(({ indicator }) => indicator ?? []);
  for (const indicator of indicators) for (const look of looks) look(indicator);
  for (const { end } of atWork) end?.();
}
