import type { PaneState } from "./pane-state";

/**
 * The one thing to do next, the only primary button on screen: try again what failed, look again for the sheet, check
 * it, go to the next finding, write the report, or confirm what is shown in the place of the findings.
 */
export type NextStep = "retry" | "look-again" | "check" | "go-on" | "report" | "confirm" | "wait";

export function nextStepOf({ subject, trouble, part }: PaneState): NextStep {
  if (trouble !== null && trouble.from === "pane") return "retry";
  switch (subject.kind) {
    case "opening":
      return "wait";
    case "no-target":
      return "look-again";
    case "opened":
      return "check";
    case "checked":
      if (subject.freshness === "stale") return "check";
      if (part !== "findings") return "confirm";
      return subject.checked.result.gate === "ready" ? "report" : "go-on";
  }
}
