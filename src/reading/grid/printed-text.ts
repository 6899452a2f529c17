/**
 * The text as printed: without zero-width characters and without the blanks that line breaks and narrow columns left
 * between Chinese characters and digits. A blank between two Latin words, or a Latin word and a number, stays.
 */
export function printedText(text: string): string {
  if (!/[\s\u200B-\u200D\u2060\uFEFF]/u.test(text)) return text;
  const shown = text.replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "").trim();
  return shown.replace(/\s+/gu, (blank, start: number, whole: string) => {
    const sides = whole.charAt(start - 1) + whole.charAt(start + blank.length);
    return /^[A-Za-z0-9]{2}$/.test(sides) && /[A-Za-z]/.test(sides) ? " " : "";
  });
}
