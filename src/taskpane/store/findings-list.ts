import type { Finding } from "../../linting/finding";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import type { CellRange } from "../../sheet/cell-range";
import type { Severity } from "../../sheet/severity";
import { SEVERITIES } from "../../sheet/severity";

/** A finding as the pane lists it. */
export interface ListedFinding {
  /** Stays the same from check to check as long as the finding stands. */
  readonly id: number;
  readonly finding: Finding;
  /** The project it lies in, by its place in the document; null outside of all projects. */
  readonly project: number | null;
  /** done: it stood in the check before and is gone; it is struck, and left out at the check after. */
  readonly status: "open" | "done";
}

/** The findings of the checks of one sheet, in an order that no later check upsets. */
export interface FindingsList {
  readonly entries: readonly ListedFinding[];
  readonly nextId: number;
  /** The rules in the order they were first met. */
  readonly ruleOrder: readonly string[];
  /** Severities lighter than this are folded away at first: the gravest at the first check. */
  readonly openFrom: Severity;
}

export const NO_LIST: FindingsList = { entries: [], nextId: 0, ruleOrder: [], openFrom: "suggestion" };

/** The list of a first check, in reading order. */
export function firstList(checked: CheckedSheet): FindingsList {
  const { findings, counts } = checked.result;
  const openFrom = SEVERITIES.find((severity) => counts[severity] > 0) ?? "suggestion";
  const entries = findings.map((finding, index) => ({ id: index, ...listed(finding, index, checked) }));
  return { entries, nextId: entries.length, ruleOrder: [...new Set(findings.map(({ rule }) => rule))], openFrom };
}

/**
 * The list after a check of the same sheet. What stands on keeps its place, whatever row it moved to; what is gone is
 * done, and what was done before or is ignored now is left out; what is new stands behind what it follows in the sheet.
 */
export function carriedOver(list: FindingsList, checked: CheckedSheet): FindingsList {
  const { findings } = checked.result;
  const known = matchFindings(list.entries, findings);
  const became = new Map<number, number>();
  known.forEach((entry, index) => {
    if (entry) became.set(entry.id, index);
  });

  const behind = new Map<number | null, ListedFinding[]>();
  let nextId = list.nextId;
  let anchor: number | null = null;
  findings.forEach((finding, index) => {
    const entry = known[index];
    if (entry) {
      anchor = entry.id;
      return;
    }
    const added = { id: nextId, ...listed(finding, index, checked) };
    nextId += 1;
    behind.set(anchor, [...(behind.get(anchor) ?? []), added]);
  });

  const ignored = new Set(checked.result.suppressed.map(({ finding }) => sameWordsThere(finding)));
  const entries = [...(behind.get(null) ?? [])];
  for (const entry of list.entries) {
    const index = became.get(entry.id);
    const finding = index === undefined ? undefined : findings[index];
    if (finding && index !== undefined) entries.push({ id: entry.id, ...listed(finding, index, checked) });
    else if (entry.status === "open" && !ignored.has(sameWordsThere(entry.finding)))
      entries.push({ ...entry, status: "done" });
    entries.push(...(behind.get(entry.id) ?? []));
  }
  const ruleOrder = [...new Set([...list.ruleOrder, ...findings.map(({ rule }) => rule)])];
  return { ...list, entries, nextId, ruleOrder };
}

function listed(finding: Finding, index: number, { context }: CheckedSheet): Omit<ListedFinding, "id"> {
  return { finding, project: context.projectOf[index] ?? null, status: "open" };
}

/**
 * Which listed finding each of the findings is: the same words at the same place, the same words moved, or other words
 * there.
 */
function matchFindings(
  entries: readonly ListedFinding[],
  findings: readonly Finding[],
): readonly (ListedFinding | undefined)[] {
  const known: (ListedFinding | undefined)[] = findings.map(() => undefined);
  let free = entries;
  for (const keyOf of [sameWordsThere, sameWords, sameThere]) {
    const waiting = new Map<string, ListedFinding[]>();
    for (const entry of free) {
      const key = keyOf(entry.finding);
      const others = waiting.get(key);
      if (others) others.push(entry);
      else waiting.set(key, [entry]);
    }
    findings.forEach((finding, index) => {
      if (known[index] === undefined) known[index] = waiting.get(keyOf(finding))?.shift();
    });
    const taken = new Set(known);
    free = free.filter((entry) => !taken.has(entry));
  }
  return known;
}

function sameWordsThere(finding: Finding): string {
  return `${sameWords(finding)} ${place(finding)}`;
}

function sameWords({ rule, messageId: says, message }: Finding): string {
  return `${rule} ${says} ${message}`;
}

function sameThere(finding: Finding): string {
  return `${finding.rule} ${finding.messageId} ${place(finding)}`;
}

function place({ at: { first, last } }: Finding): string {
  return [first.row, first.column, last.row, last.column].join();
}

/** The places of a finding, its own first. */
export function placesOf({ finding: { at, related } }: ListedFinding): readonly CellRange[] {
  return [at, ...related];
}
