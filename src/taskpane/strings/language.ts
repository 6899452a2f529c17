/** The languages the pane speaks. What rules say stays Chinese: it is the language of the form. */
export const LANGUAGES = ["zh", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** As HTML says it (BCP 47). */
export const LANGUAGE_TAGS = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

/** Each by its own name. */
export const LANGUAGE_NAMES = { zh: "中文", en: "English" } as const satisfies Record<Language, string>;
