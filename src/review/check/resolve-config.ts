import type { ReadingChoices } from "../../domain/reading-choices";
import type { Suppression } from "../../linting/suppression";
import type { Profile } from "../../linting/profile";
import { STANDARD_PROFILE } from "../../linting/profile";
import type { Rule } from "../../linting/rule";
import type { CheckOptions } from "./check-options";
import type { RefusedSetting } from "../settings/read-settings";
import { readSettings } from "../settings/read-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** By what a sheet was judged, for a shell to show; plain data. */
export interface ResolvedOptions {
  /**
   * 审核口径: its name ("" for a profile that has none), and whether it was asked for, remembered by the workbook, or the
   * standard one.
   */
  readonly profile: { readonly name: string; readonly from: "asked" | "workbook" | "standard" };
  /** How the sheet was read because the workbook remembers it so; what was asked otherwise is left out. */
  readonly remembered: ReadingChoices;
  /** Subjects of rules that were left out, as the workbook remembers: "wording". */
  readonly subjectsOff: readonly string[];
  /** What the workbook keeps that could not be taken and so was not used. */
  readonly refused: readonly RefusedSetting[];
}

/** Everything a sheet is judged by. */
export interface CheckConfig {
  readonly rules: readonly Rule[];
  readonly profile: Profile;
  readonly choices: ReadingChoices;
  readonly suppressions: readonly Suppression[];
  readonly by: ResolvedOptions;
}

/** What is asked, and for the rest what the workbook remembers. Writes nothing; fails with HostTrouble. */
export async function resolveConfig(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: CheckOptions,
): Promise<CheckConfig> {
  const { settings: notes, refused } = await readSettings(host, rules);
  const { profile: kept, settings } = notes;
  const profile = asked.profile ?? kept?.profile ?? STANDARD_PROFILE;
  const said = asked.choices ?? {};
  const remembered = Object.fromEntries(
    Object.entries(notes.choices[sheet] ?? {}).filter(([choice]) => !Object.hasOwn(said, choice)),
  );
  const ownProfile = kept ? "workbook" : "standard";
  const off = new Set(settings.subjectsOff);
  return {
    rules: off.size === 0 ? rules : rules.filter(({ meta }) => !off.has(subjectOf(meta.id))),
    profile,
    choices: { ...remembered, ...said },
    suppressions: asked.withSuppressed === true ? [] : notes.ignored,
    by: {
      profile: { name: profile.name, from: asked.profile ? "asked" : ownProfile },
      remembered,
      subjectsOff: settings.subjectsOff,
      refused,
    },
  };
}

/** The subject of a rule: the first word of its id. */
function subjectOf(rule: string): string {
  return rule.split("/", 1)[0] ?? rule;
}
