import type { SuppressOutcome } from "../../../review/check/suppress-findings";
import { attempt } from "../../../review/port/attempt";
import type { UndoRecord } from "../../../review/port/undo-record";
import type { PaneState } from "../pane-state";
import { recorded, withOutcome } from "../state-changes";
import type { JobTable } from "./define-job";
import { defineJob, nothingToLoad, success, warning, withRules } from "./define-job";

const loadCheck = withRules(async () => {
  const [check, marks] = await Promise.all([
    import(/* webpackChunkName: "check", webpackPrefetch: true */ "../../../review/check/checked-sheet"),
    import(/* webpackChunkName: "check", webpackPrefetch: true */ "../../../review/check/mark-findings"),
  ]);
  return { checkForShow: check.checkForShow, markFindings: marks.markFindings, marksFor: marks.marksFor };
});

/** How many sheets had marks of ours before they were cleared away. */
function sheetsMarked(record: UndoRecord): number {
  return record.kind === "marks" ? record.before.filter(({ marks }) => marks.length > 0).length : 0;
}

function afterSuppressing(state: PaneState, outcome: SuppressOutcome): PaneState {
  switch (outcome.kind) {
    case "no-reason":
      return state;
    case "changed":
      return withOutcome(state, outcome.outcome);
    case "ignored":
      return recorded(withOutcome(state, outcome.outcome), "ignore", [outcome.record]);
  }
}

const loadSuppress = withRules(() => import(/* webpackChunkName: "check" */ "../../../review/check/suppress-findings"));

const loadUnsuppress = withRules(async () => {
  const [check, suppressions] = await Promise.all([
    import(/* webpackChunkName: "check" */ "../../../review/check/checked-sheet"),
    import(/* webpackChunkName: "check" */ "../../../review/check/unsuppress"),
  ]);
  return { checkForShow: check.checkForShow, unsuppress: suppressions.unsuppress };
});

export const CHECKING_JOBS: JobTable<"check" | "recheck" | "mark" | "unmark" | "suppress" | "unsuppress"> = {
  check: defineJob({
    load: loadCheck,
    run: async ({ host, options, progress }, { sheet, remark }, { rules, checkForShow, markFindings }) => {
      const outcome = await checkForShow(host, sheet, rules, options, progress);
      const marks = remark && outcome.kind === "checked";
      return {
        outcome,
        record: marks ? await markFindings(host, outcome.checked.target.parts, outcome.checked.result.findings) : null,
      };
    },
    reduce: (state, { outcome, record }) =>
      recorded(withOutcome(state, outcome), "mark", record === null ? [] : [record]),
    background: false,
    cancellable: true,
    notice: null,
  }),

  recheck: defineJob({
    load: loadCheck,
    run: ({ host, options }, { sheet }, { rules, checkForShow }) => checkForShow(host, sheet, rules, options),
    reduce: withOutcome,
    background: true,
    cancellable: false,
    notice: null,
  }),

  mark: defineJob({
    load: loadCheck,
    run: async ({ host }, { parts, findings }, { markFindings, marksFor }) => ({
      record: await markFindings(host, parts, findings),
      places: marksFor(findings).length,
    }),
    reduce: (state, { record }) => recorded(state, "mark", [record]),
    background: false,
    cancellable: false,
    notice: ({ places }, strings) => success(strings.marked(places)),
  }),

  // Where there were no marks nothing was written and nothing is to be undone.
  unmark: defineJob({
    load: nothingToLoad,
    run: ({ host }) => host.unmark(),
    reduce: (state, record) => recorded(state, "unmark", sheetsMarked(record) === 0 ? [] : [record]),
    background: false,
    cancellable: false,
    notice: (record, strings) => success(sheetsMarked(record) === 0 ? strings.noMarks : strings.unmarked),
  }),

  suppress: defineJob({
    load: loadSuppress,
    run: ({ host, options }, { sheet, findings, reason }, { rules, suppressFindings }) =>
      suppressFindings(host, sheet, rules, findings, reason, options),
    reduce: afterSuppressing,
    background: false,
    cancellable: false,
    notice: ({ kind }, { list }) =>
      kind === "ignored" ? success(list.suppressedNotice) : warning(list.notSuppressed[kind]),
  }),

  unsuppress: defineJob({
    load: loadUnsuppress,
    run: async ({ host, options }, { sheet, suppressions }, { rules, checkForShow, unsuppress }) => {
      const record = await unsuppress(host, rules, suppressions);
      const again = await attempt(() => checkForShow(host, sheet, rules, options));
      return { record, outcome: again.done ? again.value : null };
    },
    reduce: (state, { record, outcome }) => recorded(withOutcome(state, outcome), "revoke", [record]),
    background: false,
    cancellable: false,
    notice: (_end, { list }) => success(list.unsuppressedNotice),
  }),
};
