import type { PerformanceDocument } from "../domain/performance-document";
import type { ExpiredIgnore, SetAside } from "./check-result";
import type { Finding } from "./finding";
import type { IgnoredFinding, JudgedPlace } from "./ignored-finding";
import { itemOf } from "./ignored-finding";
import { judgedPlacesOn } from "./judged-places";
import type { RuleSubject } from "./rule-subject";

interface Divided {
  readonly open: readonly Finding[];
  readonly ignored: readonly SetAside[];
  readonly expired: readonly ExpiredIgnore[];
}

/**
 * Tells the findings the clerk set aside from the open ones. An ignore stands for one finding as it was read: the same
 * message of the same rule, the same places by project, indicator and value, wherever they have moved. A finding of
 * many places that lost some of them is still ignored, one that has a new place or other figures is open again, and so
 * is the second of two alike where one was ignored. `judged` are the rules that were run: what the others would say is
 * not known, and nothing ignored of theirs has expired, nor anything ignored on a sheet that was not read.
 */
export function setAside(
  findings: readonly Finding[],
  { snapshot, parts = [], ignored: kept = [] }: RuleSubject,
  document: PerformanceDocument,
  judged: ReadonlySet<string>,
): Divided {
  if (kept.length === 0) return { open: findings, ignored: [], expired: [] };
  const placesOf = judgedPlacesOn(snapshot, document);
  const waiting = new Map<string, IgnoredFinding[]>();
  for (const each of kept) {
    const alike = waiting.get(sayingOf(each));
    if (alike) alike.push(each);
    else waiting.set(sayingOf(each), [each]);
  }
  const open: Finding[] = [];
  const ignored: SetAside[] = [];
  const openItems = new Map<string, Set<string>>();
  for (const finding of findings) {
    const candidates = waiting.get(sayingOf(finding));
    const places = candidates && placesOf(finding);
    const found = candidates && places ? candidates.findIndex((each) => covers(each, finding, places)) : -1;
    const [by] = candidates && found >= 0 ? candidates.splice(found, 1) : [];
    if (by) ignored.push({ finding, by });
    else open.push(finding);
    if (by || !places) continue;
    const items = openItems.get(sayingOf(finding)) ?? new Set<string>();
    for (const place of places) items.add(itemOf(place));
    openItems.set(sayingOf(finding), items);
  }
  const sheets = new Set([snapshot.name, ...parts.map(({ sheet }) => sheet)]);
  const expired = [...waiting.values()].flat().flatMap((each): readonly ExpiredIgnore[] => {
    if (!sheets.has(each.sheet) || !judged.has(each.rule)) return [];
    const still = openItems.get(sayingOf(each));
    return [{ ignored: each, why: each.places.some((place) => still?.has(itemOf(place))) ? "changed" : "gone" }];
  });
  return { open, ignored, expired };
}

/** True where what was ignored is this finding, or this finding with further places that are in order now. */
function covers(
  { places: known, message: told }: IgnoredFinding,
  { message }: Finding,
  places: readonly JudgedPlace[],
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

function sayingOf({ rule, says }: { readonly rule: string; readonly says: string }): string {
  return `${rule} ${says}`;
}

function placeKey({ project, indicator, value }: JudgedPlace): string {
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
