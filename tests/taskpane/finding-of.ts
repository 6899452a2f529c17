import type { CheckResult } from "../../src/linting/check-result";
import type { Finding } from "../../src/linting/finding";
import type { CheckedSheet } from "../../src/review/check/checked-sheet";
import { parseA1 } from "../../src/sheet/a1";
import type { CellRange } from "../../src/sheet/cell-range";
import type { Severity } from "../../src/sheet/severity";
import { partOf } from "../../src/sheet/sheet-parts";

export function placeAt(a1: string): CellRange {
  const parsed = parseA1(a1);
  if (!parsed) throw new Error(`${a1} is no place`);
  return parsed.range;
}

/** A finding of a rule at places given as "D7". */
export function findingOf(rule: string, severity: Severity, at: string, ...related: readonly string[]): Finding {
  return {
    rule,
    severity,
    messageId: "said",
    message: `${rule} ${at}`,
    at: placeAt(at),
    related: related.map(placeAt),
    fix: null,
  };
}

export function resultOf(findings: readonly Finding[]): CheckResult {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), suggestion: count("suggestion") };
  return { findings, counts, gate: counts.error > 0 ? "blocked" : "ready", undecided: [], suppressed: [], expired: [] };
}

/** A checked sheet of that name with those findings. */
export function checkedOf(sheet: string, findings: readonly Finding[]): CheckedSheet {
  const facts = {
    title: null,
    unitName: null,
    year: 2020,
    projects: 1,
    indicators: 2,
    total: 10,
    totalUnit: "万元",
    forms: ["list"],
    frameworks: ["2015"],
  } as const;
  return {
    target: { sheet, parts: partOf(sheet), facts, repairs: [], leftovers: [], reportSheets: ["报表"] },
    result: resultOf(findings),
    by: { profile: { name: "", from: "standard" }, remembered: {}, subjectsOff: [], refused: [] },
    context: { words: {}, projects: [], projectOf: [] },
    extent: { rows: 20, rules: 15, at: 0 },
  };
}
