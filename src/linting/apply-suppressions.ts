import type { PerformanceDocument } from "../domain/performance-document";
import type { ExpiredSuppression, SuppressedFinding } from "./check-result";
import type { Finding } from "./finding";
import type { Suppression, SuppressedPlace } from "./suppression";
import { itemOf } from "./suppression";
import { suppressedPlacesOn } from "./suppressed-places";
import type { RuleSubject } from "./rule-subject";

interface Divided {
  readonly open: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly expired: readonly ExpiredSuppression[];
}

/**
 * Tells the findings the clerk suppressed from the open ones. A suppression stands for one finding as it was read:
 * the same message of the same rule, the same places by project, indicator and value, wherever they have moved. A
 * finding of many places that lost some of them is still suppressed, one that has a new place or other figures is
 * open again, and so is the second of two alike where one was suppressed. `judged` are the rules that were run: what
 * the others would say is not known, and no suppression of theirs has expired, nor any made on a sheet that was not
 * read.
 */
export function applySuppressions(
  findings: readonly Finding[],
  { snapshot, parts = [], suppressions: kept = [] }: RuleSubject,
  document: PerformanceDocument,
  judged: ReadonlySet<string>,
): Divided {
  if (kept.length === 0) return { open: findings, suppressed: [], expired: [] };
  const placesOf = suppressedPlacesOn(snapshot, document);
  const waiting = grouped(kept, messageOf);
  const open: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const openItems = new Map<string, Set<string>>();
  for (const finding of findings) {
    const candidates = waiting.get(messageOf(finding));
    const places = candidates ? placesOf(finding) : [];
    const by = candidates && places.length > 0 ? takenFor(finding, places, candidates) : null;
    if (by) suppressed.push({ finding, by });
    else {
      open.push(finding);
      const items = openItems.get(messageOf(finding)) ?? new Set<string>();
      for (const place of places) items.add(itemOf(place));
      openItems.set(messageOf(finding), items);
    }
  }
  const sheets = new Set([snapshot.name, ...parts.map(({ sheet }) => sheet)]);
  const expired = [...waiting.values()].flat().flatMap((each): readonly ExpiredSuppression[] => {
    if (!sheets.has(each.sheet) || !judged.has(each.rule)) return [];
    const still = openItems.get(messageOf(each));
    return [{ suppression: each, why: each.places.some((place) => still?.has(itemOf(place))) ? "changed" : "gone" }];
  });
  return { open, suppressed, expired };
}

/** The suppressions by rule and message, each list to be used up by the findings it stands for. */
function grouped(kept: readonly Suppression[], keyOf: (each: Suppression) => string): Map<string, Suppression[]> {
  const groups = new Map<string, Suppression[]>();
  for (const each of kept) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** The first of the candidates that stands for the finding, taken out of them; null where none does. */
function takenFor(finding: Finding, places: readonly SuppressedPlace[], candidates: Suppression[]): Suppression | null {
  const found = candidates.findIndex((each) => covers(each, finding, places));
  return found < 0 ? null : (candidates.splice(found, 1)[0] ?? null);
}

/** True where what was ignored is this finding, or this finding with further places that are in order now. */
function covers(
  { places: known, message: told }: Suppression,
  { message }: Finding,
  places: readonly SuppressedPlace[],
): boolean {
  if (known.length === 1 && message !== told) return false;
  if (figuresOf(message, places.length) !== figuresOf(told, known.length)) return false;
  const left = new Map<string, number>();
  for (const place of known) left.set(placeKey(place), (left.get(placeKey(place)) ?? 0) + 1);
  return places.every((place) => {
    const alike = left.get(placeKey(place)) ?? 0;
    left.set(placeKey(place), alike - 1);
    return alike > 0;
  });
}

function messageOf({ rule, messageId }: { readonly rule: string; readonly messageId: string }): string {
  return `${rule} ${messageId}`;
}

function placeKey({ project, indicator, value }: SuppressedPlace): string {
  return JSON.stringify([project, indicator, value]);
}

/**
 * The figures of a message beside the clerk's own words and the count of its places: the sums that places were judged
 * by together.
 */
function figuresOf(message: string, places: number): string {
  const figures = message.replace(/「[^」]*(?:」|$)/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
  return figures.filter((figure) => figure !== String(places)).join(" ");
}
