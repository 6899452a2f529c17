/**
 * What real Excel does that an obedient host would not. Each can be played by itself; docs/excel-facts.md gives the
 * page or the issue each is taken from.
 * - filtered-writes: a block written over rows that a filter hides puts its first row into every visible row
 * - merged-areas-limit: `getMergedAreasOrNullObject` fails above 512 areas
 * - merged-areas-clear-undo: on Windows asking for merged areas clears the clerk's undo stack
 * - undo-not-supported: what cannot be undone is refused within a `mergeUndoGroup` and clears the undo stack outside
 * - fit-to-pages-ignored: `pageLayout.zoom` with pages does nothing
 * - silent-validation-pick: on the web a value picked from a validation list raises no event
 * - null-objects: a missing object is null without having been loaded
 * - typed-texts: "3-5", "1/2", "2020-01", "¥5" and the like are read as dates, numbers and amounts
 * - limits: sizes, lengths, names and formulas Excel does not take are refused
 * - standard-width: `standardWidth` counts characters of the default font
 * - cell-edit: while the clerk types into a cell requests fail, or wait where they asked to
 */
export const QUIRKS = [
  "filtered-writes",
  "merged-areas-limit",
  "merged-areas-clear-undo",
  "undo-not-supported",
  "fit-to-pages-ignored",
  "silent-validation-pick",
  "null-objects",
  "typed-texts",
  "limits",
  "standard-width",
  "cell-edit",
] as const;
export type Quirk = (typeof QUIRKS)[number];

export type QuirkProfile = ReadonlySet<Quirk>;

/** Named sets of behaviours: Excel as it is, and a host that does all it is asked to. */
export const PROFILES = {
  honest: new Set(QUIRKS),
  obedient: new Set<Quirk>(),
} as const satisfies Readonly<Record<string, QuirkProfile>>;

/** What is played where nobody says otherwise. */
export const DEFAULT_PROFILE: QuirkProfile = PROFILES.obedient;

/** The profile of a name, or of quirks named one by one with commas between; fails where one is unknown. */
export function profileNamed(names: string): QuirkProfile {
  if (names === "honest" || names === "obedient") return PROFILES[names];
  return new Set(
    names.split(",").map((name) => {
      const quirk = QUIRKS.find((known) => known === name.trim());
      if (!quirk) throw new Error(`There is no quirk ${name}; there are ${QUIRKS.join(", ")}.`);
      return quirk;
    }),
  );
}
