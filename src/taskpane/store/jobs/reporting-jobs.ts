import { visibleAfter } from "../../../review/port/undo-record";
import type { ReportOutcome } from "../../../review/report/report-sheet";
import { withContent } from "../page-changes";
import type { PaneState } from "../pane-state";
import { recorded, withoutSteps, withoutTarget } from "../state-changes";
import type { JobTable } from "./define-job";
import { defineJob, success, withRules } from "./define-job";

function withReport(state: PaneState, outcome: ReportOutcome): PaneState {
  if (outcome.kind === "no-target") return withoutTarget(state, [outcome.look]);
  const { records, refreshed } = outcome;
  return {
    ...recorded(withoutSteps(state, refreshed?.discarded ?? []), "report", records),
    page: null,
    sheets: visibleAfter(state.sheets, records),
  };
}

const loadReport = withRules(() => import("../../../review/report/report-sheet"));

const loadPreview = withRules(() => import("../../../review/report/report-preview"));

const loadWord = withRules(async () => {
  const [file, word] = await Promise.all([
    import("../../../review/report/disclosure-file"),
    import("../../../word/word-document"),
  ]);
  return { disclosureFile: file.disclosureFile, wordDocument: word.wordDocument };
});

/** Layout and the Word library are large and seldom wanted at first: they are loaded with the first of these. */
export const REPORTING_JOBS: JobTable<"report" | "preview" | "word"> = {
  report: defineJob({
    load: loadReport,
    run: ({ host, options, progress }, { sheet, report, onto }, { rules, reportSheet }) =>
      reportSheet(host, sheet, report, rules, options, progress, onto),
    reduce: withReport,
    background: false,
    cancellable: true,
    notice: (outcome, strings) => {
      if (outcome.kind === "no-target") return null;
      const { profile } = outcome.by;
      return success(
        strings.reported(outcome, profile.from === "standard" ? null : profile.name || strings.pages.namelessProfile),
      );
    },
  }),

  preview: defineJob({
    load: loadPreview,
    run: ({ host, options, progress }, { sheet, report }, { rules, previewReport }) =>
      previewReport(host, sheet, report, rules, options, progress),
    reduce: withContent,
    background: false,
    cancellable: true,
    notice: null,
  }),

  word: defineJob({
    load: loadWord,
    run: ({ host, options, progress }, { sheet }, { rules, disclosureFile, wordDocument }) =>
      disclosureFile(host, sheet, rules, wordDocument, false, options, progress),
    reduce: withContent,
    background: false,
    cancellable: true,
    notice: null,
  }),
};
