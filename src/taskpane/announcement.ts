import { SEVERITIES } from "../sheet/severity";
import type { PaneState } from "./pane-state";
import { STRINGS } from "./strings";

/** What a screen reader is told without being asked: work that goes on, a result, that a result no longer holds. */
export function announcementOf({ subject, running, current }: PaneState): string {
  if (running !== null && running.job.kind !== "jump") return STRINGS.running[running.job.kind];
  if (subject.kind !== "checked") return "";
  if (subject.freshness === "stale") return STRINGS.stale;
  const { findings, counts, gate } = subject.checked.result;
  const here = current === null ? undefined : findings[current];
  if (here !== undefined) return here.message;
  const words = SEVERITIES.map((severity) => STRINGS.count(STRINGS.severity[severity], counts[severity])).join(STRINGS.summary.separator);
  return STRINGS.checkedAloud(gate === "ready" ? STRINGS.ready : STRINGS.blocked(counts.error), words);
}
