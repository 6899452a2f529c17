/** Words and numbers that folding leaves as they are; most cells hold one. */
const PLAIN = /^[\u4e00-\u9fff、。《》\da-z%.,;:()/+=<>≥≤-]*$/;

const BLANKS = /[\s\u200B-\u200D\u2060\uFEFF]/;
const ALL_BLANKS = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;

/**
 * The form in which two writings of one word are equal: without blanks and zero-width characters, full-width letters,
 * digits and signs made half-width (NFKC), letters small. Used to compare, never to show.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const normal = text.normalize("NFKC");
  return (BLANKS.test(normal) ? normal.replace(ALL_BLANKS, "") : normal).toLowerCase();
}
