import { groupByRule, groupBySeverity } from "../linting/arrange";
import type { Finding } from "../linting/finding";
import type { Severity } from "../sheet/severity";

/** A finding with its place in the result, by which the pane tells it apart. */
export interface ListedFinding {
  readonly index: number;
  readonly finding: Finding;
}

/** The findings of one rule, said once together. */
export interface FindingGroup {
  readonly rule: string;
  readonly findings: readonly ListedFinding[];
}

export interface FindingSection {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** Findings as the pane lists them: by severity, the gravest first, then by rule, both in the order they first stand. */
export function arrangeFindings(findings: readonly Finding[], filter: Severity | "all"): readonly FindingSection[] {
  const listed = new Map(findings.map((finding, index): [Finding, ListedFinding] => [finding, { index, finding }]));
  return groupBySeverity(findings)
    .filter(({ key }) => filter === "all" || filter === key)
    .map(({ key: severity, findings: ofSeverity }) => ({
      severity,
      count: ofSeverity.length,
      groups: groupByRule(ofSeverity).map(({ key: rule, findings: ofRule }) => ({
        rule,
        findings: ofRule.flatMap((finding) => listed.get(finding) ?? []),
      })),
    }));
}

/** The findings in the order they are listed; what F8 walks along. */
export function inOrder(sections: readonly FindingSection[]): readonly ListedFinding[] {
  return sections.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
}

/** The finding after (or before) the current one, round the end to the start; null where there is none. */
export function stepFrom(
  order: readonly ListedFinding[],
  current: number | null,
  direction: "next" | "previous",
): ListedFinding | null {
  const here = order.findIndex(({ index }) => index === current);
  const from = here === -1 && direction === "previous" ? 0 : here;
  const to = (from + (direction === "next" ? 1 : -1) + order.length) % order.length;
  return order[to] ?? null;
}
