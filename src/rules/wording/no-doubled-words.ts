import { PAIRED, PUNCTUATED_TWICE, RARE, RECURRING, signsIn } from "../../domain/vocabulary/signs";
import { defineRule } from "../../linting/define-rule";
import { TYPING } from "../citations";
import type { OutsideText } from "../outside-tables";
import { textsOutsideTables } from "../outside-tables";
import { listed } from "../phrases";
import { textsHolding } from "../texts-holding";

/** 增加增加, 组织部部门, 的的: a word typed twice. 一个一个 and words of the spoken language double by themselves. */
const DOUBLED =
  /(?<!一)((?!一)\p{Script=Han}{2,4})\1|部部门|的的(?!确)|了了(?!解)|和和(?!睦|谐|平)|(?:是是|在在)(?!非)/u;
const DOUBLED_SIGN = /([，。；：、])\1+|[，、；：]。|。[，、；：]/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ["（", "）"],
  ["“", "”"],
  ["《", "》"],
];

/** Slips of typing that a reader of the published text sees at once. Told once a kind. */
export const noDoubledWords = defineRule({
  meta: {
    id: "wording/no-doubled-words",
    title: "文字不得有叠词和错配的标点",
    severity: "suggestion",
    why: "绩效目标随预算公开，叠词、标点重复、括号不成对一眼可见。",
    basis: TYPING,
    fix: "none",
    messages: {
      words: "{count} 处词语重复（{examples}），应删去多余的字",
      signs: "{count} 处标点重复（{examples}），应只留一个",
      pairs: "{count} 处括号或引号不成对（{examples}），应补全",
    },
  },
  check(context, report) {
    const outside = textsOutsideTables(context.snapshot, context.document).map(({ text, at }) => ({
      text,
      at,
      holds: signsIn(text),
    }));
    for (const { says, signs, slipIn } of SLIPS) {
      const inTables = textsHolding(signs, context).map(({ entry }): OutsideText => ({
        text: entry.value,
        at: entry.at,
      }));
      // A copy breaks the prose between two cells, and with it a pair of brackets.
      const slips = (
        says === "pairs" ? inTables : [...outside.filter(({ holds }) => (holds & signs) !== 0), ...inTables]
      ).flatMap(({ text, at }) => {
        const slip = slipIn(text);
        return slip === null ? [] : [{ slip, at }];
      });
      const [first, ...others] = slips;
      if (!first) continue;
      const examples = listed([...new Set(slips.map(({ slip }) => slip))]);
      report({
        messageId: says,
        at: first.at,
        related: others.map(({ at }) => at),
        data: { count: slips.length, examples },
      });
    }
  },
});

interface Slip {
  readonly says: "words" | "signs" | "pairs";
  /** The kinds of signs without which there is no such slip. */
  readonly signs: number;
  readonly slipIn: (text: string) => string | null;
}

const SLIPS: readonly Slip[] = [
  { says: "words", signs: RECURRING | RARE, slipIn: (text) => DOUBLED.exec(text)?.[0] ?? null },
  { says: "signs", signs: PUNCTUATED_TWICE, slipIn: (text) => DOUBLED_SIGN.exec(text)?.[0] ?? null },
  { says: "pairs", signs: PAIRED, slipIn: unpaired },
];

/** The bracket that has no partner, with the few signs beside it. */
function unpaired(text: string): string | null {
  for (const [opens, closes] of PAIRS) {
    if (countOf(opens, text) === countOf(closes, text)) continue;
    const at = Math.max(text.indexOf(opens), text.indexOf(closes));
    return text.slice(Math.max(0, at - 3), at + 5);
  }
  return null;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
