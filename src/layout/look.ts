import type { Borders, CellStyle } from "../sheet/cell-style";

/**
 * What part of the form a cell is: `words` is running text (left), `entry` a short item (centred). Of the prose: the
 * title of the document, （一） a section, 1. a numbered heading, and its paragraphs.
 */
export type Role =
  "title" | "year" | "unit" | "header" | "words" | "entry" | "document-title" | "section" | "numbered" | "paragraph";

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

const LINE = { line: "thin", color: "#000000" } as const;
const ALL_ROUND: Borders = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const IN_TABLE: ReadonlySet<Role> = new Set<Role>(["header", "words", "entry"]);
const FROM_LEFT: ReadonlySet<Role> = new Set<Role>(["words", "unit", "section", "numbered", "paragraph"]);

/** The name under which the plan keeps the style of a look. */
export function lookName({ role, size, format, fromTop }: Look): string {
  return `${role} ${size} ${format}${fromTop ? " top" : ""}`;
}

/** The style of a look: black, wrapping, mostly centred in height, thin borders all round inside the table. */
export function lookStyle({ role, size, format, fromTop }: Look, face: string): CellStyle {
  return {
    font: { name: face, size, color: "#000000", ...(role === "numbered" ? { bold: true } : {}) },
    horizontal: FROM_LEFT.has(role) ? "left" : "center",
    vertical: fromTop ? "top" : "center",
    wrap: true,
    numberFormat: format,
    ...(IN_TABLE.has(role) ? { borders: ALL_ROUND } : {}),
  };
}
