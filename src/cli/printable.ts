import type { Terminal } from "./terminal";

/** Signs that turn the direction of what follows, or of what stands before: they can make a name read as another. */
const DIRECTIONS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
const DIRECTION = new RegExp(`[${DIRECTIONS}]`, "gu");
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * A sentence or a sheet's text made fit for a terminal: on one line, and without signs that could steer the terminal or
 * show it other than it is.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, " ").replace(DIRECTION, "");
}

/** A colour as `paint` writes it, in a text of several lines. */
// eslint-disable-next-line no-control-regex
const COLOUR = /(\u001B\[(?:[0-2]|3[1-4])m)/;
const NONE = /$^/;

/** What a command prints, made fit for a terminal: of the signs that steer it only line ends and our colours stay. */
export function printableText(text: string, { coloured }: Pick<Terminal, "coloured">): string {
  const shown = (line: string): string =>
    line
      .split(coloured ? COLOUR : NONE)
      .map((part, at) => (at % 2 === 1 ? part : printable(part)))
      .join("");
  return text.split("\n").map(shown).join("\n");
}

/** JSON for a program, in which the same signs stand as their codes, so that no text is altered. */
export function printableJson(value: unknown): string {
  const coded = new RegExp(`[\\u007F-\\u009F\\u2028\\u2029${DIRECTIONS}]`, "g");
  return JSON.stringify(value, null, 1).replace(
    coded,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
