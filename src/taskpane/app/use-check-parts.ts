import { useCallback } from "react";
import type { Trouble } from "../../review/port/attempt";
import { sheetOf } from "../store/pane-state";
import type { ReviewControl } from "../store/review-context";
import { useLoaded } from "../ui/use-loaded";
import type { CheckParts } from "./check-parts";
import { loadCheckParts } from "./check-parts";

/** What is loaded with the first check; null until then. */
export function useCheckParts({ state, dispatch, rules }: ReviewControl): CheckParts | null {
  const { subject, running, trouble } = state;
  const sheet = sheetOf(subject);
  const failed = useCallback(
    (failure: Trouble) => {
      if (sheet !== null) dispatch({ kind: "failed", job: { kind: "check", sheet, remark: false }, trouble: failure });
    },
    [dispatch, sheet],
  );
  const wanted = trouble === null && (subject.kind === "checked" || running?.job.kind === "check");
  const load = useCallback(() => loadCheckParts(rules), [rules]);
  return useLoaded(load, wanted, failed);
}
