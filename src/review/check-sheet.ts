import type { Reading } from "../domain/reading";
import { check } from "../linting/check";
import type { CheckResult } from "../linting/check-result";
import type { Rule } from "../linting/rule";
import { readDocument } from "../reading/read-document";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { Asked } from "./asked";
import type { Judging } from "./judging";
import { judgingOf } from "./judging";
import type { Progress } from "./progress";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** One sheet as it stood at one moment, what was read from it, by what it was judged and what was found. */
export interface Review {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly judging: Judging;
  readonly result: CheckResult;
  /** When the sheet was read, in milliseconds since 1970. */
  readonly at: number;
}

/** 一键校验: reads the sheet and runs the rules, by what is asked and else by what the workbook remembers. Writes nothing. Fails with HostTrouble where the sheet cannot be read. */
export async function checkSheet(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: Asked = {},
  progress?: Progress,
): Promise<Review> {
  const judging = await judgingOf(host, sheet, rules, asked);
  const { profile, choices, ignored } = judging;
  const snapshot = await host.readSheet(sheet, progress);
  const at = Date.now();
  const reading = readDocument(snapshot, choices);
  return { at, snapshot, reading, judging, result: check({ snapshot, reading, profile, ignored }, judging.rules) };
}
