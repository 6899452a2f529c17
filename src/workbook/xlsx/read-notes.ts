import { parseA1 } from "../../sheet/a1";
import type { Note } from "../sheet-facets";
import { readText } from "./read-strings";
import { TagReader } from "./tag-reader";

/** The notes of a sheet, from its comments part (CT_Comments, ECMA-376 Part 1, 18.7.6). */
export function readNotes(xml: string | null): readonly Note[] {
  const authors: string[] = [];
  const notes: Note[] = [];
  const reader = new TagReader(xml ?? "");
  let open: { readonly place: string; readonly author: string } | null = null;
  while (reader.next()) {
    if (reader.kind === "close") continue;
    if (reader.local === "author") authors.push(reader.text());
    else if (reader.local === "comment") {
      const author = authors[Number(reader.attribute("authorId") ?? -1)] ?? "";
      open = { place: reader.attribute("ref") ?? "", author };
    } else if (reader.local === "text" && open !== null) {
      const at = parseA1(open.place)?.range.first;
      const { author } = open;
      const text = readText(reader);
      if (at) notes.push({ at, author, text });
      open = null;
    }
  }
  return notes;
}
