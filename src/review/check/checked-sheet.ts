import type { CheckResult } from "../../linting/check-result";
import type { Rule } from "../../linting/rule";
import type { CheckOptions } from "./check-options";
import type { Review } from "./check-sheet";
import { checkSheet } from "./check-sheet";
import type { TargetSheet } from "../open/document-facts";
import { targetSheetOf } from "../open/document-facts";
import type { FindingContext } from "./finding-context";
import { contextOf } from "./finding-context";
import type { ResolvedOptions } from "./resolve-config";
import type { SheetLook } from "../open/sheet-look";
import { noTarget } from "../open/sheet-look";
import type { Progress } from "../port/progress";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** A target sheet with what was found on it, plain data: it can be kept, sent to another frame and shown. */
export interface CheckedSheet {
  readonly target: TargetSheet;
  readonly result: CheckResult;
  /** By what it was judged: profile, remembered choices, subjects left out. */
  readonly by: ResolvedOptions;
  /** What stands around the findings, to list them without the sheet. */
  readonly context: FindingContext;
  /** How much was looked at and when (milliseconds since 1970), so that a clean result says what was checked. */
  readonly extent: { readonly rows: number; readonly rules: number; readonly at: number };
}

export type CheckOutcome =
  | { readonly kind: "checked"; readonly checked: CheckedSheet }
  | { readonly kind: "no-target"; readonly look: SheetLook };

/** What a review says, without the snapshot; a sheet that is no 绩效目标表 is said to be none, whatever rules found. */
export function outcomeOf(review: Review): CheckOutcome {
  const { snapshot, reading, judging, result, at } = review;
  const sheet = snapshot.name;
  const target = targetSheetOf(sheet, review);
  if (target === null || reading.document === null) return { kind: "no-target", look: noTarget(sheet, snapshot) };
  const context = contextOf(result.findings, snapshot, reading.document);
  return {
    kind: "checked",
    checked: {
      target,
      result,
      by: judging.by,
      context,
      extent: { rows: snapshot.rows.length, rules: judging.rules.length, at },
    },
  };
}

/** 一键校验 for a shell that shows the result. Writes nothing; fails with HostTrouble. */
export async function checkForShow(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<CheckOutcome> {
  return outcomeOf(await checkSheet(host, sheet, rules, asked, progress));
}
