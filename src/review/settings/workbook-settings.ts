import type { ReadingChoices } from "../../domain/reading-choices";
import type { Suppression } from "../../linting/suppression";
import type { Profile } from "../../linting/profile";

/**
 * The few small things kept in the workbook itself, so that whoever opens it next is told the same. Written only when
 * the clerk asks for it.
 */
export interface WorkbookSettings {
  /** In the order they were ignored. */
  readonly ignored: readonly Suppression[];
  /** How the clerk says a sheet is to be read, by what the sheet is called now (`followed-sheets.ts`). */
  readonly choices: Readonly<Record<string, ReadingChoices>>;
  /** 审核口径; null where the standard one holds. */
  readonly profile: KeptProfile | null;
  readonly settings: PaneSettings;
}

/** A bureau's profile with the text of the file it came in, which is what the workbook keeps. */
export interface KeptProfile {
  readonly json: string;
  readonly profile: Profile;
}

/** What the clerk set in the pane for this workbook; what is left out is as the pane itself has it. */
export interface PaneSettings {
  /** Subjects of rules that are not looked at: the first word of a rule's id, "wording". */
  readonly subjectsOff: readonly string[];
  /** Check again by itself when the sheet changes. */
  readonly liveCheck?: boolean;
  /** Mark what is found in the sheet. */
  readonly marks?: boolean;
  /** The language of the pane, a BCP 47 tag. */
  readonly language?: string;
}

/** A workbook that keeps nothing. */
export const NO_SETTINGS: WorkbookSettings = { ignored: [], choices: {}, profile: null, settings: { subjectsOff: [] } };
