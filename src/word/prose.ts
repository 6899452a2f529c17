import { LineRuleType, Paragraph } from "docx";
import { BODY_FACE, SECTION_FACE, TITLE_FACE } from "../layout/captions/typefaces";
import { linesOf } from "./lines-of";
import { halfPoints, twips } from "./measures";

/** What a line of prose is: the title of the document, （一）, 1., or a paragraph. */
export type ProseKind = "title" | "section" | "table" | "paragraph";

/** 2号 for the title, 3号 for all else (GB/T 9704-2012), points. */
const SIZES: Readonly<Record<ProseKind, number>> = { title: 22, section: 16, table: 16, paragraph: 16 };
const FACES: Readonly<Record<ProseKind, string>> = { title: TITLE_FACE, section: SECTION_FACE, table: BODY_FACE, paragraph: BODY_FACE };
/** 28.95 pt: 22 lines on a page (GB/T 9704-2012). */
const LINE_SPACING = 28.95;

/** A title, a heading or a paragraph of the disclosure document. */
export function prose(kind: ProseKind, text: string): Paragraph {
  const size = SIZES[kind];
  const title = kind === "title";
  return new Paragraph({
    alignment: title ? "center" : kind === "paragraph" ? "both" : "left",
    keepNext: kind !== "paragraph",
    spacing: { line: twips(LINE_SPACING), lineRule: LineRuleType.EXACT, ...(title ? { after: twips(LINE_SPACING) } : {}) },
    ...(title ? {} : { indent: { firstLine: twips(size * 2) } }),
    children: linesOf(text, { font: FACES[kind], size: halfPoints(size), bold: kind === "table" }),
  });
}
