import type { CheckedSheet } from "../../review/check/checked-sheet";
import type { CellRange } from "../../sheet/cell-range";
import { contains } from "../../sheet/cell-range";
import { FIRST_VIEW, groupKeyOf } from "./arrange-findings";
import type { ListedFinding } from "./findings-list";
import { carriedOver, firstList, placesOf } from "./findings-list";
import type { PaneState } from "./pane-state";
import { partsOf, sheetOf } from "./pane-state";

/**
 * The pane after a check. A new check of the same sheet leaves the list as the clerk arranged it and keeps to the
 * finding the clerk is at; where the sheet was changed meanwhile the result is stale at once.
 */
export function withChecked(state: PaneState, checked: CheckedSheet): PaneState {
  const { subject, running } = state;
  const freshness = running?.overtaken ? "stale" : "fresh";
  if (subject.kind !== "checked" || sheetOf(subject) !== checked.target.sheet) {
    return {
      ...state,
      subject: { kind: "checked", checked, list: firstList(checked), freshness },
      view: FIRST_VIEW,
      part: "findings",
      current: null,
    };
  }
  const list = carriedOver(subject.list, checked);
  const current = list.entries.some(({ id }) => id === state.current) ? state.current : null;
  return { ...state, subject: { kind: "checked", checked, list, freshness }, current };
}

/**
 * The pane after cells of these sheets were changed: what was found no longer holds, nor what a running job will find.
 */
export function withChanges(state: PaneState, sheets: readonly string[]): PaneState {
  if (!partsOf(state.subject).some(({ sheet }) => sheets.includes(sheet))) return state;
  const running = state.running === null ? null : { ...state.running, overtaken: true };
  if (state.subject.kind !== "checked") return { ...state, running };
  return { ...state, running, subject: { ...state.subject, freshness: "stale" } };
}

/** The pane at a finding, whose group stands open, or at none. */
export function withPointed(state: PaneState, id: number | null, at: CellRange | null): PaneState {
  if (id === null) return { ...state, current: null };
  const entry = entriesOf(state).find((listed) => listed.id === id);
  if (entry === undefined) return state;
  const folds = { ...state.view.folds, [groupKeyOf(entry, state.view.grouping)]: "open" } as const;
  return { ...state, current: id, selection: at ?? state.selection, view: { ...state.view, folds } };
}

/**
 * The pane after the clerk selected something in the sheet: it goes to the first finding there, unless it is at one of
 * them. What our own going to a cell selects changes nothing.
 */
export function withSelected(state: PaneState, at: CellRange | null): PaneState {
  if (state.running?.job.kind === "jump") return state;
  const next = { ...state, selection: at };
  if (at === null) return next;
  const there = entriesOf(state).filter(
    (entry) => entry.status === "open" && placesOf(entry).some((place) => contains(place, at.first)),
  );
  const [first] = there;
  if (first === undefined || there.some(({ id }) => id === state.current)) return next;
  return { ...next, current: first.id };
}

function entriesOf({ subject }: PaneState): readonly ListedFinding[] {
  return subject.kind === "checked" ? subject.list.entries : [];
}
