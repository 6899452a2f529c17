import { directionNamed, KNOWN_DIRECTION_WRITINGS } from "../domain/vocabulary/directions";
import { fold } from "../domain/vocabulary/fold";
import type { LevelOne, LevelTwo } from "../domain/vocabulary/levels";
import { CLOSING_WORD, KNOWN_LEVEL_ONE_WRITINGS, KNOWN_LEVEL_TWO_WRITINGS, levelOneNamed, levelTwoNamed } from "../domain/vocabulary/levels";
import { measureIn } from "../domain/vocabulary/measures";
import { KNOWN_NATURE_WRITINGS, natureNamed } from "../domain/vocabulary/natures";
import { isQualitativeValue } from "../domain/vocabulary/qualitative-values";
import { countsWholeThings, isPercent } from "../domain/vocabulary/units";

/** What a cell's text looks like, whatever column it stands in. */
export interface Look {
  readonly folded: string;
  readonly levelOne: LevelOne | null;
  readonly levelTwo: LevelTwo | null;
  readonly nature: boolean;
  readonly direction: boolean;
  /** A plain number. */
  readonly number: number | null;
  /** A number with its sign or unit: ≥95%, 不少于3期. */
  readonly measure: boolean;
  readonly unit: boolean;
  /** A target value in words: 效果明显. */
  readonly qualitative: boolean;
  /** Part of a word of the vocabulary, cut at a page or a line: 服务对象满, 益指标. */
  readonly pieceOf: ReadonlySet<Wordlist>;
  /** Begins with a word of the vocabulary that ends in 指标 and goes on: 数量指标培训人次, 正向指标等于. */
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

/** Beginnings and ends of the words, the whole words left out. */
const PIECES: ReadonlyMap<Wordlist, ReadonlySet<string>> = new Map(
  (Object.keys(WORDLISTS) as Wordlist[]).map((list) => {
    const pieces = WORDLISTS[list].flatMap((word) =>
      [...word].slice(1).flatMap((_, index) => [word.slice(0, index + 1), word.slice(index + 1)]),
    );
    return [list, new Set(pieces.filter((piece) => !WORDLISTS[list].includes(piece)))] as const;
  }),
);

const NO_PIECE: ReadonlySet<Wordlist> = new Set();
const LONGEST_WORD = 20;
const KEPT = 20_000;

/** Gives looks, each text looked at once. */
export function lookReader(): (text: string) => Look {
  const seen = new Map<string, Look>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const look = lookAt(text);
    if (text.length <= LONGEST_WORD && seen.size < KEPT) seen.set(text, look);
    return look;
  };
}

function lookAt(text: string): Look {
  const folded = fold(text);
  const short = folded.length <= LONGEST_WORD;
  const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(folded) ? Number(folded.replaceAll(",", "")) : null;
  const pieceOf = short ? [...PIECES].filter(([, pieces]) => pieces.has(folded)).map(([list]) => list) : [];
  return {
    folded,
    levelOne: short ? levelOneNamed(folded) : null,
    levelTwo: short ? levelTwoNamed(folded) : null,
    nature: short && natureNamed(folded) !== null,
    direction: short && directionNamed(folded) !== null,
    number,
    measure: short && number === null && measureIn(folded) !== null,
    unit: short && number === null && isUnitLike(folded),
    qualitative: short && isQualitativeValue(folded),
    pieceOf: pieceOf.length > 0 ? new Set(pieceOf) : NO_PIECE,
    glued: isGlued(folded),
    sentence: /[。;；,，!]/u.test(text) || folded.length > 24,
    hasHan: /\p{Script=Han}/u.test(folded),
  };
}

function isGlued(folded: string): boolean {
  const closing = folded.indexOf(CLOSING_WORD);
  const first = closing < 0 || closing > LONGEST_WORD ? "" : folded.slice(0, closing + CLOSING_WORD.length);
  return first.length < folded.length && first !== "" && (levelOneNamed(first) ?? levelTwoNamed(first) ?? natureNamed(first)) !== null;
}

const MEASURING_UNIT =
  /^(?:(?:百|千|万|亿|公|平方|立方)?(?:元|米|公里|千米|里|亩|公顷|吨|克|千克|公斤|升|度|户|人|件|小时|分钟|天|日|周|月|年|季度|学期|分|秒|倍|级|类|种|点|片|车|趟|届|课时|学时|字|瓦|千瓦|千瓦时|标箱|厘米|毫米|米2|米3|m|m2|m3|km|kg|t|mm|cm|l|mg\/l|ntu|㎡|m³|%|‰|℃)|[^\d\s]{1,6}[/·][^\d\s]{1,6})$/u;

function isUnitLike(folded: string): boolean {
  return folded.length <= 10 && (isPercent(folded) || countsWholeThings(folded) || MEASURING_UNIT.test(folded));
}
