const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Character references of XML resolved; a stretch in CDATA is taken as it stands. */
export function decodeXml(text: string): string {
  if (text.includes("<![CDATA[")) {
    const parts = text.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
    return parts.map((part, index) => (index % 2 === 1 ? part : decodeXml(part))).join("");
  }
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

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

/** The text of a cell that escapeCellText wrote, or Excel. */
export function decodeCellText(xml: string): string {
  return decodeXml(xml).replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function codeOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
