import { attempt } from "../../../review/port/attempt";
import { tellsAnew, undoStep } from "../../../review/port/undo-history";
import { visibleWithout } from "../../../review/port/undo-record";
import { withSettings } from "../page-changes";
import { recorded, withOutcome } from "../state-changes";
import type { JobTable } from "./define-job";
import { defineJob, success, withRules } from "./define-job";

const loadFix = withRules(async () => {
  const [fixes, check] = await Promise.all([
    import(/* webpackChunkName: "check" */ "../../../review/fix/apply-fixes"),
    import(/* webpackChunkName: "check" */ "../../../review/check/checked-sheet"),
  ]);
  return { applyFixes: fixes.applyFixes, outcomeOf: check.outcomeOf };
});

const loadUndo = withRules(() => import(/* webpackChunkName: "check" */ "../../../review/check/checked-sheet"));

export const FIXING_JOBS: JobTable<"fix" | "undo"> = {
  fix: defineJob({
    load: loadFix,
    run: async ({ host, options }, { sheet, scope }, { rules, applyFixes, outcomeOf }) => {
      const fixed = await applyFixes(host, sheet, rules, scope, options);
      if (fixed.kind === "no-target") return { cells: 0, records: [], outcome: fixed };
      return { cells: fixed.changes.length, records: fixed.records, outcome: outcomeOf(fixed.review) };
    },
    reduce: (state, { records, outcome }) =>
      outcome.kind === "no-target"
        ? withOutcome(state, outcome)
        : { ...recorded(withOutcome(state, outcome), "fix", records), part: "findings" },
    background: false,
    cancellable: false,
    notice: ({ cells, outcome }, strings) => (outcome.kind === "no-target" ? null : success(strings.fixed(cells))),
  }),

  // Where cells or what is suppressed are as they were, what is found is told anew; it is undone even where that fails.
  undo: defineJob({
    load: loadUndo,
    run: async ({ host, options }, { step, sheet }, { rules, checkForShow }) => {
      await undoStep(host, step);
      const again =
        tellsAnew(step) && sheet !== null ? await attempt(() => checkForShow(host, sheet, rules, options)) : null;
      return { step, outcome: again?.done ? again.value : null };
    },
    reduce: (state, { step, outcome }) => {
      const back = tellsAnew(step) ? withOutcome(state, outcome) : state;
      return {
        ...back,
        page: withSettings(state.page, null),
        undoHistory: state.undoHistory.filter((each) => each !== step),
        sheets: visibleWithout(state.sheets, step.records),
      };
    },
    background: false,
    cancellable: false,
    notice: ({ step }, strings) => success(strings.undone(strings.step[step.kind])),
  }),
};
