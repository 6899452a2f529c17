import { check } from "../linting/check";
import type { CheckResult } from "../linting/check-result";
import type { Rule } from "../linting/rule";
import type { Asked } from "./asked";
import type { Judging } from "./judging";
import { judgingOf } from "./judging";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WholeWorkbook } from "./whole-workbook";
import { readWholeWorkbook } from "./whole-workbook";

/** What was found in a whole workbook; places are those of its stack. */
export interface WorkbookReview {
  readonly workbook: WholeWorkbook;
  readonly judging: Judging;
  readonly result: CheckResult;
}

/** 一键校验 of all 绩效目标表 of the workbook as one document; null where it holds none. Writes nothing; fails with HostTrouble. */
export async function checkWorkbook(host: SpreadsheetHost, rules: readonly Rule[], asked: Asked = {}): Promise<WorkbookReview | null> {
  const workbook = await readWholeWorkbook(host, asked.choices ?? {});
  if (!workbook) return null;
  const judging = await judgingOf(host, workbook.stack.snapshot.name, rules, asked);
  const { profile, ignored } = judging;
  return { workbook, judging, result: check({ snapshot: workbook.stack.snapshot, reading: workbook.reading, profile, ignored }, judging.rules) };
}
