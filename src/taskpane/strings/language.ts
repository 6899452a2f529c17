import { EN } from "./en";
import type { PaneStrings } from "./pane-strings";
import { ZH } from "./zh";

/** The languages the pane speaks. What rules say stays Chinese: it is the language of the form. */
export const LANGUAGES = ["zh", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** As HTML says it (BCP 47). */
export const LANGUAGE_TAGS = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

const TABLES: Readonly<Record<Language, PaneStrings>> = { zh: ZH, en: EN };

export function stringsIn(language: Language): PaneStrings {
  return TABLES[language];
}
