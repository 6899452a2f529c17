import { useCallback } from "react";
import type { Rule } from "../linting/rule";
import type { Trouble } from "../review/port/attempt";
import type { CheckParts } from "./check-parts";
import { loadCheckParts } from "./check-parts";
import { marksStand } from "./marks-on";
import { partsOf, sheetOf } from "./pane-state";
import { useLoaded } from "./use-loaded";
import { usePreferences } from "./use-preferences";
import type { ReviewControl } from "./use-review";

export interface CheckControl {
  /** What is loaded with the first check; null until then. */
  readonly parts: CheckParts | null;
  /** 一键校验 of the sheet in question. */
  readonly check: () => void;
}

/** Checking the sheet in question. Where marks stand on it, or the clerk prefers marks, they follow what is found. */
export function useCheck({ state, run, tell }: ReviewControl, rules: () => Promise<readonly Rule[]>): CheckControl {
  const { subject, running, journal, trouble } = state;
  const { preferences } = usePreferences();
  const sheet = sheetOf(subject);
  const cannotCheck = useCallback(
    (failure: Trouble) =>
      sheet !== null && tell({ kind: "failed", job: { kind: "check", sheet, remark: false }, trouble: failure }),
    [tell, sheet],
  );
  const wanted = trouble === null && (subject.kind === "checked" || running?.job.kind === "check");
  const load = useCallback(() => loadCheckParts(rules), [rules]);
  const parts = useLoaded(load, wanted, cannotCheck);
  const remark = preferences.marks || marksStand(journal, partsOf(subject));
  const check = useCallback(() => sheet !== null && run({ kind: "check", sheet, remark }), [run, sheet, remark]);
  return { parts, check };
}
