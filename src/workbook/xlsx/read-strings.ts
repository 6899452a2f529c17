import { TagReader } from "./tag-reader";
import { decodeCellText, ownText } from "./xml-text";

/** The texts of the shared strings part, by their numbers. */
export function readStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  const reader = new TagReader(xml ?? "");
  while (reader.next()) {
    if (reader.local === "si" && reader.kind !== "close") strings.push(ownText(readText(reader)));
  }
  return strings;
}

/**
 * The text of the element just opened (CT_Rst, ECMA-376 Part 1, 18.4.8): one piece or several runs; how it is
 * pronounced is left out. White space round a piece counts only where the file says so, as in Excel.
 */
export function readText(reader: TagReader): string {
  if (reader.kind !== "open") return "";
  let plain = "";
  let runs: string | null = null;
  for (let depth = 1; depth > 0 && reader.next();) {
    const { kind, local } = passed(reader);
    if (kind === "close") depth--;
    if (kind !== "open") continue;
    if (local === "rPh") {
      reader.skip();
      continue;
    }
    if (local === "r") runs ??= "";
    if (local === "t") {
      const piece = reader.text(reader.attribute("xml:space") !== "preserve");
      if (runs === null) plain += piece;
      else runs += piece;
    }
    depth++;
  }
  // A text that is given in runs is what these say.
  return decodeCellText(runs ?? plain);
}

/** The tag just passed. */
function passed({ kind, local }: TagReader): Pick<TagReader, "kind" | "local"> {
  return { kind, local };
}
