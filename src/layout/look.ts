import type { Borders, CellStyle } from "../sheet/cell-style";
import { BODY_FACE, HEADER_FACE, SECTION_FACE, TITLE_FACE } from "./captions/typefaces";

/**
 * What part of the form a cell is: `words` is running text (left), `entry` a short item (centred). Of the prose: the title
 * of the document, （一） a section, 1. a numbered heading, and its paragraphs.
 */
export type Role = "title" | "year" | "unit" | "header" | "words" | "entry" | "document-title" | "section" | "numbered" | "paragraph";

/** How a cell is printed; cells of equal look share one style of the plan. Size in points, format is Excel's code. */
export interface Look {
  readonly role: Role;
  readonly size: number;
  readonly format: string;
  /** Set where a page ends inside the cell: centred text could be cut in two there. */
  readonly fromTop?: true;
}

/** Excel's code for a cell that holds text whatever it looks like. */
export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

/**
 * Sizes in points: title of the table 2号 or a little less, 年度 line 4号, table text between 五号 and 小五; of the prose title 2号
 * and text 3号 (GB/T 9704-2012).
 */
export const SIZES: Readonly<Record<Role, number>> = {
  title: 20,
  year: 14,
  unit: 12,
  header: 10.5,
  words: 10,
  entry: 10,
  "document-title": 22,
  section: 16,
  numbered: 16,
  paragraph: 16,
};

const LINE = { line: "thin", color: "#000000" } as const;
const ALL_ROUND: Borders = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const FACES: Readonly<Record<Role, string>> = {
  title: TITLE_FACE,
  year: BODY_FACE,
  unit: BODY_FACE,
  header: HEADER_FACE,
  words: BODY_FACE,
  entry: BODY_FACE,
  "document-title": TITLE_FACE,
  section: SECTION_FACE,
  numbered: BODY_FACE,
  paragraph: BODY_FACE,
};

const IN_TABLE: ReadonlySet<Role> = new Set<Role>(["header", "words", "entry"]);
const FROM_LEFT: ReadonlySet<Role> = new Set<Role>(["words", "unit", "section", "numbered", "paragraph"]);

/** The name under which the plan keeps the style of a look. */
export function lookName({ role, size, format, fromTop }: Look): string {
  return `${role} ${size} ${format}${fromTop ? " top" : ""}`;
}

/** The style of a look: black, wrapping, mostly centred in height, thin borders all round inside the table. */
export function lookStyle({ role, size, format, fromTop }: Look): CellStyle {
  return {
    font: { name: FACES[role], size, color: "#000000", ...(role === "numbered" ? { bold: true } : {}) },
    horizontal: FROM_LEFT.has(role) ? "left" : "center",
    vertical: fromTop ? "top" : "center",
    wrap: true,
    numberFormat: format,
    ...(IN_TABLE.has(role) ? { borders: ALL_ROUND } : {}),
  };
}
