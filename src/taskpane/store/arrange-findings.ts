import type { Severity } from "../../sheet/severity";
import { SEVERITIES } from "../../sheet/severity";
import type { FindingsList, ListedFinding } from "./findings-list";

/** By what the list is divided: 按级别, 按规则, 按项目. */
export const GROUPINGS = ["severity", "rule", "project"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** What a group has in common; project is its place in the document, null for what lies in none. */
export type GroupOf =
  | { readonly by: "severity"; readonly severity: Severity }
  | { readonly by: "rule"; readonly rule: string; readonly severity: Severity }
  | { readonly by: "project"; readonly project: number | null };

export interface FindingGroup {
  /** Told apart by this among the groups of all groupings. */
  readonly key: string;
  readonly of: GroupOf;
  /** How many are still to be looked at. */
  readonly count: number;
  readonly entries: readonly ListedFinding[];
}

/** How the clerk looks at the list. */
export interface ListView {
  readonly grouping: Grouping;
  readonly filter: Severity | "all";
  /** What is looked for in the words, "" for nothing. */
  readonly query: string;
  /** The groups the clerk opened or closed, by key; the others follow their default. */
  readonly folds: Readonly<Record<string, "open" | "closed">>;
}

export const FIRST_VIEW: ListView = { grouping: "rule", filter: "all", query: "", folds: {} };

/**
 * The findings that are shown, by group: the gravest first, rules in the order first met, projects in that of the
 * document.
 */
export function arrangeFindings(
  { entries, ruleOrder }: FindingsList,
  { grouping, filter }: Pick<ListView, "grouping" | "filter">,
  isSought: (entry: ListedFinding) => boolean,
): readonly FindingGroup[] {
  const groups = new Map<string, { readonly of: GroupOf; readonly entries: ListedFinding[] }>();
  for (const entry of entries) {
    if ((filter !== "all" && entry.finding.severity !== filter) || !isSought(entry)) continue;
    const of = groupOf(entry, grouping);
    const key = keyOf(of);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { of, entries: [entry] });
  }
  const ranks = new Map(ruleOrder.map((rule, rank) => [rule, rank]));
  return [...groups]
    .map(([key, group]) => ({ key, ...group, count: group.entries.filter(({ status }) => status === "open").length }))
    .sort((a, b) => compareGroups(a.of, b.of, ranks));
}

/** Whether a group stands open: as the clerk left it, else by what is looked for and how grave it is. */
export function isOpen({ key, of }: FindingGroup, { query, filter, folds }: ListView, openFrom: Severity): boolean {
  const fold = folds[key];
  if (fold !== undefined) return fold === "open";
  return (
    query !== "" ||
    filter !== "all" ||
    of.by === "project" ||
    SEVERITIES.indexOf(of.severity) <= SEVERITIES.indexOf(openFrom)
  );
}

/** The key of the group a finding is listed in. */
export function groupKeyOf(entry: ListedFinding, grouping: Grouping): string {
  return keyOf(groupOf(entry, grouping));
}

function groupOf({ finding: { rule, severity }, project }: ListedFinding, grouping: Grouping): GroupOf {
  switch (grouping) {
    case "severity":
      return { by: "severity", severity };
    case "rule":
      return { by: "rule", rule, severity };
    case "project":
      return { by: "project", project };
  }
}

function keyOf(of: GroupOf): string {
  switch (of.by) {
    case "severity":
      return of.severity;
    case "rule":
      return `${of.severity} ${of.rule}`;
    case "project":
      return `project ${of.project ?? "none"}`;
  }
}

function compareGroups(a: GroupOf, b: GroupOf, ruleRanks: ReadonlyMap<string, number>): number {
  if (a.by === "project" && b.by === "project") return (a.project ?? -1) - (b.project ?? -1);
  if (a.by === "project" || b.by === "project") return 0;
  const rank = (of: typeof a): number => (of.by === "rule" ? (ruleRanks.get(of.rule) ?? 0) : 0);
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || rank(a) - rank(b);
}
