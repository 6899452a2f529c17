/** A document cited with its number and its name: 财预〔2015〕88号《…》. */
const NUMBERED = /(?<![^、《》])([^、《》]+)(《[^《》]+》)/g;

/** A 依据 by the numbers of its documents alone; what has no number stays in full. */
export function byNumber(basis: string): string {
  return basis.replace(NUMBERED, "$1");
}

/** The numbered documents of all these 依据 in full, each once, in the order in which they are first relied on. */
export function citedInFull(bases: readonly string[]): readonly string[] {
  return [...new Set(bases.flatMap((basis) => basis.match(NUMBERED) ?? []))];
}
