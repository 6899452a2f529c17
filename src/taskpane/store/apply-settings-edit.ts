import type { Rule } from "../../linting/rule";
import type { SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { UndoRecord } from "../../review/port/undo-record";
import { rememberChoices } from "../../review/settings/remember-choices";
import { savePaneSettings } from "../../review/settings/save-pane-settings";
import { removeProfile, saveProfile } from "../../review/settings/save-profile";
import { discardSetting } from "../../review/settings/save-settings";
import type { SettingsEdit } from "./settings-edit";

export type SettingsEditOutcome =
  { readonly kind: "kept"; readonly record: UndoRecord } | { readonly kind: "refused"; readonly wrong: string };

/**
 * Keeps it in the workbook. Fails with HostTrouble and then has written nothing; a profile that cannot be taken is
 * refused with the reason.
 */
export async function applySettingsEdit(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  edit: SettingsEdit,
): Promise<SettingsEditOutcome> {
  switch (edit.kind) {
    case "choices":
      return { kind: "kept", record: await rememberChoices(host, rules, edit.sheet, edit.choices) };
    case "profile":
      return saveProfile(host, rules, edit.json);
    case "no-profile":
      return { kind: "kept", record: await removeProfile(host, rules) };
    case "settings":
      return { kind: "kept", record: await savePaneSettings(host, rules, edit.changed) };
    case "discard":
      return { kind: "kept", record: await discardSetting(host, edit.part) };
  }
}
