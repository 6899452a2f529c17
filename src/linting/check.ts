import { compareAddresses } from "../sheet/cell-address";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import type { CheckResult, Undecided } from "./check-result";
import { examine } from "./examine";
import type { Finding } from "./finding";
import { judge } from "./judge";
import type { Judging, Rule } from "./rule";
import { setAside } from "./set-aside";
import { whatIsMissing } from "./what-is-missing";
import type { RuleSubject } from "./rule-subject";

/**
 * Runs each rule once over a sheet that was read. Findings come in reading order, at one place the gravest first, then
 * by rule. A rule that lacks what it needs is undecided; one that the profile turns off is not run. A sheet that is no
 * 绩效目标表 has no findings and its gate is blocked: there is nothing that could be handed in.
 */
export function check(subject: RuleSubject, rules: readonly Rule[]): CheckResult {
  const examined = examine(subject);
  if (!examined)
    return {
      findings: [],
      counts: { error: 0, warning: 0, suggestion: 0 },
      gate: "blocked",
      undecided: [],
      ignored: [],
      expired: [],
    };

  const lacking = whatIsMissing(examined);
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const judged = new Set<string>();
  const atWork: Judging[] = [];
  for (const { meta, begin } of rules) {
    const severity = examined.profile.rules[meta.id] ?? meta.severity;
    if (severity === "off") continue;
    const [first, ...rest] = (meta.needs ?? []).filter((need) => lacking.has(need));
    if (first) undecided.push({ rule: meta.id, missing: [first, ...rest] });
    else {
      judged.add(meta.id);
      atWork.push(
        begin(examined, (finding) => findings.push(severity === meta.severity ? finding : { ...finding, severity })),
      );
    }
  }
  judge(examined, atWork);
  findings.sort(byPlace);
  const { open, ...aside } = setAside(findings, subject, examined.document, judged);

  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return { findings: open, counts, gate: counts.error > 0 ? "blocked" : "ready", undecided, ...aside };
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
