import type { Direction } from "../domain/vocabulary/directions";
import { directionNamed } from "../domain/vocabulary/directions";
import { fold } from "../domain/vocabulary/fold";
import type { LevelOne, LevelTwo } from "../domain/vocabulary/levels";
import { levelOneNamed, levelTwoNamed } from "../domain/vocabulary/levels";
import type { Nature } from "../domain/vocabulary/natures";
import { natureNamed } from "../domain/vocabulary/natures";
import { looksLikeUnit } from "../domain/vocabulary/units";
import type { AcceptedWords } from "./profile";

/** The field's vocabulary with the words a bureau accepts beside it; null where a text means nothing to either. */
export interface AcceptedVocabulary {
  readonly level1: (text: string) => LevelOne | null;
  readonly level2: (text: string) => LevelTwo | null;
  readonly nature: (text: string) => Nature | null;
  readonly direction: (text: string) => Direction | null;
  readonly isUnit: (text: string) => boolean;
}

/** The field's own words keep their meaning; the bureau's are asked where it has none. */
export function acceptedVocabulary({ units, directions, natures, level1, level2 }: AcceptedWords): AcceptedVocabulary {
  const accepted = new Set(units.map(fold));
  return {
    level1: besides(levelOneNamed, level1),
    level2: besides(levelTwoNamed, level2),
    nature: besides(natureNamed, natures),
    direction: besides(directionNamed, directions),
    isUnit: (text) => looksLikeUnit(text) || accepted.has(fold(text)),
  };
}

function besides<T>(
  meaningOf: (text: string) => T | null,
  words: AcceptedWords["natures"],
): (text: string) => T | null {
  const standard = new Map(Object.entries(words).map(([word, stands]) => [fold(word), stands]));
  return (text) => meaningOf(text) ?? meaningOf(standard.get(fold(text)) ?? "");
}
