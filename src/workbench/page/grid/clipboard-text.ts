/**
 * Blocks of cells as the tab-separated text Excel puts on the clipboard: a cell that holds a tab, a line break or a
 * quote at its beginning stands in double quotes, quotes inside doubled.
 */
export function formatBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join("\t")).join("\r\n");
}

function quote(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads such a text; every row gets the width of the widest. A closing line break, which Excel adds, makes no row. */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { value, end } = readField(text, at);
    rows.at(-1)?.push(value);
    const stop = text[end];
    if (stop === undefined) break;
    at = end + 1;
    if (stop === "\t") continue;
    if (stop === "\r" && text[at] === "\n") at++;
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

function readField(text: string, start: number): { readonly value: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    // Only what the writer had to quote is quoted; a sentence in quotation marks keeps them.
    if (match?.[1] !== undefined && /[\t\r\n"]/.test(match[1])) {
      return { value: match[1].replaceAll('""', '"').replaceAll("\r\n", "\n"), end: quoted.lastIndex };
    }
  }
  const stop = /[\t\r\n]/g;
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}
