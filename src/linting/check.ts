import { compareAddresses } from "../sheet/cell-address";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import type { CheckResult } from "./check-result";
import { examine } from "./examined";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import type { RuleSubject } from "./rule-subject";

/**
 * Runs each rule once over a sheet that was read. Findings come in reading order, at one place the gravest first, then by
 * rule. A sheet that is no 绩效目标表 has no findings and its gate is blocked: there is nothing that could be handed in.
 */
export function check(subject: RuleSubject, rules: readonly Rule[]): CheckResult {
  const examined = examine(subject);
  if (!examined) return { findings: [], counts: { error: 0, warning: 0, suggestion: 0 }, gate: "blocked" };

  const findings: Finding[] = [];
  for (const rule of rules) rule.check(examined, (finding) => findings.push(finding));
  findings.sort(byPlace);

  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { findings, counts, gate: counts.error > 0 ? "blocked" : "ready" };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareAddresses(a.at.first, b.at.first) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
