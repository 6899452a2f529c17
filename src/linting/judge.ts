import type { Examined } from "./examined";
import type { Judging } from "./rule";

/** Shows every indicator to all rules at work, one indicator after the other, then lets each rule end. */
export function judge({ indicators }: Examined, atWork: readonly Judging[]): void {
  const looks = atWork.flatMap(({ indicator }) => indicator ?? []);
  for (const indicator of indicators) for (const look of looks) look(indicator);
  for (const { end } of atWork) end?.();
}
