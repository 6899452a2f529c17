import { check } from "../../linting/check";
import type { CheckResult } from "../../linting/check-result";
import type { Rule } from "../../linting/rule";
import type { CheckOptions } from "./check-options";
import type { CheckConfig } from "./resolve-config";
import { resolveConfig } from "./resolve-config";
import type { Progress } from "../port/progress";
import type { Source } from "../open/source";
import { readSource } from "../open/read-source";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** What was read, by what it was judged and what was found. */
export interface Review extends Source {
  readonly judging: CheckConfig;
  readonly result: CheckResult;
  /** When the sheet was read, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * 一键校验: reads the sheet (with WHOLE_WORKBOOK all of them) and runs the rules, by what is asked and else by what the
 * workbook remembers. Writes nothing. Fails with HostTrouble where the sheet cannot be read.
 */
export async function checkSheet(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<Review> {
  const judging = await resolveConfig(host, sheet, rules, asked);
  const { profile, choices, suppressions: ignored } = judging;
  const source = await readSource(host, sheet, choices, progress);
  const at = Date.now();
  return { ...source, at, judging, result: check({ ...source, profile, suppressions: ignored }, judging.rules) };
}
