import { useCallback, useEffect, useMemo } from "react";
import type { Finding } from "../../linting/finding";
import type { Rule, RuleMeta } from "../../linting/rule";
import type { CellRange } from "../../sheet/cell-range";
import { isBusy } from "../store/jobs";
import type { PaneState } from "../store/pane-state";
import { partsOf, targetOf } from "../store/pane-state";
import { useReview } from "../store/review-context";
import type { FindingActions } from "./finding-actions";
import type { ListedFinding } from "../store/findings-list";
import type { ListRow } from "./list-rows";
import type { Direction } from "./step-from";
import { stepFrom, walkable } from "./step-from";
import { useShownFindings } from "./use-shown-findings";

export interface Findings {
  readonly rows: readonly ListRow[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly actions: FindingActions;
  /** Goes on to the next finding or back to the one before. */
  readonly step: (direction: Direction) => void;
}

/** The findings as they are listed and what can be done with them. F8 and Shift+F8 go on from the active cell. */
export function useFindings(rules: readonly Rule[]): Findings {
  const { state, run, dispatch } = useReview();
  const { subject, view, current, selection } = state;
  const metas = useMemo(() => new Map(rules.map(({ meta }) => [meta.id, meta])), [rules]);
  const rows = useShownFindings(subject, view, metas);
  const target = targetOf(subject);
  const parts = partsOf(subject);
  const sheet = target?.sheet ?? null;

  const onPoint = useCallback((id: number | null) => dispatch({ kind: "pointed", id, at: null }), [dispatch]);
  const onJump = useCallback(
    ({ id }: ListedFinding, at: CellRange) => {
      dispatch({ kind: "pointed", id, at });
      run({ kind: "jump", parts, at });
    },
    [dispatch, run, parts],
  );
  const fixes = canFix(state);
  const onFix = useMemo(
    () =>
      fixes && target !== null
        ? (finding: Finding) =>
            run({
              kind: "fix",
              sheet: target.sheet,
              scope: { kind: "picked", findings: [finding], parts: target.parts },
            })
        : null,
    [fixes, run, target],
  );
  const onSuppress = useMemo(
    () =>
      fixes && sheet !== null
        ? (finding: Finding, reason: string) => run({ kind: "suppress", sheet, findings: [finding], reason })
        : null,
    [fixes, run, sheet],
  );
  const actions = useMemo(() => ({ onPoint, onJump, onFix, onSuppress }), [onPoint, onJump, onFix, onSuppress]);

  const step = useCallback(
    (direction: Direction) => {
      const next = stepFrom(walkable(rows), current, selection, direction);
      if (next !== null) onJump(next, next.finding.at);
    },
    [rows, current, selection, onJump],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? "previous" : "next");
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [step]);

  return { rows, metas, actions, step };
}

/** Corrections are made of a result that still holds. */
export function canFix(state: PaneState): boolean {
  return !isBusy(state) && state.subject.kind === "checked" && state.subject.freshness === "fresh";
}
