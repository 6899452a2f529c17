import { check } from "../../linting/check";
import type { ExpiredSuppression } from "../../linting/check-result";
import type { Finding } from "../../linting/finding";
import type { Suppression } from "../../linting/suppression";
import { sameItem } from "../../linting/suppression";
import { suppressedPlacesOn } from "../../linting/suppressed-places";
import type { Rule } from "../../linting/rule";
import { formatA1 } from "../../sheet/a1";
import type { CheckOptions } from "./check-options";
import { checkSheet } from "./check-sheet";
import type { CheckOutcome } from "./checked-sheet";
import { outcomeOf } from "./checked-sheet";
import { saveSettings } from "../settings/save-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";

/**
 * - ignored: kept in the workbook; `outcome` is the sheet as it is now, with the findings told apart
 * - no-reason: nothing but blanks was given as the reason, nothing was written
 * - changed: the sheet says one of them no more, nothing was written; `outcome` is what it says now
 */
export type SuppressOutcome =
  | { readonly kind: "ignored"; readonly record: UndoRecord; readonly outcome: CheckOutcome }
  | { readonly kind: "no-reason" }
  | { readonly kind: "changed"; readonly outcome: CheckOutcome };

/**
 * Sets findings of the last check aside with one reason, and keeps that in the workbook. The sheet is read again first,
 * so that nothing is ignored that is no longer so. What was ignored of the same item and has expired is replaced. Only
 * on the clerk's wish; fails with HostTrouble and then has written nothing.
 */
export async function suppressFindings(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  findings: readonly Finding[],
  reason: string,
  asked: CheckOptions = {},
): Promise<SuppressOutcome> {
  if (reason.trim() === "") return { kind: "no-reason" };
  const review = await checkSheet(host, sheet, rules, asked);
  const { snapshot, reading, result, judging } = review;
  const open = new Map(result.findings.map((finding) => [asTold(finding), finding]));
  const now = findings.flatMap((finding) => open.get(asTold(finding)) ?? []);
  if (reading.document === null || now.length < findings.length) return { kind: "changed", outcome: outcomeOf(review) };
  const placesOf = suppressedPlacesOn(snapshot, reading.document);
  const added = now.map((finding): Suppression => {
    const { rule, messageId, message } = finding;
    return { rule, messageId, places: placesOf(finding), message, reason: reason.trim(), sheet };
  });
  let ignored: readonly Suppression[] = [];
  const record = await saveSettings(host, rules, (kept) => {
    const stale = new Set(
      result.expired.filter((each) => isReplaced(each, added)).map((each) => JSON.stringify(each.suppression)),
    );
    ignored = [...kept.ignored.filter((each) => !stale.has(JSON.stringify(each))), ...added];
    return { ignored };
  });
  const anew = check({ ...review, profile: judging.profile, suppressions: ignored }, judging.rules);
  return { kind: "ignored", record, outcome: outcomeOf({ ...review, result: anew }) };
}

function asTold({ rule, messageId: says, message, at }: Finding): string {
  return JSON.stringify([rule, says, message, formatA1(at)]);
}

function isReplaced({ suppression: ignored, why }: ExpiredSuppression, added: readonly Suppression[]): boolean {
  return why === "changed" && added.some((each) => sameItem(each, ignored));
}
