/**
 * What a text holds, told by one look at each of its signs: so that what looks for blanks, wide digits or a template's
 * words is asked of the few texts that may have any. A look may say yes of a text that has nothing amiss, and never no
 * of one that has. Kinds are added up; `signsIn(text) & BLANK` is not 0 where the text holds a blank.
 */

/**
 * A sign that folding may change: none of the Chinese characters, digits, small letters and % that most texts are made
 * of.
 */
export const UNFOLDED = 1;
/** Blanks, line breaks and what has no width. */
export const BLANK = 2;
/** Brackets and quotation marks that come in pairs: （） “” 《》. */
export const PAIRED = 4;
/** Digits and per cent signs as wide as Chinese characters: １００％. */
export const WIDE = 8;
/** Signs that compare, also those of which ≥ is typed: >= ＞＝. */
export const COMPARING = 16;
/** Commas, semicolons and colons of Latin typing. */
export const NARROW = 32;
/** What a template's leftover is made of: XX, **, ○○, 请填写. */
export const TEMPLATE = 64;
/** 0 to 9. */
export const DIGIT = 128;
/** Two of ，。；：、 side by side. */
export const PUNCTUATED_TWICE = 256;
/** One sign twice, or two to four signs twice, side by side: 的的, 增加增加. */
export const RECURRING = 512;
/** A sign of which nothing is known, which folding may turn into any other. */
export const RARE = 1024;
/** Begins as what a template leaves: 指标1, ……, /, 待补充. */
export const BEGINS_AS_TEMPLATE = 2048;

const PUNCTUATION = 4096;
/** Chinese characters and their like begin here; only these are told as recurring. */
const FIRST_WIDE_SIGN = 0x2e80;

const TEMPLATE_BEGINNINGS: ReadonlySet<number> = new Set(
  [..."指目项任内效….。·．/\\—–-_(（待暂示样"].map((sign) => sign.charCodeAt(0)),
);

const KINDS = kindsOfSigns();

/** The kinds of signs in a text, added up. */
export function signsIn(text: string): number {
  let found = TEMPLATE_BEGINNINGS.has(text.charCodeAt(0)) ? BEGINS_AS_TEMPLATE : 0;
  let before = 0;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const kind = KINDS[sign] ?? RARE;
    found |= kind;
    if ((kind & before & PUNCTUATION) !== 0) found |= PUNCTUATED_TWICE;
    if (
      sign >= FIRST_WIDE_SIGN &&
      (sign === one ||
        (sign === two && one === three) ||
        (sign === three && one === four) ||
        (sign === four && one === five))
    )
      found |= RECURRING;
    before = kind;
    five = four;
    four = three;
    three = two;
    two = one;
    one = sign;
  }
  return found;
}

function kindsOfSigns(): Uint16Array {
  const kinds = new Uint16Array(0x10000).fill(RARE | UNFOLDED);
  const are = (signs: string, kind: number): void => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
  };
  kinds.fill(0, 0x4e00, 0xa000);
  kinds.fill(UNFOLDED, 0x21, 0x7f);
  kinds.fill(0, 0x61, 0x7b);
  kinds.fill(DIGIT, 0x30, 0x3a);
  kinds.fill(WIDE | UNFOLDED, 0xff10, 0xff1a);
  are("%", 0);
  are("≥≤≧≦—–…·【】〔〕「」", UNFOLDED);
  are("，。；：、", PUNCTUATION | UNFOLDED);
  are("（）“”《》", PAIRED | UNFOLDED);
  are("％．", WIDE | UNFOLDED);
  are("<>=＜＞＝", COMPARING | UNFOLDED);
  are(",;:", NARROW | UNFOLDED);
  are("*×_○〇□△X", TEMPLATE | UNFOLDED);
  are("x请此", TEMPLATE);
  for (let sign = 0; sign < 0x10000; sign += 1)
    if (/[\s\u200B-\u200D\u2060\uFEFF]/.test(String.fromCharCode(sign))) kinds[sign] = BLANK | UNFOLDED;
  return kinds;
}
