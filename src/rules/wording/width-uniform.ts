import { numberIn } from "../../domain/quantity";
import { COMPARING, NARROW as NARROW_SIGNS, WIDE as WIDE_SIGNS } from "../../domain/vocabulary/signs";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import type { ItemText } from "../texts-holding";
import { textsHolding } from "../texts-holding";

/** Digits and per cent signs as wide as Chinese characters; the point between two of them. */
const WIDE = /[０-９％]|(?<=[０-９\d])．(?=[０-９\d])/gu;
/** Typed for want of the sign. */
const LARGER = />=|=>|＞＝|＞=/gu;
const SMALLER = /<=|=<|＜＝|＜=/gu;
/** Signs of Latin typing between Chinese words. */
const NARROW = /(?<=\p{Script=Han})[,;:](?=\p{Script=Han})/gu;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };

/** １００％ is not found as 100%, nor >= as ≥: one writing for each. Told once a kind. */
export const widthUniform = defineRule({
  meta: {
    id: "wording/width-uniform",
    title: "数字、符号、标点的全半角须统一",
    severity: "warning",
    why: "全角数字不能计算，同一符号、标点几种写法时查找和比对都对不上。",
    basis: cite(CITATIONS.numerals),
    fix: "safe",
    messages: {
      wide: "{count} 处数字或百分号为全角（如「{example}」），应改为半角",
      typed: "{count} 处符号用两个字符拼成（如「{example}」），应写「≥」「≤」",
      narrow: "{count} 处汉字之间用半角标点（如「{example}」），应改为全角",
    },
  },
  check(context, report) {
    for (const { says, signs, label, judged, mended } of KINDS) {
      const wrong = textsHolding(signs, context).filter(
        (text) => judged(text) && mended(text.entry.raw) !== text.entry.raw,
      );
      const [first, ...others] = wrong.map(({ entry }) => entry);
      if (!first) continue;
      const edits = wrong.map(({ entry }) => editOf(context.snapshot, entry, mended(entry.raw)));
      const data = { count: wrong.length, example: shortened(first.raw, mended(first.raw)) };
      report({
        messageId: says,
        at: first.at,
        related: others.map(({ at }) => at),
        fix: fixOf(label, "safe", edits),
        data,
      });
    }
  },
});

interface Kind {
  readonly says: "wide" | "typed" | "narrow";
  /** The kinds of signs without which there is nothing of it. */
  readonly signs: number;
  readonly label: string;
  readonly judged: (text: ItemText) => boolean;
  readonly mended: (raw: string) => string;
}

const KINDS: readonly Kind[] = [
  {
    says: "wide",
    signs: WIDE_SIGNS,
    label: "改为半角",
    judged: (text) => !isNumber(text),
    mended: (raw) => raw.replace(WIDE, (sign) => sign.normalize("NFKC")),
  },
  {
    says: "typed",
    signs: COMPARING,
    label: "改为「≥」「≤」",
    // The column 方向 has a rule of its own, indicator/direction-uniform.
    judged: ({ column }) => column !== "direction",
    mended: (raw) => raw.replace(LARGER, "≥").replace(SMALLER, "≤"),
  },
  {
    says: "narrow",
    signs: NARROW_SIGNS,
    label: "改为全角",
    judged: () => true,
    mended: (raw) => raw.replace(NARROW, (sign) => FULL[sign] ?? sign),
  },
];

/** A number in wide digits is told as a text that should be a number. */
function isNumber({ column, entry }: ItemText): boolean {
  return column === "value" && numberIn(entry.raw) !== null;
}

/** The few signs around the first one that differs. */
function shortened(raw: string, mended: string): string {
  const at = [...raw].findIndex((sign, index) => sign !== mended[index]);
  return raw.slice(Math.max(0, at - 4), at + 5).trim();
}
