import { useCallback } from "react";
import type { Trouble } from "../../review/port/attempt";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import type { PaneState } from "../store/pane-state";
import { madeOf, sheetOf } from "../store/pane-state";
import type { ReviewControl } from "../store/review-context";
import { useLoaded } from "../ui/use-loaded";
import type { SeldomParts } from "./seldom-parts";
import { loadSeldomParts } from "./seldom-parts";

/** True where further sheets hold a project each and could be read together with this one. */
export function offersWhole({ subject, siblings }: PaneState): boolean {
  return sheetOf(subject) !== WHOLE_WORKBOOK && siblings.length > 0;
}

/** What stands on a first screen only now and then, loaded when it is wanted; null until then. */
export function useSeldomParts({ state, dispatch }: ReviewControl): SeldomParts | null {
  const failed = useCallback(
    (trouble: Trouble) => dispatch({ kind: "failed", job: { kind: "open" }, trouble }),
    [dispatch],
  );
  const shown = madeOf(state) !== null || offersWhole(state) || state.subject.kind === "no-target";
  return useLoaded(loadSeldomParts, state.trouble === null && shown, failed);
}
