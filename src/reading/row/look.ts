import { directionNamed, KNOWN_DIRECTION_WRITINGS } from "../../domain/vocabulary/directions";
import { fold } from "../../domain/vocabulary/fold";
import type { LevelOne, LevelTwo } from "../../domain/vocabulary/levels";
import {
  bothLevelsIn,
  LEVEL_CLOSING,
  KNOWN_LEVEL_ONE_WRITINGS,
  KNOWN_LEVEL_TWO_WRITINGS,
  levelOneNamed,
  levelTwoNamed,
} from "../../domain/vocabulary/levels";
import { measureIn, writesMoment } from "../../domain/vocabulary/measures";
import { KNOWN_NATURE_WRITINGS, natureNamed } from "../../domain/vocabulary/natures";
import { isQualitativeValue } from "../../domain/vocabulary/qualitative-values";
import { looksLikeUnit } from "../../domain/vocabulary/units";
import { printedText } from "../grid/printed-text";

/** What a cell's text looks like, whatever column it stands in. */
export interface Look {
  /** As printed, see printed-text.ts. */
  readonly printed: string;
  readonly folded: string;
  readonly levelOne: LevelOne | null;
  readonly levelTwo: LevelTwo | null;
  readonly nature: boolean;
  readonly direction: boolean;
  /** A plain number. */
  readonly number: number | null;
  /** A number with its sign or unit: ≥95%, 不少于3期. */
  readonly measure: boolean;
  /** A moment, with its sign or without: ≤6月, 12月底前. */
  readonly moment: boolean;
  readonly unit: boolean;
  /** A target value in words: 效果明显. */
  readonly qualitative: boolean;
  /** Part of a word of the vocabulary, cut at a page or a line: 服务对象满, 益指标. */
  readonly pieceOf: ReadonlySet<Wordlist>;
  /**
   * Begins with a word of the vocabulary that ends in 指标 or 目标 and goes on, 数量指标培训人次, 正向指标等于; or is a level of each,
   * 产出数量目标.
   */
  readonly glued: boolean;
  /** Holds punctuation of a sentence. */
  readonly sentence: boolean;
  readonly hasHan: boolean;
}

export type Wordlist = "level1" | "level2" | "nature" | "direction";

const WORDLISTS: Readonly<Record<Wordlist, readonly string[]>> = {
  level1: KNOWN_LEVEL_ONE_WRITINGS,
  level2: KNOWN_LEVEL_TWO_WRITINGS,
  nature: KNOWN_NATURE_WRITINGS,
  direction: KNOWN_DIRECTION_WRITINGS,
};

/** Beginnings and ends of the words, the whole words left out, each with the lists it may come from. */
const PIECES: ReadonlyMap<string, ReadonlySet<Wordlist>> = piecesOfWords();

function piecesOfWords(): ReadonlyMap<string, ReadonlySet<Wordlist>> {
  const pieces = new Map<string, Set<Wordlist>>();
  for (const list of Object.keys(WORDLISTS) as Wordlist[]) {
    const whole = new Set(WORDLISTS[list]);
    for (const word of whole) {
      for (let cut = 1; cut < word.length; cut += 1) {
        for (const piece of [word.slice(0, cut), word.slice(cut)]) {
          if (whole.has(piece)) continue;
          pieces.set(piece, (pieces.get(piece) ?? new Set<Wordlist>()).add(list));
        }
      }
    }
  }
  return pieces;
}

const DIGIT = /\d/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const HAN = /\p{Script=Han}/u;
const SENTENCE = /[。；;，,!]/u;
const LONGEST_PHRASE = 24;

function isSentence(text: string, folded: string): boolean {
  return folded.length > LONGEST_PHRASE || SENTENCE.test(text);
}

/** A look at prose: no word, number or unit. */
function lookAtProse(printed: string, folded: string): Look {
  return {
    printed,
    folded,
    levelOne: null,
    levelTwo: null,
    nature: false,
    direction: false,
    number: null,
    measure: false,
    moment: false,
    unit: false,
    qualitative: false,
    pieceOf: NO_PIECE,
    glued: isGlued(folded),
    sentence: isSentence(printed, folded),
    hasHan: HAN.test(folded),
  };
}

const NO_PIECE: ReadonlySet<Wordlist> = new Set();
const LONGEST_WORD = 20;
/** The words of a form repeat soon; so many texts are remembered at once. */
const KEPT = 20_000;

/** Gives looks, each text looked at once; for the reading of one sheet. */
export function lookReader(): (text: string) => Look {
  const seen = new Map<string, Look>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const look = lookAt(text);
    if (seen.size >= KEPT) seen.clear();
    seen.set(text, look);
    return look;
  };
}

/** Every word of the form, folded: most texts are none, which one question tells. */
const WORDS: ReadonlySet<string> = new Set(Object.values(WORDLISTS).flat());

/**
 * True unless the text names no level, nature or direction for certain; a level may have its weight in brackets behind
 * it.
 */
function mayBeWord(folded: string): boolean {
  return WORDS.has(folded) || folded.endsWith(")");
}

function lookAt(text: string): Look {
  const printed = printedText(text);
  const folded = fold(printed);
  if (folded.length > LONGEST_WORD) return lookAtProse(printed, folded);
  const hasDigit = DIGIT.test(folded);
  const word = mayBeWord(folded);
  const number = !hasDigit ? null : NUMBER.test(folded) ? Number(folded.replaceAll(",", "")) : null;
  return {
    printed,
    folded,
    levelOne: word ? levelOneNamed(folded) : null,
    levelTwo: word ? levelTwoNamed(folded) : null,
    nature: word && natureNamed(folded) !== null,
    direction: word && directionNamed(folded) !== null,
    number,
    measure: hasDigit && number === null && measureIn(folded) !== null,
    moment: hasDigit && number === null && writesMoment(folded),
    unit: number === null && looksLikeUnit(folded),
    qualitative: isQualitativeValue(folded),
    pieceOf: PIECES.get(folded) ?? NO_PIECE,
    glued: isGlued(folded),
    sentence: isSentence(printed, folded),
    hasHan: HAN.test(folded),
  };
}

function isGlued(folded: string): boolean {
  const closing = LEVEL_CLOSING.exec(folded.slice(0, LONGEST_WORD));
  const first = closing ? folded.slice(0, closing.index + closing[0].length) : "";
  if (first === "") return false;
  return first.length < folded.length
    ? (levelOneNamed(first) ?? levelTwoNamed(first) ?? natureNamed(first)) !== null
    : levelTwoNamed(first) === null && bothLevelsIn(first) !== null;
}
