import type { Rule } from "../../linting/rule";
import type { CheckOptions } from "../check/check-options";
import type { ResolvedOptions } from "../check/resolve-config";
import { resolveConfig } from "../check/resolve-config";
import type { Progress } from "../port/progress";
import { readSource } from "../open/read-source";
import type { ReportSubject } from "./report-plans";
import type { SheetLook } from "../open/sheet-look";
import { noTarget } from "../open/sheet-look";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** A sheet that is no 绩效目标表 and of which nothing can be reported. */
export interface NoTarget {
  readonly kind: "no-target";
  readonly look: SheetLook;
}

/**
 * What a report of the sheet (with WHOLE_WORKBOOK of all of them) is made from, as it stands now and not as it stood
 * when it was checked, judged by what is asked and else by what the workbook remembers. Only reads; a sheet that is no
 * 绩效目标表 gives no report. Fails with HostTrouble.
 */
export async function reportSubject(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<{ readonly kind: "subject"; readonly subject: ReportSubject; readonly by: ResolvedOptions } | NoTarget> {
  const { profile, choices, suppressions: ignored, rules: judges, by } = await resolveConfig(host, sheet, rules, asked);
  const source = await readSource(host, sheet, choices, progress);
  const { document } = source.reading;
  if (document === null) return { kind: "no-target", look: noTarget(sheet, source.snapshot) };
  return {
    kind: "subject",
    subject: {
      ...source,
      document,
      profile,
      suppressions: ignored,
      rules: judges,
      style: { layout: profile.layout, form: asked.reportForm ?? "as-read" },
    },
    by,
  };
}
