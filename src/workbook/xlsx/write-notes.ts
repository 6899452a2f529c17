import { formatAddress } from "../../sheet/a1";
import type { Dialect } from "./dialect";
import type { ElementList } from "./element-list";
import type { PackageDraft } from "./package-draft";
import { XML_HEAD } from "./relationships";
import type { Note } from "../sheet-facets";
import { escapeCellText, escapeXml } from "./xml-text";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Writes a sheet's notes: a comments part, and the drawing Excel shows them by. The old ones give way. */
export function writeNotes(draft: PackageDraft, part: ElementList, path: string, notes: readonly Note[]): void {
  for (const { kind, target } of draft.relationships(path))
    if (kind === "comments" || kind === "vmlDrawing") draft.remove(target);
  draft.unlink(path, ({ kind }) => kind === "comments" || kind === "vmlDrawing");
  part.set("legacyDrawing", []);
  if (notes.length === 0) return;
  const comments = draft.freePath("xl/comments", ".xml");
  draft.write(comments, commentsXml(notes, draft.dialect), `${TYPES}.comments+xml`);
  draft.link(path, "comments", comments);
  const drawing = draft.freePath("xl/drawings/vmlDrawing", ".vml");
  draft.write(drawing, drawingXml(notes), VML);
  const id = draft.link(path, "vmlDrawing", drawing);
  part.set("legacyDrawing", [`<${part.prefix}legacyDrawing xmlns:r="${draft.dialect.relations}" r:id="${id}"/>`], true);
}

function commentsXml(notes: readonly Note[], { main }: Dialect): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const written = notes.map(
    ({ at, author, text }) =>
      `<comment ref="${formatAddress(at)}" authorId="${authors.indexOf(author)}"><text><r><t xml:space="preserve">${escapeCellText(text)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="${main}"><authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join("")}</authors>` +
    `<commentList>${written.join("")}</commentList></comments>`
  );
}

/** One yellow box for each note, shown while the pointer rests on the cell ([MS-OE376] 2.5.1, legacy drawing). */
function drawingXml(notes: readonly Note[]): string {
  const boxes = notes.map(({ at: { row, column } }, index) => {
    const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 4, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join("")}</xml>`
  );
}
