import { useCallback } from "react";
import { marksStand } from "./marks-on";
import { partsOf, sheetOf } from "./pane-state";
import { useReview } from "./review-context";
import { usePreferences } from "./use-preferences";

/**
 * 一键校验 of the sheet in question. Where marks stand on it, or the clerk prefers marks, they follow what is found.
 */
export function useCheck(): () => void {
  const { state, run } = useReview();
  const { preferences } = usePreferences();
  const { subject, undoHistory } = state;
  const sheet = sheetOf(subject);
  const remark = preferences.marks || marksStand(undoHistory, partsOf(subject));
  return useCallback(() => sheet !== null && run({ kind: "check", sheet, remark }), [run, sheet, remark]);
}
