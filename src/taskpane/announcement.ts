import { SEVERITIES } from "../sheet/severity";
import type { PaneState } from "./pane-state";
import type { PaneStrings } from "./strings/pane-strings";

/** What a screen reader is told without being asked: work that goes on, a result, that a result no longer holds. */
export function announcementOf({ subject, running, current }: PaneState, strings: PaneStrings): string {
  if (running !== null && running.job.kind !== "jump") return strings.running[running.job.kind];
  if (subject.kind !== "checked") return "";
  if (subject.freshness === "stale") return strings.stale;
  const { findings, counts, gate } = subject.checked.result;
  const here = current === null ? undefined : findings[current];
  if (here !== undefined) return here.message;
  const words = SEVERITIES.map((severity) => strings.count(strings.severity[severity], counts[severity])).join(strings.summary.separator);
  return strings.checkedAloud(gate === "ready" ? strings.ready : strings.blocked(counts.error), words);
}
