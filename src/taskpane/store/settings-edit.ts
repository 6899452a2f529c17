import type { ReadingChoices } from "../../domain/reading-choices";
import type { PaneSettings } from "../../review/settings/workbook-settings";
import type { StoredPart } from "../../sheet/setting-part";

/** What the clerk wants the workbook to keep, or to keep no longer. */
export type SettingsEdit =
  | { readonly kind: "choices"; readonly sheet: string; readonly choices: ReadingChoices }
  | { readonly kind: "profile"; readonly json: string }
  | { readonly kind: "no-profile" }
  | { readonly kind: "settings"; readonly changed: Partial<PaneSettings> }
  | { readonly kind: "discard"; readonly part: StoredPart };
