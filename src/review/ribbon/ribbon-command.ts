import type { Rule } from "../../linting/rule";
import { SEVERITIES } from "../../sheet/severity";
import { placeIn, WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { attempt } from "../port/attempt";
import type { CheckedSheet } from "../check/checked-sheet";
import { checkForShow } from "../check/checked-sheet";
import { HostTrouble } from "../port/host-trouble";
import { markFindings } from "../check/mark-findings";
import { isReadTogether } from "../settings/remembered-choices";
import { reportSheet } from "../report/report-sheet";
import type { RibbonCommand, RibbonNews } from "./ribbon-news";
import type { SheetInfo, SpreadsheetHost } from "../port/spreadsheet-host";

async function activeSheet(host: SpreadsheetHost): Promise<SheetInfo> {
  const active = (await host.listSheets()).find((sheet) => sheet.active);
  if (active === undefined) throw new HostTrouble("unsupported", "no worksheet is active");
  return active;
}

/**
 * What a button means on a sheet: that sheet, or all of them where the workbook remembers that they are one document.
 */
async function meantOn({ name, generated }: SheetInfo, host: SpreadsheetHost): Promise<string> {
  return !generated && (await isReadTogether(host)) ? WHOLE_WORKBOOK : name;
}

/** On a report of ours the clerk means the sheet it was made from, where that one is still there. */
async function report(host: SpreadsheetHost, rules: readonly Rule[]): Promise<RibbonNews> {
  const active = await activeSheet(host);
  return reportSheet(
    host,
    active.generated?.source ?? (await meantOn(active, host)),
    "tables",
    rules,
    {},
    undefined,
    "earlier-unless-edited",
  );
}

/** Goes to the gravest finding; where there is none the selection stays. */
async function goToFirst(host: SpreadsheetHost, { target, result }: CheckedSheet): Promise<void> {
  const [first] = SEVERITIES.flatMap(
    (severity) => result.findings.find((finding) => finding.severity === severity) ?? [],
  );
  if (first === undefined) return;
  const { sheet, range } = placeIn(target.parts, first.at);
  await host.select(sheet, range);
}

async function check(host: SpreadsheetHost, rules: readonly Rule[]): Promise<RibbonNews> {
  const active = await activeSheet(host);
  const { generated } = active;
  const outcome = await checkForShow(host, await meantOn(active, host), rules);
  if (outcome.kind === "no-target") return outcome;
  const { checked } = outcome;
  await goToFirst(host, checked);
  const record = await markFindings(host, checked.target.parts, checked.result.findings);
  return { kind: "checked", checked, record, ...(generated ? { generated } : {}) };
}

const COMMANDS: Readonly<
  Record<RibbonCommand, (host: SpreadsheetHost, rules: readonly Rule[]) => Promise<RibbonNews>>
> = {
  checkSheet: check,
  writeReport: report,
  clearMarks: async (host) => ({ kind: "cleared", record: await host.unmark() }),
};

/**
 * Does what a button of the ribbon says, on the active sheet, or on all where these are one document: 一键校验 (marks the
 * findings, goes to the gravest, writes nothing else), 生成报表 (onto an earlier report unless that was changed by hand) or
 * 清除标记. Never fails: trouble is news too.
 */
export async function runRibbonCommand(
  command: RibbonCommand,
  host: SpreadsheetHost,
  rules: readonly Rule[],
): Promise<RibbonNews> {
  const outcome = await attempt(() => COMMANDS[command](host, rules));
  return outcome.done ? outcome.value : { kind: "trouble", command, trouble: outcome.trouble };
}
