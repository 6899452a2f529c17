import { SEVERITIES } from "../../sheet/severity";
import { isBusy } from "../store/jobs";
import type { PaneState } from "../store/pane-state";
import type { PaneStrings } from "../strings/pane-strings";

/** What a screen reader is told without being asked: work that goes on, a result, that a result no longer holds. */
export function announcementOf(state: PaneState, strings: PaneStrings): string {
  const { subject, running, current } = state;
  if (running !== null && isBusy(state)) return strings.running[running.job.kind];
  const asked =
    state.page?.kind === "report" && state.page.content?.kind === "preview" ? state.page.content.update : null;
  if (asked !== null)
    return strings.pages.earlierQuestion(
      asked.onto.filter((sheet) => sheet !== null).length + asked.superfluous.length,
    );
  if (subject.kind !== "checked") return "";
  if (subject.freshness === "stale") return strings.stale;
  const { counts, gate } = subject.checked.result;
  const here = subject.list.entries.find(({ id }) => id === current);
  if (here !== undefined) return here.finding.message;
  const words = SEVERITIES.map((severity) => strings.count(strings.severity[severity], counts[severity])).join(
    strings.summary.separator,
  );
  return strings.checkedAloud(gate === "ready" ? strings.ready : strings.blocked(counts.error), words);
}
