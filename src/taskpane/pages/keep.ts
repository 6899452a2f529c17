import type { ReadingChoices } from "../../domain/reading-choices";
import type { Rule } from "../../linting/rule";
import { discardNote } from "../../review/keep-notes";
import { keepProfile, removeProfile } from "../../review/keep-profile";
import { keepSettings } from "../../review/keep-settings";
import type { KeptPart } from "../../review/note-part";
import { rememberChoices } from "../../review/remember-choices";
import type { SpreadsheetHost } from "../../review/spreadsheet-host";
import type { WorkbookSettings } from "../../review/workbook-notes";
import type { WriteReceipt } from "../../review/write-receipt";

/** What the clerk wants the workbook to keep, or to keep no longer. */
export type Keep =
  | { readonly kind: "choices"; readonly sheet: string; readonly choices: ReadingChoices }
  | { readonly kind: "profile"; readonly json: string }
  | { readonly kind: "no-profile" }
  | { readonly kind: "settings"; readonly changed: Partial<WorkbookSettings> }
  | { readonly kind: "discard"; readonly part: KeptPart };

export type KeepOutcome =
  { readonly kind: "kept"; readonly receipt: WriteReceipt } | { readonly kind: "refused"; readonly wrong: string };

/**
 * Keeps it. Fails with HostTrouble and then has written nothing; a profile that cannot be taken is refused with the
 * reason.
 */
export async function keepInWorkbook(host: SpreadsheetHost, rules: readonly Rule[], keep: Keep): Promise<KeepOutcome> {
  switch (keep.kind) {
    case "choices":
      return { kind: "kept", receipt: await rememberChoices(host, rules, keep.sheet, keep.choices) };
    case "profile":
      return keepProfile(host, rules, keep.json);
    case "no-profile":
      return { kind: "kept", receipt: await removeProfile(host, rules) };
    case "settings":
      return { kind: "kept", receipt: await keepSettings(host, rules, keep.changed) };
    case "discard":
      return { kind: "kept", receipt: await discardNote(host, keep.part) };
  }
}
