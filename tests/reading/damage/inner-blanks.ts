import { cellDamage } from "./damage";

/** Blanks that narrow columns left inside Chinese words. */
export const innerBlanks = cellDamage("inner-blanks", (text, random) =>
  /^[\d.]*$/.test(text)
    ? text
    : [...text]
        .map((sign) => (/\p{Script=Han}/u.test(sign) && random.chance(0.3) ? `${sign} ` : sign))
        .join("")
        .trim(),
);
