import { compareAddresses } from "../sheet/cell-address";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import type { CheckResult, Undecided } from "./check-result";
import { createContext } from "./create-context";
import type { Finding } from "./finding";
import { runListeners } from "./run-listeners";
import type { RuleListener, Rule } from "./rule";
import { applySuppressions } from "./apply-suppressions";
import { whatIsMissing } from "./what-is-missing";
import type { RuleSubject } from "./rule-subject";

/**
 * Runs each rule once over a sheet that was read. Findings come in reading order, at one place the gravest first, then
 * by rule. A rule that lacks what it needs is undecided; one that the profile turns off is not run. A sheet that is no
 * 绩效目标表 has no findings and its gate is blocked: there is nothing that could be handed in.
 */
export function check(subject: RuleSubject, rules: readonly Rule[]): CheckResult {
  const context = createContext(subject);
  if (!context)
    return {
      findings: [],
      counts: { error: 0, warning: 0, suggestion: 0 },
      gate: "blocked",
      undecided: [],
      suppressed: [],
      expired: [],
    };

  const lacking = whatIsMissing(context);
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const ran = new Set<string>();
  const listeners: RuleListener[] = [];
  for (const { meta, create: begin } of rules) {
    const severity = context.profile.rules[meta.id] ?? meta.severity;
    if (severity === "off") continue;
    const [first, ...rest] = (meta.needs ?? []).filter((need) => lacking.has(need));
    if (first) undecided.push({ rule: meta.id, missing: [first, ...rest] });
    else {
      ran.add(meta.id);
      listeners.push(
        begin(context, (finding) => findings.push(severity === meta.severity ? finding : { ...finding, severity })),
      );
    }
  }
  runListeners(context, listeners);
  findings.sort(byPlace);
  const { open, ...divided } = applySuppressions(findings, subject, context.document, ran);

  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return { findings: open, counts, gate: counts.error > 0 ? "blocked" : "ready", undecided, ...divided };
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
