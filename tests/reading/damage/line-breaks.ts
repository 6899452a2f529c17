import { cellDamage } from "./damage";

/** Line breaks inside cells, every few signs. */
export const lineBreaks = cellDamage("line-breaks", (text, random) => {
  const width = 2 + random.below(5);
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return [...text]
    .map((sign, index) => (index > 0 && index % width === 0 && /\p{Script=Han}/u.test(sign) ? `\n${sign}` : sign))
    .join("");
});
