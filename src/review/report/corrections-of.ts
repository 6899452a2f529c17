import { groupByProject } from "../../linting/arrange";
import type { Finding } from "../../linting/finding";
import type { Rule } from "../../linting/rule";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { Project } from "../../domain/project";
import { placesLine } from "../../layout/captions/correction-list";
import type { Correction } from "../../layout/correction-list/correction";
import { contains } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import { shownPlace } from "../../sheet/sheet-parts";
import { projectName } from "../check/project-name";

/** So many places are named; the rest is counted. */
const MOST_PLACES = 6;

/**
 * The findings of a check as the lines of the 整改清单: those about several projects or the document as a whole first, then
 * by project in the order of the table.
 */
export function correctionsOf(
  findings: readonly Finding[],
  document: PerformanceDocument,
  rules: readonly Rule[],
  parts: SheetParts,
): readonly Correction[] {
  const metaOf = new Map(rules.map(({ meta }) => [meta.id, meta]));
  const lines = groupByProject(findings, document).flatMap(({ key, findings: own }) =>
    own.map((finding): Correction => {
      const meta = metaOf.get(finding.rule);
      return {
        project: key !== null && liesIn(finding, key) ? projectName(key) : null,
        place: placesOf(finding, parts),
        severity: finding.severity,
        problem: finding.message,
        requirement: meta?.title ?? finding.rule,
        basis: meta?.basis ?? "",
      };
    }),
  );
  return [...lines.filter(({ project }) => project === null), ...lines.filter(({ project }) => project !== null)];
}

/** True where the finding is about one project alone. */
function liesIn({ at, related }: Finding, project: Project): boolean {
  return [at, ...related].every((place) => contains(project.at, place.first));
}

function placesOf({ at, related }: Finding, parts: SheetParts): string {
  return placesLine(
    [at, ...related].map((place) => shownPlace(parts, place)),
    MOST_PLACES,
  );
}
