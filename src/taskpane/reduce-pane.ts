import type { CheckOutcome } from "../review/check/checked-sheet";
import type { SuppressOutcome } from "../review/check/suppress-findings";
import type { OpenedWorkbook } from "../review/open/open-workbook";
import type { StepKind } from "../review/port/undo-history";
import { tellsAnew } from "../review/port/undo-history";
import type { ReportMark } from "../review/port/report-mark";
import type { RibbonNews } from "../review/ribbon/ribbon-news";
import type { SheetLook } from "../review/open/sheet-look";
import type { UndoRecord } from "../review/port/undo-record";
import { formersOf, visibleAfter, visibleWithout } from "../review/port/undo-record";
import { withContent, withKept, withNotes, withoutContent } from "./pages/reduce-page";
import type { JobResult, PaneEvent, SaidOfSheet } from "./pane-event";
import type { PaneState } from "./pane-state";
import { partsOf, sheetOf, staysInBackground } from "./pane-state";
import { withChanges, withChecked, withPointed, withSelected } from "./reduce/findings-change";

function recorded(state: PaneState, kind: StepKind, records: readonly UndoRecord[]): PaneState {
  return records.length === 0 ? state : { ...state, journal: [...state.journal, { kind, records }] };
}

/** Steps that cannot be taken back any more, because what they put aside is deleted. */
function withoutSteps(state: PaneState, deleted: readonly string[]): PaneState {
  if (deleted.length === 0) return state;
  return {
    ...state,
    journal: state.journal.filter(({ records }) => !formersOf(records).some((former) => deleted.includes(former))),
  };
}

function withoutTarget(state: PaneState, looks: readonly SheetLook[]): PaneState {
  return { ...state, subject: { kind: "no-target", looks }, current: null };
}

function withOpened(state: PaneState, opened: OpenedWorkbook, said: SaidOfSheet | undefined): PaneState {
  const choices = said ? { ...state.choices, [said.sheet]: said.choices } : state.choices;
  const { sheets, generated } = opened;
  const known = { ...state, sheets, generated, choices, siblings: opened.kind === "found" ? opened.siblings : [] };
  const next =
    opened.kind === "none"
      ? withoutTarget(known, opened.looks)
      : { ...known, subject: { kind: "opened" as const, target: opened.target }, current: null };
  // A sheet the clerk chose is the one meant.
  const made = said ? undefined : generated.find(({ active }) => active);
  const shown = sheetOf(next.subject);
  return made === undefined || made.sheet === shown ? next : { ...next, notice: { kind: "passed-over", made, shown } };
}

/** A sheet that a button of the ribbon told of, known as what it is. */
function withMade(state: PaneState, sheet: string, mark: ReportMark | undefined): PaneState {
  const others = state.generated.filter((made) => made.sheet !== sheet);
  return { ...state, generated: mark ? [...others, { sheet, source: mark.source }] : others };
}

/** Where there were no marks nothing was written and nothing is to be taken back. */
function withoutMarks(state: PaneState, record: UndoRecord): PaneState {
  const sheets = record.kind === "marks" ? record.before.filter(({ marks }) => marks.length > 0).length : 0;
  return { ...recorded(state, "unmark", sheets === 0 ? [] : [record]), notice: { kind: "unmarked", sheets } };
}

/** Where what is found now could not be told, what was found no longer holds. */
function withOutcome(state: PaneState, outcome: CheckOutcome | null): PaneState {
  if (outcome?.kind === "checked") return withChecked(state, outcome.checked);
  if (outcome?.kind === "no-target") return withoutTarget(state, [outcome.look]);
  return withChanges(
    state,
    partsOf(state.subject).map(({ sheet }) => sheet),
  );
}

function afterIgnoring(state: PaneState, outcome: SuppressOutcome): PaneState {
  switch (outcome.kind) {
    case "no-reason":
      return { ...state, notice: { kind: "not-ignored", why: "no-reason" } };
    case "changed":
      return { ...withOutcome(state, outcome.outcome), notice: { kind: "not-ignored", why: "changed" } };
    case "ignored":
      return {
        ...recorded(withOutcome(state, outcome.outcome), "ignore", [outcome.record]),
        notice: { kind: "ignored" },
      };
  }
}

