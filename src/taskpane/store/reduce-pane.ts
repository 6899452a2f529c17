import type { ReportMark } from "../../review/port/report-mark";
import type { RibbonNews } from "../../review/ribbon/ribbon-news";
import type { ListView } from "./arrange-findings";
import { withChanges, withChecked, withPointed, withSelected } from "./findings-changes";
import { staysInBackground, withJobEnded } from "./jobs";
import { withoutContent } from "./page-changes";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";
import { recorded, withoutTarget } from "./state-changes";

/** A sheet that a button of the ribbon told of, known as what it is. */
function withMade(state: PaneState, sheet: string, mark: ReportMark | undefined): PaneState {
  const others = state.generated.filter((made) => made.sheet !== sheet);
  return { ...state, generated: mark ? [...others, { sheet, source: mark.source }] : others };
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
      return withJobEnded(state, { of: "report", end: news });
    case "cleared":
      return withJobEnded(state, { of: "unmark", end: news.record });
    case "no-target":
      return withoutTarget(state, [news.look]);
    case "trouble":
      return { ...state, trouble: { from: "ribbon", trouble: news.trouble, command: news.command } };
  }
}

type JobEvent = Extract<PaneEvent, { readonly kind: "started" | "progressed" | "failed" | "finished" }>;

/** The pane while a job goes on, and after it has ended well or not. */
function working(state: PaneState, event: JobEvent): PaneState {
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
      return { ...withJobEnded(state, event), running: null };
  }
}

type ViewEvent = Extract<PaneEvent, { readonly kind: "viewed" | "folded" }>;

function withView(view: ListView, event: ViewEvent): ListView {
  if (event.kind === "viewed") return { ...view, ...event.view };
  return { ...view, folds: { ...view.folds, [event.group]: event.fold } };
}

/** The pane after something happened. Pure; the only place where its state changes. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  return isJobEvent(event) ? working(state, event) : happened(state, event);
}

function isJobEvent(event: PaneEvent): event is JobEvent {
  return ["started", "progressed", "failed", "finished"].includes(event.kind);
}

function happened(state: PaneState, event: Exclude<PaneEvent, JobEvent>): PaneState {
  switch (event.kind) {
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
    case "folded":
      return { ...state, view: withView(state.view, event) };
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
