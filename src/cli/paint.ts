import type { Terminal } from "./terminal";

export type Paint = "bold" | "faint" | "red" | "yellow" | "blue" | "green";

/** ECMA-48 graphic renditions (SGR). */
const CODES: Readonly<Record<Paint, number>> = { bold: 1, faint: 2, red: 31, yellow: 33, blue: 34, green: 32 };

/** The text in this colour where a person looks on, otherwise the text alone. */
export function paint(terminal: Terminal, kind: Paint, text: string): string {
  return terminal.coloured ? `\u001B[${CODES[kind]}m${text}\u001B[0m` : text;
}
