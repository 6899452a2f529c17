import type { RuleMeta } from "../../linting/rule";
import type { FindingContext } from "../../review/check/finding-context";
import { formatAddress } from "../../sheet/a1";
import type { SheetParts } from "../../sheet/sheet-parts";
import { shownPlace } from "../../sheet/sheet-parts";
import type { FindingsList, ListedFinding } from "../store/findings-list";

/** Looks for words in the findings of one list. */
export type Seeker = (query: string) => (entry: ListedFinding) => boolean;

/**
 * Finds words in what a finding says, in the clerk's own words at its places, in the names of its project and rule and
 * in its address, full-width or half-width, capital or small; each word anywhere. The texts are put together at the
 * first question.
 */
export function seekerOf(
  { entries }: FindingsList,
  context: FindingContext,
  metas: ReadonlyMap<string, RuleMeta>,
  parts: SheetParts = [],
): Seeker {
  const texts = new Map<number, string>();
  const textOf = (entry: ListedFinding): string => {
    const known = texts.get(entry.id);
    if (known !== undefined) return known;
    const text = folded(wordsOf(entry, context, metas, parts).join("\n"));
    texts.set(entry.id, text);
    return text;
  };
  return (query) => {
    const words = folded(query)
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return () => true;
    if (texts.size === 0) entries.forEach(textOf);
    return (entry) => words.every((word) => textOf(entry).includes(word));
  };
}

function wordsOf(
  { finding, project }: ListedFinding,
  { words, projects }: FindingContext,
  metas: ReadonlyMap<string, RuleMeta>,
  parts: SheetParts,
): readonly string[] {
  const places = [finding.at, ...finding.related];
  return [
    finding.message,
    metas.get(finding.rule)?.title ?? finding.rule,
    project === null ? "" : (projects[project] ?? ""),
    ...places.map((place) => shownPlace(parts, place)),
    ...places.map(({ first }) => words[formatAddress(first)] ?? ""),
  ];
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
