import { isAmount, sequenceIn, weightIn } from "../../domain/vocabulary/amounts";
import { BEGINS_WITH_DIRECTION } from "../../domain/vocabulary/directions";
import { endsAsIndicatorName } from "../../domain/vocabulary/indicator-names";
import { CLOSED_LEVEL, CLOSING_WORD, TORN_CLOSING } from "../../domain/vocabulary/levels";
import { TOTAL_LINE } from "../../domain/vocabulary/lines";
import type { Framework } from "../../domain/vocabulary/frameworks";
import type { Column } from "../../domain/target-table";
import type { ColumnPlace } from "../header/header-layout";
import type { Look } from "./look";

/** What it costs to read a cell as an item of a column: 0 looks just so, 6 looks like another item for certain. */
export const IMPOSSIBLE = 6;

/** From its look alone, wherever the cell stands. 成本指标 is a first level in the framework of 2021 only. */
export function lookCost(look: Look, place: ColumnPlace, framework: Framework): number {
  const { column } = place;
  return column === "other" ? extraCost(look, place, framework) : COSTS[column](look, framework);
}

/** Anything may stand in a column whose items are the clerk's own words. */
const OWN_WORDS = 0.6;

/** 社会效益指标 belongs to its own column. */
const ANOTHERS_WORD = 4.5;
/** A figure in a column of words, or words in one of figures. */
const UNLIKE_THE_OTHERS = 2;
const LIKE_THE_OTHERS = 0.3;
/** ≥95%: a target and hardly what was reached. */
const SIGNED = 1.5;

function extraCost(look: Look, { extra, holds }: ColumnPlace, framework: Framework): number {
  if (extra === "place-value") return COSTS.value(look, framework);
  if (extra === "score") return COSTS.weight(look, framework);
  if (look.glued || ((look.levelOne || look.levelTwo) && CLOSED_LEVEL.test(look.folded))) return ANOTHERS_WORD;
  if (extra === "actual")
    return isFigure(look) && BEGINS_WITH_SIGN.test(look.folded)
      ? SIGNED
      : Math.min(OWN_WORDS, COSTS.value(look, framework));
  if (holds === null || holds === "nothing") return OWN_WORDS;
  return isFigure(look) === (holds === "figures") ? LIKE_THE_OTHERS : UNLIKE_THE_OTHERS;
}

const BEGINS_WITH_SIGN = /^[≥≤<>]/u;

function isFigure(look: Look): boolean {
  return look.number !== null || look.measure || look.moment;
}

/**
 * 不少于93: perhaps a direction and a value rather than a value with its sign; 大于等于93 for certain, see
 * BEGINS_WITH_DIRECTION.
 */
const BEGINS_WITH_WORD = /^\p{Script=Han}/u;

const COSTS: Readonly<Record<Column, (look: Look, framework: Framework) => number>> = {
  seq: (look) =>
    look.number !== null
      ? Number.isInteger(look.number) && look.number < 10_000
        ? 0
        : 2
      : sequenceIn(look.folded) !== null
        ? 0.2
        : 5,
  name: (look) =>
    isWord(look) || look.glued || isTorn(look)
      ? IMPOSSIBLE
      : look.number !== null
        ? 5
        : !look.hasHan
          ? 3
          : TOTAL_LINE.test(look.folded)
            ? 1
            : /。/.test(look.folded)
              ? 2
              : look.folded.length > 60
                ? 1.5
                : look.pieceOf.size > 0
                  ? 3
                  : look.folded.length < 3
                    ? 1
                    : 0,
  budget: (look) =>
    look.number !== null ? 0 : isAmount(look.folded) ? 0.2 : look.hasHan && look.folded.length > 8 ? IMPOSSIBLE : 3.5,
  overallGoal: (look) =>
    isWord(look) || isTorn(look) || (look.glued && !look.sentence)
      ? IMPOSSIBLE
      : look.number !== null
        ? 4
        : look.sentence
          ? 0
          : look.folded.length >= 10
            ? 0.3
            : 1.2,
  level1: (look, framework) => {
    if (look.levelOne) return look.levelOne === "cost" && framework !== "2021" ? 2 : 0;
    if (look.pieceOf.has("level1")) return 0.8;
    if (look.levelTwo || look.number !== null || look.nature) return 4.5;
    return look.glued ? 5 : hasClosingWord(look) ? 1.5 : look.folded.length <= 8 && look.hasHan ? 3.2 : 5;
  },
  level2: (look) => {
    if (look.levelTwo) return hasClosingWord(look) ? 0 : 0.1;
    if (look.pieceOf.has("level2")) return look.levelOne ? 2 : 0.8;
    if (look.levelOne || look.number !== null || look.nature) return 4.5;
    return look.glued ? 5 : hasClosingWord(look) ? 1 : look.folded.length <= 10 && look.hasHan ? 3.2 : 5;
  },
  level3: (look) => {
    if (isWord(look)) return isPlainLevel(look) ? 1.2 : 5;
    if (look.number !== null || look.measure || look.glued || isTorn(look)) return 4.5;
    return look.moment
      ? 2.5
      : !look.hasHan
        ? 2.5
        : look.unit
          ? 3
          : /[。；;]/u.test(look.folded)
            ? 1.2
            : look.folded.length > 30 || look.pieceOf.size > 0
              ? 0.6
              : 0;
  },
  detail: (look) =>
    isPlainLevel(look)
      ? 1.2
      : isWord(look) || look.glued || isTorn(look)
        ? 5
        : look.number !== null || look.measure
          ? 3
          : look.unit
            ? 3
            : !look.hasHan
              ? 1.5
              : endsAsIndicatorName(look.folded)
                ? 0.4
                : 0.1,
  nature: (look) => (look.nature ? 0 : look.pieceOf.has("nature") ? 1 : look.direction ? 4 : 5),
  direction: (look) => (look.direction ? 0 : look.pieceOf.has("direction") ? 1 : look.nature ? 2.5 : 5),
  value: (look) =>
    look.number !== null
      ? 0
      : look.measure && BEGINS_WITH_DIRECTION.test(look.folded)
        ? 1.6
        : look.measure && BEGINS_WITH_WORD.test(look.folded)
          ? 0.6
          : look.measure || look.moment || look.qualitative
            ? 0.2
            : isWord(look)
              ? 4.5
              : look.unit
                ? 2.5
                : look.folded.length <= 12
                  ? 1
                  : 2,
  unit: (look) =>
    look.unit
      ? 0
      : look.number !== null || look.measure || isWord(look)
        ? 5
        : look.qualitative
          ? 2.5
          : look.folded.length <= 6
            ? 0.8
            : 3,
  weight: (look) => (look.number !== null || weightIn(look.folded) !== null ? 0.1 : 4),
};

/** A word of the form's own vocabulary. */
function isWord(look: Look): boolean {
  return look.levelOne !== null || look.levelTwo !== null || look.nature || look.direction;
}

/** 受益对象满意度, 数量: without 指标 or 目标 behind it a level's word is a name or an explanation as well. */
function isPlainLevel(look: Look): boolean {
  return look.levelTwo !== null && !CLOSED_LEVEL.test(look.folded);
}

/** 成本指, 反向指: a word of the vocabulary that lost its last sign. */
function isTorn(look: Look): boolean {
  return look.pieceOf.size > 0 && look.folded.length > 1 && TORN_CLOSING.test(look.folded);
}

function hasClosingWord(look: Look): boolean {
  return look.folded.endsWith(CLOSING_WORD);
}
