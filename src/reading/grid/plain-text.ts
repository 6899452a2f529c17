import { printedText } from "./printed-text";

/** A text without blanks and with half-width signs, that can still tell how a part of it is printed. */
export interface PlainText {
  readonly text: string;
  /** The part from `start` to `end` of `text`, as printed. */
  printed(start: number, end: number): string;
}

export function plainText(raw: string): PlainText {
  const printed = printedText(raw).replace(/\s+/gu, "");
  const origins: number[] = [];
  let text = "";
  for (let index = 0; index < printed.length; index += 1) {
    const plain = printed.charAt(index).normalize("NFKC");
    for (let k = 0; k < plain.length; k += 1) origins.push(index);
    text += plain;
  }
  return {
    text,
    printed: (start, end) => printed.slice(origins[start] ?? printed.length, origins[end] ?? printed.length),
  };
}
