/**
 * How many lines a text takes when Excel wraps it. A full-width character is one em wide; a half-width one half an em
 * in 仿宋_GB2312 and 黑体, a little more in the faces that stand in for them. Lines break between any two Chinese
 * characters, but closing punctuation does not begin a line and opening punctuation does not end one (GB/T 15834-2011,
 * 5.1); a run of half-width letters or digits stays together unless it is longer than a line.
 */
export function wrappedLines(text: string, lineWidth: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, Math.max(lineWidth / size, 1));
  return lines;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, size: number): number {
  return widthInEms(text) * size;
}

const HALF_WIDTH = 0.57;
const HALF_WIDTH_CHARACTER = /[\u0020-\u007E\u00A0-\u00FF\uFF61-\uFFDC]/u;
const PIECES =
  /[（《〈「『“‘【〔[({]*(?:[\u0021-\u007E\u00A1-\u00FF]+|\s|.)[，。、；：？！）》〉」』”’】〕%％…—,.;:?!)\]}]*/gsu;

function paragraphLines(paragraph: string, ems: number): number {
  if (paragraph.length <= ems) return 1;
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const width = widthInEms(piece);
    if (used + width <= ems) {
      used += width;
    } else if (width <= ems) {
      lines += 1;
      used = width;
    } else {
      const begun = used > 0 ? 1 : 0;
      const full = Math.ceil(width / Math.max(ems - 1, 1));
      lines += begun + full - 1;
      used = ems;
    }
  }
  return lines;
}

function widthInEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += HALF_WIDTH_CHARACTER.test(character) ? HALF_WIDTH : 1;
  return ems;
}
