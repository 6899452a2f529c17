import type { PerformanceDocument } from "../../domain/performance-document";
import { groupByProject } from "../../linting/arrange";
import type { Finding } from "../../linting/finding";
import { formatAddress } from "../../sheet/a1";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt } from "../../sheet/sheet-snapshot";
import { projectName } from "./project-name";

/** What a shell that lists findings without the sheet has to know of the sheet. JSON as it stands. */
export interface FindingContext {
  /** The clerk's own words at the first cell of each place found, by its address ("L44"); blank cells are left out. */
  readonly words: Readonly<Record<string, string>>;
  /** All projects by name, in the order of the document. */
  readonly projects: readonly string[];
  /** For each finding the project it lies in, by its place in `projects`; null outside of all projects. */
  readonly projectOf: readonly (number | null)[];
}

/** The context of the findings of one check. */
export function contextOf(
  findings: readonly Finding[],
  snapshot: SheetSnapshot,
  document: PerformanceDocument,
): FindingContext {
  const projects = document.tables.flatMap((table) => table.projects);
  const places = new Map(projects.map((project, place) => [project, place]));
  const projectOf = new Map<Finding, number | null>();
  for (const { key, findings: own } of groupByProject(findings, document)) {
    for (const finding of own) projectOf.set(finding, key === null ? null : (places.get(key) ?? null));
  }
  return {
    words: wordsAt(findings, snapshot),
    projects: projects.map(projectName),
    projectOf: findings.map((finding) => projectOf.get(finding) ?? null),
  };
}

function wordsAt(findings: readonly Finding[], snapshot: SheetSnapshot): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const { at, related } of findings) {
    for (const { first } of [at, ...related]) {
      const { text } = cellAt(snapshot, first);
      if (text.trim() !== "") words[formatAddress(first)] = text;
    }
  }
  return words;
}
