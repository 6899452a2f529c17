import type { LayoutFonts, LayoutProfile, LayoutSizes } from "../domain/layout-profile";
import { BODY_FACE, HEADER_FACE, SECTION_FACE, TITLE_FACE } from "./captions/typefaces";
import type { Role } from "./look";

/** The typeface and the size of type, in points, of each part of what is printed. */
export interface Typography {
  readonly faces: Readonly<Record<Role, string>>;
  readonly sizes: Readonly<Record<Role, number>>;
}

const STANDARD_FACES: Readonly<Record<keyof LayoutFonts, string>> = {
  title: TITLE_FACE,
  section: SECTION_FACE,
  header: HEADER_FACE,
  body: BODY_FACE,
};

const FONT_OF: Readonly<Record<Role, keyof LayoutFonts>> = {
  title: "title",
  year: "body",
  unit: "body",
  header: "header",
  words: "body",
  entry: "body",
  "document-title": "title",
  section: "section",
  numbered: "body",
  paragraph: "body",
};

/**
 * Title of the table 2号 or a little less, 年度 line 4号, table text between 五号 and 小五; of the prose title 2号 and text 3号
 * (GB/T 9704-2012).
 */
const STANDARD_SIZES: Readonly<Record<Role, number>> = {
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

/** Which size of a bureau is that of which parts; the prose keeps its official sizes. */
const SIZE_OF: Readonly<Partial<Record<Role, keyof LayoutSizes>>> = {
  title: "title",
  header: "header",
  words: "body",
  entry: "body",
};

/** The typefaces and sizes of the standard, or the bureau's own. */
export function typographyOf({ fonts, sizes }: LayoutProfile): Typography {
  const roles = Object.keys(STANDARD_SIZES) as Role[];
  const faceOf = (role: Role): string => fonts[FONT_OF[role]] ?? STANDARD_FACES[FONT_OF[role]];
  const sizeOf = (role: Role): number => {
    const own = SIZE_OF[role];
    return (own && sizes[own]) ?? STANDARD_SIZES[role];
  };
  return {
    faces: Object.fromEntries(roles.map((role) => [role, faceOf(role)])) as Record<Role, string>,
    sizes: Object.fromEntries(roles.map((role) => [role, sizeOf(role)])) as Record<Role, number>,
  };
}
