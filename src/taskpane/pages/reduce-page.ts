import type { SettingsRead } from "../../review/settings/read-settings";
import type { ReportPreview } from "../../review/report/report-preview";
import type { DisclosureFile } from "../../review/report/disclosure-file";
import type { PaneState } from "../pane-state";
import type { Keep } from "./keep";
import type { Page } from "./page";

/** The notes of the workbook as they are now, on a page that shows them; null: they have to be read anew. */
export function withNotes(page: Page | null, notes: SettingsRead | null): Page | null {
  if (page === null || page.kind === "report") return page;
  return page.kind === "settings" ? { ...page, notes, wrong: null } : { ...page, notes };
}

/** What a report would be, on the page that asked for it. */
export function withContent(page: Page | null, content: ReportPreview | DisclosureFile): Page | null {
  if (page?.kind !== "report") return page;
  const made = content.kind === "preview" ? content.report : "word";
  return page.made === made ? { ...page, content } : page;
}

/** The sheet was changed: what a report would be is to be told anew. */
export function withoutContent(page: Page | null): Page | null {
  return page?.kind === "report" ? { ...page, content: null } : page;
}

/**
 * Something is kept in the workbook now: what was said in the pane of the same need be said no longer, and a result is
 * out of date.
 */
export function withKept(state: PaneState, keep: Keep, notes: SettingsRead): PaneState {
  const { subject } = state;
  const choices = keep.kind === "choices" ? { ...state.choices, [keep.sheet]: {} } : state.choices;
  const stale = subject.kind === "checked" ? { ...subject, freshness: "stale" as const } : subject;
  return { ...state, subject: stale, choices, page: withNotes(state.page, notes), notice: { kind: "kept" } };
}
