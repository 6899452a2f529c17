import type { CheckOutcome } from "../../review/check/checked-sheet";
import type { SheetLook } from "../../review/open/sheet-look";
import type { StepKind } from "../../review/port/undo-history";
import type { UndoRecord } from "../../review/port/undo-record";
import { formersOf } from "../../review/port/undo-record";
import { withChanges, withChecked } from "./findings-changes";
import type { PaneState } from "./pane-state";
import { partsOf } from "./pane-state";

/** The pane after something was written that can be undone. */
export function recorded(state: PaneState, kind: StepKind, records: readonly UndoRecord[]): PaneState {
  return records.length === 0 ? state : { ...state, undoHistory: [...state.undoHistory, { kind, records }] };
}

/** Without the steps that cannot be undone any more, because what they put aside is deleted. */
export function withoutSteps(state: PaneState, deleted: readonly string[]): PaneState {
  if (deleted.length === 0) return state;
  return {
    ...state,
    undoHistory: state.undoHistory.filter(
      ({ records }) => !formersOf(records).some((former) => deleted.includes(former)),
    ),
  };
}

/** The pane where the sheet in question turned out to be no form. */
export function withoutTarget(state: PaneState, looks: readonly SheetLook[]): PaneState {
  return { ...state, subject: { kind: "no-target", looks }, current: null };
}

/** The pane after a check; where what is found now could not be told (null), what was found no longer holds. */
export function withOutcome(state: PaneState, outcome: CheckOutcome | null): PaneState {
  if (outcome?.kind === "checked") return withChecked(state, outcome.checked);
  if (outcome?.kind === "no-target") return withoutTarget(state, [outcome.look]);
  return withChanges(
    state,
    partsOf(state.subject).map(({ sheet }) => sheet),
  );
}
