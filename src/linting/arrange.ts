import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import type { Undecided } from "./check-result";
import type { Finding } from "./finding";
import { inReadingOrder, projectAt } from "./project-at";
import type { Need } from "./rule";

/** Findings that belong together, in the order they came in. */
export interface Group<Key> {
  readonly key: Key;
  readonly findings: readonly Finding[];
}

/** 按级别: the gravest first, levels without a finding left out. */
export function groupBySeverity(findings: readonly Finding[]): readonly Group<Severity>[] {
  const groups = groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.flatMap((severity) => groups.filter(({ key }) => key === severity));
}

/** 按规则: the rules of the gravest severity first, then in the order of their first finding. */
export function groupByRule(findings: readonly Finding[]): readonly Group<string>[] {
  return groupBySeverity(findings).flatMap((group) => groupBy(group.findings, ({ rule }) => rule));
}

/** 按项目: in the order of the table; null gathers what lies in no project (title, header, statement) and comes first. */
export function groupByProject(
  findings: readonly Finding[],
  document: PerformanceDocument,
): readonly Group<Project | null>[] {
  const projects = inReadingOrder(document.tables.flatMap((table) => table.projects));
  const groups = new Map(groupBy(findings, ({ at }) => projectAt(at, projects)).map((group) => [group.key, group]));
  return [null, ...projects].flatMap((project) => groups.get(project) ?? []);
}

/** 无法判断的规则 by what they lack: one cause is told once, however many rules it keeps from judging. */
export function groupByMissing(
  undecided: readonly Undecided[],
): readonly { readonly missing: readonly Need[]; readonly rules: readonly string[] }[] {
  const groups = new Map<string, { readonly missing: readonly Need[]; readonly rules: string[] }>();
  for (const { rule, missing } of undecided) {
    const key = missing.join();
    const group = groups.get(key);
    if (group) group.rules.push(rule);
    else groups.set(key, { missing, rules: [rule] });
  }
  return [...groups.values()];
}

function groupBy<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): readonly Group<Key>[] {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}
