import { DIRECTION_NAMES } from "../domain/vocabulary/directions";
import { LEVEL_ONE_NAMES, LEVEL_TWO_NAMES } from "../domain/vocabulary/levels";
import { NATURE_NAMES } from "../domain/vocabulary/natures";
import { SEVERITIES } from "../sheet/severity";
import type { Shape } from "./json/shape";
import { listOf, number, object, oneOf, recordOf, text, wholeNumber } from "./json/shape";
import { layout } from "./layout-shape";
import type { AcceptedWords, LibraryIndicator, Profile, Thresholds } from "./profile";
import { STANDARD_PROFILE } from "./profile";
import { ACCEPTED_MEANINGS, LIBRARY_MEANINGS, PROFILE_MEANINGS, THRESHOLD_MEANINGS } from "./strings/meanings";
import { WRONG } from "./strings/wrong";

const thresholds = object<Thresholds>({
  meanings: THRESHOLD_MEANINGS,
  standard: STANDARD_PROFILE.thresholds,
  shapes: {
    satisfactionLeast: number(0, 100),
    satisfactionMost: number(0, 100),
    indicatorsLeast: wholeNumber(0, 1000),
    indicatorsMost: wholeNumber(1, 1000),
    indicatorsPerLevel2: wholeNumber(1, 1000),
    goalLength: wholeNumber(0, 10_000),
    nameLength: wholeNumber(1, 1000),
    moneyDecimals: wholeNumber(0, 6),
    amountTolerance: number(0, 1_000_000),
    weightSums: listOf(number(0, 1000)),
  },
});

const accepted = object<AcceptedWords>({
  meanings: ACCEPTED_MEANINGS,
  standard: STANDARD_PROFILE.accepted,
  shapes: {
    units: listOf(text(1)),
    directions: recordOf(oneOf(Object.values(DIRECTION_NAMES))),
    natures: recordOf(oneOf(Object.values(NATURE_NAMES))),
    level1: recordOf(oneOf(Object.values(LEVEL_ONE_NAMES))),
    level2: recordOf(oneOf(Object.values(LEVEL_TWO_NAMES))),
  },
});

const libraryIndicator = object<LibraryIndicator>({
  meanings: LIBRARY_MEANINGS,
  standard: {},
  required: ["name"],
  shapes: { name: text(1), level2: text(1), unit: text(1), nature: text(1), direction: text(1), explanation: text(1) },
});

/**
 * The shape of a profile's file; what it leaves out is as in STANDARD_PROFILE. `rules` are the ids there are; the
 * schema asks of an id its form only, so that it need not be written anew for each rule.
 */
export function profileShape(rules: readonly string[]): Shape<Profile> {
  const known = new Set(rules);
  const severity = oneOf<Profile["rules"][string]>([...SEVERITIES, "off"]);
  return object<Profile>({
    meanings: PROFILE_MEANINGS,
    standard: STANDARD_PROFILE,
    passed: ["$schema"],
    shapes: {
      name: text(0),
      rules: recordOf(severity, { pattern: "^[a-z]+/[a-z0-9-]+$" }, (id) =>
        known.has(id) ? null : WRONG.noSuchRule(id),
      ),
      thresholds,
      accepted,
      library: listOf(libraryIndicator),
      layout,
    },
  });
}
