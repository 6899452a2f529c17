const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character references of XML resolved; a stretch in CDATA is taken as it stands. */
export function decodeXml(text: string): string {
  let decoded = "";
  let at = 0;
  for (let start = text.indexOf(CDATA); start !== -1; start = text.indexOf(CDATA, at)) {
    const end = text.indexOf(CDATA_END, start);
    decoded += decodeReferences(text.slice(at, start));
    decoded += text.slice(start + CDATA.length, end === -1 ? text.length : end);
    at = end === -1 ? text.length : end + CDATA_END.length;
  }
  return at === 0 ? decodeReferences(text) : decoded + decodeReferences(text.slice(at));
}

const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

function decodeReferences(text: string): string {
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replaceAll(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,10})|(\w{1,10}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A cell's text as the format means it: _xHHHH_ stands for a character (ST_Xstring, ECMA-376 Part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The text by itself: a piece cut out of a long one keeps all of that in memory. */
export function ownText(text: string): string {
  return text.length < SHORTEST_CUT ? text : ` ${text}`.slice(1);
}

/** Shorter pieces are copied by the engine (V8, SlicedString::kMinLength). */
const SHORTEST_CUT = 13;

/** A text made fit to stand in XML, in an element or in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\r\n\t]/g, (letter) => ESCAPES[letter] ?? letter);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/**
 * A cell's text as the format writes it (ST_Xstring, ECMA-376 Part 1, 22.9.2.19): characters XML cannot hold become
 * _xHHHH_, and a text that looks like such a code is escaped itself.
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text
      .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r/g, codeOf)
      .replaceAll(HALF_LETTER, "\ufffd"),
  );
}

/** Half of a letter of two code units, which no file can hold. */
const HALF_LETTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as a file holds it: without halves of letters. */
export function wellFormedText(text: string): string {
  return text.replaceAll(HALF_LETTER, "\ufffd");
}

function codeOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
