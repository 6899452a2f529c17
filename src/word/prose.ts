import { LineRuleType, Paragraph } from "docx";
import type { Typography } from "../layout/typography";
import { linesOf } from "./lines-of";
import { halfPoints, twips } from "./measures";

/** What a line of prose is: the title of the document, （一）, 1., or a paragraph. */
export type ProseKind = "title" | "section" | "table" | "paragraph";

const ROLES = { title: "document-title", section: "section", table: "numbered", paragraph: "paragraph" } as const;
/** 28.95 pt: 22 lines on a page (GB/T 9704-2012). */
const LINE_SPACING = 28.95;

const ALIGNMENTS: Readonly<Record<ProseKind, "center" | "both" | "left">> = {
  title: "center",
  section: "left",
  table: "left",
  paragraph: "both",
};

/** A title, a heading or a paragraph of the disclosure document. */
export function prose(kind: ProseKind, text: string, { faces, sizes }: Typography): Paragraph {
  const size = sizes[ROLES[kind]];
  const title = kind === "title";
  return new Paragraph({
    alignment: ALIGNMENTS[kind],
    keepNext: kind !== "paragraph",
    spacing: {
      line: twips(LINE_SPACING),
      lineRule: LineRuleType.EXACT,
      ...(title ? { after: twips(LINE_SPACING) } : {}),
    },
    ...(title ? {} : { indent: { firstLine: twips(size * 2) } }),
    children: linesOf(text, { font: faces[ROLES[kind]], size: halfPoints(size), bold: kind === "table" }),
  });
}
