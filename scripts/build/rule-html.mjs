/**
 * Makes a page of docs/rules or the manual, in the few forms of Markdown that those pages use, one that a browser
 * shows.
 */

/** Where the page explains its signs: on the screen places found are framed. */
const LEGEND = "粗框是查出的位置，虚框是同一问题的其他位置；^ 表示与上格合并；未画出的栏按规范填写。";
/** Lines that tell how a sheet is drawn and stand on no sheet. */
const DIRECTIONS = ["原样", "表头"];

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/**
 * `code`, **bold**, ![text](pictures/name.png) and [text](page.md); addresses lead to pictures beside the page and to
 * other pages of the rules only.
 */
function inline(text) {
  return escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
    .replace(/!\[([^\]]+)\]\((pictures\/[\w-]+\.png)\)/g, '<img src="$2" alt="$1" loading="lazy">')
    .replace(/\[([^\]]+)\]\(([\w/-]+)\.md\)/g, '<a href="$2.html">$1</a>');
}

const cellsOf = (line) =>
  line
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

function table([head, , ...rows]) {
  const cells = (line, tag) =>
    cellsOf(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join("");
  const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
  return `<div class="wide" tabindex="0"><table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A drawn sheet: rows between bars as a table, other lines across it, with the places found marked. */
function drawing(lines) {
  const rows = lines
    .filter((line) => !DIRECTIONS.includes(line))
    .map(
      (line) =>
        `<tr>${
          line.startsWith("|")
            ? cellsOf(line)
                .map((cell) => drawnCell(cell))
                .join("")
            : drawnCell(line, ' colspan="99"')
        }</tr>`,
    );
  return `<div class="wide" tabindex="0"><table class="sheet"><tbody>${rows.join("")}</tbody></table></div>`;
}

function drawnCell(cell, span = "") {
  const related = /\{\+[^}]*\}/.test(cell) ? ' class="related"' : "";
  const kind = /\{[^+}][^}]*\}/.test(cell) ? ' class="found"' : related;
  return `<td${kind}${span}>${escaped(cell.replace(/\{[^}]*\}/g, "").trim())}</td>`;
}

/** The blocks of a page, one after the other. */
function* blocks(lines) {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    const through = (holds) => {
      const from = at;
      while (at + 1 < lines.length && holds(lines[at + 1])) at += 1;
      return lines.slice(from, at + 1);
    };
    if (line.trim() === "" || line.startsWith("<!--")) continue;
    if (line.startsWith("`{")) yield `<p class="legend">${LEGEND}</p>`;
    else if (heading) yield `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
    else if (line.startsWith("```")) {
      const drawn = through((next) => !next.startsWith("```")).slice(1);
      at += 1;
      yield drawing(drawn);
    } else if (line.startsWith("|")) yield table(through((next) => next.startsWith("|")));
    else if (line.startsWith("- "))
      yield `<ul>${through((next) => next.startsWith("- "))
        .map((item) => `<li>${inline(item.slice(2))}</li>`)
        .join("")}</ul>`;
    else yield `<p>${inline(line)}</p>`;
  }
}

/** The page at `path` ("indicator/value-required.md") as HTML. It runs nothing and asks for nothing but its style. */
export function ruleHtml(markdown, path) {
  const lines = markdown.split("\n");
  const title = lines.find((line) => line.startsWith("# "))?.slice(2) ?? "";
  const up = "../".repeat(path.split("/").length - 1);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${up}rules.css">
</head>
<body>
<main>
${[...blocks(lines)].join("\n")}
</main>
</body>
</html>
`;
}
