/**
 * The parts of what is kept in the workbook itself, each a text of its own so that writing one leaves the others alone.
 * - ignored: findings set aside with a reason
 * - choices: how the clerk says a sheet is to be read
 * - profile: the bureau's 审核口径
 * - settings: what is looked for, and how it is shown
 */
export const SETTING_PARTS = ["ignored", "choices", "profile", "settings"] as const;

export type SettingPart = (typeof SETTING_PARTS)[number];

/** A part, or the text of it that was overruled: a workbook may hold two of one part (`mergedNotes`). */
export type StoredPart = SettingPart | `${SettingPart}.overruled`;

export const STORED_PARTS: readonly StoredPart[] = [...SETTING_PARTS, ...SETTING_PARTS.map(overruledOf)];

/**
 * "sheets": which sheets hidden names of the workbook follow through renaming (`followedText`), told and changed like a
 * text.
 */
export type TextPart = StoredPart | "sheets";

/** The texts that are kept, by part. A host neither reads nor judges them. */
export type SettingTexts = Readonly<Partial<Record<TextPart, string>>>;

/** One part written anew; null stands for a part that is not kept. A host refuses a stale `was`. */
export interface SettingChange {
  readonly part: TextPart;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** What the names of our parts begin with among all that add-ins keep in a workbook. */
export const SETTING_PREFIX = "jxmb.";

/** True for a text that is kept beside the one that is used. */
export function isOverruled(part: StoredPart): boolean {
  return SETTING_PARTS.some((one) => part === overruledOf(one));
}

/** The namespace of the custom XML part in which a file of ours keeps these. */
export const SETTINGS_NAMESPACE = "urn:jixiao-mubiao:settings:1";

export function overruledOf(part: SettingPart): `${SettingPart}.overruled` {
  return `${part}.overruled`;
}

export function settingName(part: StoredPart): string {
  return `${SETTING_PREFIX}${part}`;
}

/** The changes that undo these. */
export function reversed(changes: readonly SettingChange[]): readonly SettingChange[] {
  return changes.map(({ part, was, becomes }) => ({ part, was: becomes, becomes: was }));
}
