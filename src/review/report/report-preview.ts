import { valueOf } from "../../domain/entry";
import { printedPages } from "../../layout/printed-pages";
import type { PrintedPage } from "../../layout/printed-pages";
import type { Rule } from "../../linting/rule";
import { readDocument } from "../../reading/read-document";
import { snapshotOfPlan } from "../../sheet/plan-snapshot";
import { freeSheetName } from "../../sheet/sheet-names";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { CheckOptions } from "../check/check-options";
import type { EarlierReport } from "./earlier-report";
import { earlierReport } from "./earlier-report";
import type { Progress } from "../port/progress";
import type { ReportKind } from "../port/report-mark";
import { reportPlans } from "./report-plans";
import type { NoTarget } from "./report-subject";
import { reportSubject } from "./report-subject";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** What a report would be, before anything is written. */
export interface ReportPreview {
  readonly kind: "preview";
  readonly report: ReportKind;
  /** The sheet it is made from, which stays as it is. */
  readonly source: string;
  /** In the order they would be written. */
  readonly sheets: readonly SheetPreview[];
  /** Sheets with the same report of the same source that are there already. */
  readonly earlier: readonly string[];
  /** What would become of them if the report is written onto them; null where there are none. */
  readonly update: EarlierReport | null;
  /** The typefaces the sheets are set in, each once. No host can tell which of them the computer has. */
  readonly fonts: readonly string[];
}

export interface SheetPreview {
  /** The name it would really get: valid and free. */
  readonly name: string;
  /** Its first line as it is printed. */
  readonly title: string;
  readonly rows: number;
  readonly pages: readonly PagePreview[];
}

/** One printed page. */
export interface PagePreview {
  /** Rows of the page, without the title rows that repeat. */
  readonly rows: number;
  /** The projects on it, the first and last by name; null on a page without any. */
  readonly projects: { readonly from: string; readonly to: string; readonly count: number } | null;
}

/** Lays a report out without writing it. Fails with HostTrouble. */
export async function previewReport(
  host: SpreadsheetHost,
  sheet: string,
  report: ReportKind,
  rules: readonly Rule[],
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<ReportPreview | NoTarget> {
  const outcome = await reportSubject(host, sheet, rules, asked, progress);
  if (outcome.kind === "no-target") return outcome;
  const plans = reportPlans(report, outcome.subject);
  const there = await host.listSheets();
  const taken = there.map(({ name }) => name);
  const sheets = plans.map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    const { document } = readDocument(snapshotOfPlan(plan));
    return { name, title: titleOf(plan, document), rows: plan.cells.length, pages: pagesOf(plan, document) };
  });
  const update = await earlierReport(host, report, sheet, plans);
  const earlier = update ? [...update.onto, ...update.superfluous].flatMap((one) => one?.sheet ?? []) : [];
  return { kind: "preview", report, source: sheet, sheets, earlier, update, fonts: fontsOf(plans) };
}

/** 表名; the first line of a sheet that is no table. */
function titleOf({ cells }: SheetPlan, document: PerformanceDocument | null): string {
  return (document && valueOf(document.title)) ?? String(cells[0]?.find(({ value }) => value !== "")?.value ?? "");
}

/** Where the projects stand is read from the plan as it will be read from the sheet, whichever form it is in. */
function pagesOf(plan: SheetPlan, document: PerformanceDocument | null): readonly PagePreview[] {
  const projects = document?.tables.flatMap((table) => table.projects) ?? [];
  return printedPages(plan).map(({ first, last }: PrintedPage): PagePreview => {
    const here = projects.filter(({ at }) => at.first.row <= last && at.last.row >= first);
    const names = here.map(({ name }) => valueOf(name) ?? "");
    const range = names.length === 0 ? null : { from: names[0] ?? "", to: names.at(-1) ?? "", count: names.length };
    return { rows: last - first + 1, projects: range };
  });
}

function fontsOf(plans: readonly SheetPlan[]): readonly string[] {
  const faces = plans.flatMap(({ styles }) => Object.values(styles).flatMap(({ font }) => font?.name ?? []));
  return [...new Set(faces)];
}
