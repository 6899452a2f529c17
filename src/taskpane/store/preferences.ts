import type { Language } from "../strings/language";
import { LANGUAGES } from "../strings/language";

/** What the clerk prefers in the pane; kept in the browser, never in the workbook. */
export interface PanePreferences {
  readonly language: Language;
  /** The first screen of all, which explains the work, was seen. */
  readonly introduced: boolean;
  /** The sheet is checked again by itself when it was changed. */
  readonly live: boolean;
  /** What a check finds is marked in the sheet. */
  readonly marks: boolean;
}

export const DEFAULT_PREFERENCES: PanePreferences = { language: "zh", introduced: false, live: true, marks: false };

/** Where preferences are kept from one opening of the pane to the next: texts by name. */
export interface PreferenceStore {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
}

/** The preferences kept; what is none of ours any more is as by default. */
export function readPreferences(kept: PreferenceStore): PanePreferences {
  const language = kept.get("language");
  return {
    language: LANGUAGES.find((known) => known === language) ?? DEFAULT_PREFERENCES.language,
    introduced: kept.get("introduced") === "yes",
    live: kept.get("live") !== "no",
    marks: kept.get("marks") === "yes",
  };
}

export function savePreferences(kept: PreferenceStore, { language, introduced, live, marks }: PanePreferences): void {
  kept.set("language", language);
  kept.set("introduced", introduced ? "yes" : "no");
  kept.set("live", live ? "yes" : "no");
  kept.set("marks", marks ? "yes" : "no");
}
