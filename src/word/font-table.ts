import { STAND_INS } from "../layout/captions/typefaces";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * The part of a Word file that names what stands in for a typeface the computer lacks (w:altName, ECMA-376 part 1,
 * 17.8.3.1).
 */
export function fontTable(): { readonly path: string; readonly data: string } {
  const fonts = Object.entries(STAND_INS).map(
    ([face, standsIn]) => `<w:font w:name="${face}"><w:altName w:val="${standsIn}"/></w:font>`,
  );
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
  return { path: "word/fontTable.xml", data };
}