function finished(state: PaneState, result: JobResult): PaneState {
  switch (result.kind) {
    case "opened":
      return withOpened(state, result.opened, result.said);
    case "checked": {
      if (result.outcome.kind === "no-target") return withoutTarget(state, [result.outcome.look]);
      const next = withChecked(state, result.outcome.checked);
      return result.record === null ? next : recorded(next, "mark", [result.record]);
    }
    case "reported": {
      const { outcome } = result;
      if (outcome.kind === "no-target") return withoutTarget(state, [outcome.look]);
      const { sheets, records, by, refreshed, edited } = outcome;
      const notice = {
        kind: "reported",
        sheets,
        profile: by.profile,
        ...(refreshed && { refreshed }),
        ...(edited && { edited }),
      } as const;
      return {
        ...recorded(withoutSteps(state, refreshed?.discarded ?? []), "report", records),
        page: null,
        sheets: visibleAfter(state.sheets, records),
        notice,
      };
    }
    case "fixed": {
      if (result.outcome.kind === "no-target") return withoutTarget(state, [result.outcome.look]);
      return {
        ...recorded(withChecked(state, result.outcome.checked), "fix", result.records),
        part: "findings",
        notice: { kind: "fixed", cells: result.cells },
      };
    }
    case "ignored":
      return afterIgnoring(state, result.outcome);
    case "revoked":
      return {
        ...recorded(withOutcome(state, result.outcome), "revoke", [result.record]),
        notice: { kind: "revoked" },
      };
    case "marked":
      return { ...recorded(state, "mark", [result.record]), notice: { kind: "marked", places: result.places } };
    case "unmarked":
      return withoutMarks(state, result.record);
    case "undone": {
      const back = tellsAnew(result.step) ? withOutcome(state, result.outcome) : state;
      return {
        ...back,
        page: withNotes(state.page, null),
        journal: state.journal.filter((step) => step !== result.step),
        sheets: visibleWithout(state.sheets, result.step.records),
        notice: { kind: "undone", step: result.step.kind },
      };
    }
    case "previewed":
      if (result.preview.kind === "no-target") return { ...withoutTarget(state, [result.preview.look]), page: null };
      return { ...state, page: withContent(state.page, result.preview) };
    case "notes-read":
      return { ...state, page: withNotes(state.page, result.notes) };
    case "kept":
      return recorded(withKept(state, result.keep, result.notes), "remember", [result.record]);
    case "profile-refused":
      return state.page?.kind === "settings" ? { ...state, page: { ...state.page, wrong: result.wrong } } : state;
    case "jumped":
      return state;
  }
}

/** The clerk went on to something else: what was just done need be said no longer, what the host cannot do still. */
function movedOn(state: PaneState): PaneState {
  const { notice } = state;
  return notice?.kind === "unwatched" || notice?.kind === "unfollowed" ? state : { ...state, notice: null };
}

function heard(state: PaneState, news: RibbonNews): PaneState {
  switch (news.kind) {
    case "checked":
      return {
        ...recorded(withMade(withChecked(state, news.checked), news.checked.target.sheet, news.generated), "mark", [
          news.record,
        ]),
        notice: { kind: "ribbon-checked", sheet: news.checked.target.sheet },
      };
    case "reported":
      return finished(state, { kind: "reported", outcome: news });
    case "cleared":
      return finished(state, { kind: "unmarked", record: news.record });
    case "no-target":
      return withoutTarget(state, [news.look]);
    case "trouble":
      return { ...state, trouble: { from: "ribbon", trouble: news.trouble, command: news.command } };
  }
}

/** The pane after something happened. Pure; the only place where its state changes. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        running: { job: event.job, progress: null, overtaken: false },
        trouble: null,
        notice: staysInBackground(event.job) ? state.notice : null,
      };
    case "progressed":
      if (state.running === null) return state;
      return { ...state, running: { ...state.running, progress: { done: event.done, all: event.all } } };
    case "failed":
      return { ...state, running: null, trouble: { from: "pane", trouble: event.trouble, job: event.job } };
    case "finished":
      return { ...finished(state, event.result), running: null };
    case "sheet-changed":
      return { ...withChanges(state, [event.sheet]), page: withoutContent(state.page) };
    case "unwatched":
    case "unfollowed":
    case "unspoken":
      return { ...state, notice: { kind: event.kind } };
    case "selected":
      return withSelected(state, event.at);
    case "turned-to":
      return { ...movedOn(state), part: event.part };
    case "viewed":
      return { ...state, view: { ...state.view, ...event.view } };
    case "folded":
      return { ...state, view: { ...state.view, folds: { ...state.view.folds, [event.group]: event.fold } } };
    case "pointed":
      return withPointed(state, event.id, event.at);
    case "turned":
      return { ...movedOn(state), page: event.page };
    case "dismissed":
      return { ...state, notice: null, trouble: null };
    case "news":
      return heard({ ...state, trouble: null, notice: null }, event.news);
  }
}
