import type { Reading } from "../domain/reading";
import { check } from "../linting/check";
import type { CheckResult } from "../linting/check-result";
import { STANDARD_PROFILE } from "../linting/profile";
import type { Rule } from "../linting/rule";
import { readDocument } from "../reading/read-document";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { Asked } from "./asked";
import type { Progress, SpreadsheetHost } from "./spreadsheet-host";

/** One sheet as it stood at one moment, what was read from it and what was found. */
export interface Review {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly result: CheckResult;
}

/** 一键校验: reads the sheet and runs the rules. Writes nothing. Fails with HostTrouble where the sheet cannot be read. */
export async function checkSheet(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  { profile = STANDARD_PROFILE, choices = {} }: Asked = {},
  progress?: Progress,
): Promise<Review> {
  const snapshot = await host.readSheet(sheet, progress);
  const reading = readDocument(snapshot, choices);
  return { snapshot, reading, result: check({ snapshot, reading, profile }, rules) };
}
