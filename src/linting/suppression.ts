/**
 * A finding the clerk set aside, with the reason: kept in the workbook, listed, and taken back at any time. JSON as it
 * stands.
 */
export interface Suppression {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly messageId: string;
  /**
   * Every place of the finding when it was ignored. Known by what stands there and never by the address, so that it
   * follows its row.
   */
  readonly places: readonly [SuppressedPlace, ...SuppressedPlace[]];
  /** The message as the clerk read it. */
  readonly message: string;
  /** Why it may stand, in the clerk's own words; never empty. */
  readonly reason: string;
  /** The sheet it was ignored on; WHOLE_WORKBOOK where all sheets were judged together. */
  readonly sheet: string;
}

/** A place of a finding as the judgment knows it. */
export interface SuppressedPlace {
  /** The project it lies in; null outside of all projects. */
  readonly project: string | null;
  /** The 三级指标 of its row; null where it belongs to no single indicator. */
  readonly indicator: string | null;
  /** What stands there, folded; a long text as its head and a digest. */
  readonly value: string;
}

/** True where both are about the same thing said of the same project and indicator, whatever stands there. */
export function sameItem(a: Suppression, b: Suppression): boolean {
  const items = new Set(a.places.map(itemOf));
  return a.rule === b.rule && a.messageId === b.messageId && b.places.some((place) => items.has(itemOf(place)));
}

/** A place without what stands there. */
export function itemOf({ project, indicator }: SuppressedPlace): string {
  return JSON.stringify([project, indicator]);
}
