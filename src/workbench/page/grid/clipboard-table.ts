/**
 * The table on the clipboard as Word and browsers put it there; null where there is none or where Excel wrote it, whose
 * plain text says more exactly what the cells hold. The markup is parsed in a document of its own that runs nothing.
 */
export function readTable(html: string): readonly (readonly string[])[] | null {
  if (html === "" || /content=["']?Excel\.Sheet/i.test(html) || html.includes("urn:schemas-microsoft-com:office:excel"))
    return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows: string[][] = [];
  Array.from(table.rows).forEach((tr, row) => {
    let column = 0;
    for (const cell of Array.from(tr.cells)) {
      while (rows[row]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        const line = (rows[row + down] ??= []);
        for (let across = 0; across < cell.colSpan; across++)
          line[column + across] = down + across === 0 ? textOf(cell) : "";
      }
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return width === 0 ? null : rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** The block as a plain HTML table, for Word. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const table = document.implementation.createHTMLDocument("").createElement("table");
  for (const row of rows) {
    const tr = table.insertRow();
    for (const text of row) {
      const td = tr.insertCell();
      text.split("\n").forEach((line, index) => {
        if (index > 0) td.append(document.createElement("br"));
        td.append(line);
      });
    }
  }
  return table.outerHTML;
}

/** A cell's paragraphs, one a line, with the blanks of the markup's own layout folded. */
function textOf(cell: HTMLTableCellElement): string {
  for (const br of Array.from(cell.querySelectorAll("br"))) br.replaceWith("\u2028");
  const paragraphs = Array.from(cell.querySelectorAll("p, div")).filter((part) => !part.querySelector("p, div"));
  const parts = paragraphs.length > 0 ? paragraphs : [cell];
  return parts
    .map((part) =>
      (part.textContent ?? "")
        .replaceAll(/(?<![\s\u00a0])[\s\u00a0]*\u2028[\s\u00a0]*/g, "\u2028")
        .replaceAll(/[ \t\r\n\u00a0]+/g, " ")
        .trim(),
    )
    .join("\n")
    .replaceAll("\u2028", "\n");
}
