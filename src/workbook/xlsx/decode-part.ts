import { OpenTrouble } from "./open-trouble";

/** Encodings a part may name beside UTF-8 and UTF-16, by the labels of the Encoding standard. */
const ENCODINGS: ReadonlySet<string> = new Set(["gb2312", "gbk", "gb18030", "big5", "us-ascii", "iso-8859-1"]);

/**
 * The text of an XML part, whichever encoding it is in; the encoding it names is then UTF-8, as which it would be
 * written again. Fails with OpenTrouble "broken" where the bytes are no text of that encoding.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === "utf-8" ? text : named(text);
  } catch (cause) {
    throw new OpenTrouble("broken", `${encoding}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // "<" in two bytes, without a mark before it.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return ENCODINGS.has(declared) ? declared : "utf-8";
}

const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]{0,150}?encoding\s*=\s*["']([\w.-]{1,40})["']/;

function named(text: string): string {
  const end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
  if (end === -1) return text;
  return text.slice(0, end).replace(/encoding\s*=\s*(?:"[^"]*"|'[^']*')/, 'encoding="UTF-8"') + text.slice(end);
}
