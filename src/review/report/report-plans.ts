import type { PerformanceDocument } from "../../domain/performance-document";
import { correctionList } from "../../layout/correction-list/correction-list";
import { disclosureOf } from "../../layout/disclosure/disclosure";
import { textSheet } from "../../layout/disclosure/text-sheet";
import type { ReportStyle } from "../../layout/layout-report";
import { layoutReport } from "../../layout/layout-report";
import { check } from "../../linting/check";
import type { Rule } from "../../linting/rule";
import type { RuleSubject } from "../../linting/rule-subject";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { partOf } from "../../sheet/sheet-parts";
import { valueOf } from "../../domain/entry";
import type { ReportKind } from "../port/report-mark";
import { correctionsOf } from "./corrections-of";

/**
 * What a report is made from: the sheet, the document that was read from it, and the rules that judge it where findings
 * are wanted.
 */
export interface ReportSubject extends RuleSubject {
  readonly document: PerformanceDocument;
  readonly rules: readonly Rule[];
  /** How it is printed; in the form it was read in and as the official form is, unless told. */
  readonly style?: ReportStyle;
}

/** The sheets of a report in the order they are written. */
export function reportPlans(kind: ReportKind, subject: ReportSubject): readonly SheetPlan[] {
  const { document, style } = subject;
  switch (kind) {
    case "tables":
      return layoutReport(document, style);
    case "disclosure": {
      const disclosure = disclosureOf(document, style);
      return [textSheet(disclosure), ...disclosure.parts.flatMap((part) => (part.kind === "table" ? [part.plan] : []))];
    }
    case "corrections":
      return [correctionPlan(subject)];
  }
}

/** The 整改清单: checks the sheet and lists what was found. */
export function correctionPlan(subject: ReportSubject): SheetPlan {
  const { document, snapshot, parts = partOf(snapshot.name), rules, style } = subject;
  const { findings } = check(subject, rules);
  const about = { year: valueOf(document.year), unit: valueOf(document.unitName) ?? "" };
  return correctionList(about, correctionsOf(findings, document, rules, parts), style?.layout);
}
