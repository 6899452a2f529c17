import type { Rule } from "../../linting/rule";
import type { CheckOptions } from "../check/check-options";
import type { EarlierReport, EarlierSheet } from "./earlier-report";
import { earlierReport, editedSheets } from "./earlier-report";
import type { ResolvedOptions } from "../check/resolve-config";
import type { Progress } from "../port/progress";
import type { ReportKind } from "../port/report-mark";
import { reportPlans } from "./report-plans";
import type { NoTarget } from "./report-subject";
import { reportSubject } from "./report-subject";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";
import { sheetsWritten, shownFormers } from "../port/undo-record";
import { discardFormers, writeReport } from "./write-report";

/**
 * Where a report goes for which there is an earlier one of the same kind from the same source.
 * - beside: on new sheets, the earlier ones stay
 * - earlier: onto the earlier sheets; what was changed in them by hand stays in sight as 上一版
 * - earlier-unless-edited: onto them where nothing was changed by hand, and else beside
 */
export type Onto = "beside" | "earlier" | "earlier-unless-edited";

/** What became of an earlier report. */
export interface Refreshed {
  /** Earlier sheets that hold the new report now. */
  readonly sheets: readonly string[];
  /** Earlier sheets that were put aside because the new report has no use for them. */
  readonly putAside: readonly string[];
  /** Sheets on which the clerk sees what was replaced, because it had been changed by hand. */
  readonly shown: readonly string[];
  /** Hidden sheets of the refreshing before that were deleted. */
  readonly discarded: readonly string[];
  /** Hidden sheets of the refreshing before that could not be deleted. */
  readonly left: readonly string[];
}

/**
 * `sheets` are the new ones; `refreshed` is left out where no earlier report was written onto, `edited` where none
 * stood in the way.
 */
export type ReportOutcome =
  | {
      readonly kind: "reported";
      readonly sheets: readonly string[];
      readonly records: readonly UndoRecord[];
      readonly by: ResolvedOptions;
      readonly refreshed?: Refreshed;
      /** Earlier sheets changed by hand, for which the report came beside. */
      readonly edited?: readonly EarlierSheet[];
    }
  | NoTarget;

/**
 * 生成报表, 情况说明 or 整改清单, on new sheets or onto earlier ones, and by what the source was judged. The source is only read.
 * Fails with HostTrouble and then has written nothing.
 */
export async function reportSheet(
  host: SpreadsheetHost,
  sheet: string,
  kind: ReportKind,
  rules: readonly Rule[],
  asked: CheckOptions = {},
  progress?: Progress,
  onto: Onto = "beside",
): Promise<ReportOutcome> {
  const outcome = await reportSubject(host, sheet, rules, asked, progress);
  if (outcome.kind === "no-target") return outcome;
  const { by } = outcome;
  const plans = reportPlans(kind, outcome.subject);
  const mark = { report: kind, source: sheet };
  const earlier = onto === "beside" ? null : await earlierReport(host, kind, sheet, plans);
  const edited = earlier && onto === "earlier-unless-edited" ? editedSheets(earlier) : [];
  if (earlier === null || edited.length > 0) {
    const records = await writeReport(host, plans, progress, mark);
    return {
      kind: "reported",
      sheets: sheetsWritten(records),
      records,
      by,
      ...(edited.length > 0 ? { edited } : {}),
    };
  }
  const records = await writeReport(host, plans, progress, mark, earlier);
  const left = await discardFormers(host, earlier.formers);
  return {
    kind: "reported",
    sheets: sheetsWritten(records),
    records,
    by,
    refreshed: refreshedBy(earlier, records, left),
  };
}

/** What these writes made of an earlier report. */
export function refreshedBy(
  { formers, superfluous }: EarlierReport,
  records: readonly UndoRecord[],
  left: readonly string[],
): Refreshed {
  return {
    sheets: records.flatMap((record) => (record.kind === "rewritten" ? [record.sheet] : [])),
    putAside: superfluous.map(({ sheet }) => sheet),
    shown: shownFormers(records),
    discarded: formers.filter((sheet) => !left.includes(sheet)),
    left,
  };
}
