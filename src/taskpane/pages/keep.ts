import type { ReadingChoices } from "../../domain/reading-choices";
import type { Rule } from "../../linting/rule";
import { discardSetting } from "../../review/settings/save-settings";
import { saveProfile, removeProfile } from "../../review/settings/save-profile";
import { savePaneSettings } from "../../review/settings/save-pane-settings";
import type { StoredPart } from "../../sheet/setting-part";
import { rememberChoices } from "../../review/settings/remember-choices";
import type { SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { PaneSettings } from "../../review/settings/workbook-settings";
import type { UndoRecord } from "../../review/port/undo-record";

/** What the clerk wants the workbook to keep, or to keep no longer. */
export type Keep =
  | { readonly kind: "choices"; readonly sheet: string; readonly choices: ReadingChoices }
  | { readonly kind: "profile"; readonly json: string }
  | { readonly kind: "no-profile" }
  | { readonly kind: "settings"; readonly changed: Partial<PaneSettings> }
  | { readonly kind: "discard"; readonly part: StoredPart };

export type KeepOutcome =
  { readonly kind: "kept"; readonly record: UndoRecord } | { readonly kind: "refused"; readonly wrong: string };

/**
 * Keeps it. Fails with HostTrouble and then has written nothing; a profile that cannot be taken is refused with the
 * reason.
 */
export async function keepInWorkbook(host: SpreadsheetHost, rules: readonly Rule[], keep: Keep): Promise<KeepOutcome> {
  switch (keep.kind) {
    case "choices":
      return { kind: "kept", record: await rememberChoices(host, rules, keep.sheet, keep.choices) };
    case "profile":
      return saveProfile(host, rules, keep.json);
    case "no-profile":
      return { kind: "kept", record: await removeProfile(host, rules) };
    case "settings":
      return { kind: "kept", record: await savePaneSettings(host, rules, keep.changed) };
    case "discard":
      return { kind: "kept", record: await discardSetting(host, keep.part) };
  }
}
