import type { DisclosureFile } from "../../review/report/disclosure-file";
import type { SettingsRead } from "../../review/settings/read-settings";
import type { ReportKind } from "../../review/port/report-mark";
import type { ReportPreview } from "../../review/report/report-preview";

/** What the clerk can make: sheets, or a Word file of the 情况说明. */
export type Made = ReportKind | "word";

/**
 * What stands in the place of the sheet's result until the clerk goes back. What a page shows beside the state of the
 * pane is null until it is read.
 * - reading: what was read from the sheet, and how it is to be read
 * - settings: language, rules and 审核口径; `wrong` says why a profile was refused
 * - report: what a report would be, before anything is written
 */
export type Page =
  | { readonly kind: "reading"; readonly settings: SettingsRead | null }
  | { readonly kind: "settings"; readonly settings: SettingsRead | null; readonly wrong: string | null }
  | { readonly kind: "report"; readonly made: Made; readonly content: ReportPreview | DisclosureFile | null };

export type PageKind = Page["kind"];

export const READING_PAGE: Page = { kind: "reading", settings: null };
export const SETTINGS_PAGE: Page = { kind: "settings", settings: null, wrong: null };

export function reportPage(made: Made): Page {
  return { kind: "report", made, content: null };
}
