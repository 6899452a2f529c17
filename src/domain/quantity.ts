const BEGINS_WITH_WORD = /^[\u4e00-\u9fffA-Za-z]/;

/**
 * The number a text writes out: "10.00" → 10, "1,700" → 1700, "１００" → 100; null where it is no plain number ("≥95",
 * "95%", "若干").
 */
export function numberIn(text: string): number | null {
  if (BEGINS_WITH_WORD.test(text)) return null;
  const plain = text.normalize("NFKC").trim();
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(",", ""));
}
