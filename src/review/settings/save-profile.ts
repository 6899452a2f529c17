import type { Profile } from "../../linting/profile";
import { readProfile } from "../../linting/read-profile";
import type { Rule } from "../../linting/rule";
import { saveSettings } from "./save-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";

/** `wrong` is one sentence in Chinese with the place and the reason. */
export type ProfileOutcome =
  | { readonly kind: "kept"; readonly profile: Profile; readonly record: UndoRecord }
  | { readonly kind: "refused"; readonly wrong: string };

/**
 * Takes a bureau's profile from the text of its JSON file and keeps it in the workbook, where every later check finds
 * it. A bad one is refused and nothing is written. Only on the clerk's wish; fails with HostTrouble.
 */
export async function saveProfile(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  json: string,
): Promise<ProfileOutcome> {
  const read = readProfile(
    json,
    rules.map(({ meta }) => meta.id),
  );
  if (!read.ok) return { kind: "refused", wrong: read.wrong };
  const record = await saveSettings(host, rules, () => ({ profile: { json, profile: read.value } }));
  return { kind: "kept", profile: read.value, record };
}

/** Removes the profile from the workbook: the standard one holds again. Fails with HostTrouble. */
export function removeProfile(host: SpreadsheetHost, rules: readonly Rule[]): Promise<UndoRecord> {
  return saveSettings(host, rules, () => ({ profile: null }));
}
