import { useEffect } from "react";
import type { Job } from "./job";
import type { PaneState } from "./pane-state";
import { sheetOf } from "./pane-state";
import { usePreferences } from "./use-preferences";

/** So long after the last change the sheet is left in peace. */
const PAUSE_MS = 400;

/**
 * Checks the sheet again by itself once it was changed and nothing else is going on; trouble is shown and waits for the
 * clerk.
 */
export function useLiveCheck({ subject, running, trouble }: PaneState, run: (job: Job) => void): void {
  const { live } = usePreferences().preferences;
  const stale = subject.kind === "checked" && subject.freshness === "stale";
  const sheet = live && stale && running === null && trouble === null ? sheetOf(subject) : null;
  useEffect(() => {
    if (sheet === null) return undefined;
    const timer = setTimeout(() => run({ kind: "recheck", sheet }), PAUSE_MS);
    return () => clearTimeout(timer);
    // Every change of the sheet gives another subject, and the pause begins anew.
  }, [sheet, subject, run]);
}
