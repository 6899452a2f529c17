import type { NoTarget } from "../../review/report/report-subject";
import type { SettingsRead } from "../../review/settings/read-settings";
import type { ReportPreview } from "../../review/report/report-preview";
import type { DisclosureFile } from "../../review/report/disclosure-file";
import type { Page } from "./page";
import type { PaneState } from "./pane-state";
import type { SettingsEdit } from "./settings-edit";
import { withoutTarget } from "./state-changes";

/** What the workbook keeps now, on a page that shows them; null: it has to be read anew. */
export function withSettings(page: Page | null, settings: SettingsRead | null): Page | null {
  if (page === null || page.kind === "report") return page;
  return page.kind === "settings" ? { ...page, settings, wrong: null } : { ...page, settings };
}

/** What a report would be, on the page that asked for it. */
export function withContent(state: PaneState, content: ReportPreview | DisclosureFile | NoTarget): PaneState {
  if (content.kind === "no-target") return { ...withoutTarget(state, [content.look]), page: null };
  const { page } = state;
  const made = content.kind === "preview" ? content.report : "word";
  return page?.kind === "report" && page.made === made ? { ...state, page: { ...page, content } } : state;
}

/** The sheet was changed: what a report would be is to be told anew. */
export function withoutContent(page: Page | null): Page | null {
  return page?.kind === "report" ? { ...page, content: null } : page;
}

/**
 * Something is kept in the workbook now: what was said in the pane of the same need be said no longer, and a result is
 * out of date.
 */
export function withSavedSettings(state: PaneState, edit: SettingsEdit, settings: SettingsRead): PaneState {
  const { subject } = state;
  const choices = edit.kind === "choices" ? { ...state.choices, [edit.sheet]: {} } : state.choices;
  const stale = subject.kind === "checked" ? { ...subject, freshness: "stale" as const } : subject;
  return { ...state, subject: stale, choices, page: withSettings(state.page, settings) };
}
