import type { Disclosure } from "../../layout/disclosure/disclosure";
import { disclosureOf } from "../../layout/disclosure/disclosure";
import type { Rule } from "../../linting/rule";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { CheckOptions } from "../check/check-options";
import type { Progress } from "../port/progress";
import { correctionPlan } from "./report-plans";
import type { NoTarget } from "./report-subject";
import { reportSubject } from "./report-subject";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/**
 * Makes a Word file of the 情况说明 and the lists that follow it; the shell hands it in, so that Word is loaded only there.
 */
export type WordMaker = (disclosure: Disclosure, lists: readonly SheetPlan[]) => Promise<Uint8Array>;

/** A file for the clerk to keep. */
export interface DisclosureFile {
  readonly kind: "file";
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The whole 情况说明 of a sheet as a Word file, with `withCorrections` the 整改清单 behind it. Only reads; fails with
 * HostTrouble.
 */
export async function disclosureFile(
  host: SpreadsheetHost,
  sheet: string,
  rules: readonly Rule[],
  word: WordMaker,
  withCorrections = false,
  asked: CheckOptions = {},
  progress?: Progress,
): Promise<DisclosureFile | NoTarget> {
  const outcome = await reportSubject(host, sheet, rules, asked, progress);
  if (outcome.kind === "no-target") return outcome;
  const { subject } = outcome;
  const disclosure = disclosureOf(subject.document, subject.style);
  const bytes = await word(disclosure, withCorrections ? [correctionPlan(subject)] : []);
  return { kind: "file", name: `${fileName(disclosure.title)}.docx`, bytes };
}

/** Windows allows none of these in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** The title without what no file may be called. */
function fileName(title: string): string {
  return title.replaceAll(/[\s\u3000]+/g, "").replaceAll(FORBIDDEN, "_");
}
