import type { LayoutDecimals, LayoutFonts, LayoutPage, LayoutProfile, LayoutSizes } from "../domain/layout-profile";
import { STANDARD_LAYOUT } from "../domain/layout-profile";
import type { Column } from "../domain/target-table";
import { COLUMNS } from "../domain/target-table";
import { captionsContent, columnCaptioned, officialCaption } from "../domain/vocabulary/captions";
import { LEVEL_TWO_NAMES } from "../domain/vocabulary/levels";
import type { Shape } from "./json/shape";
import { listOf, number, object, oneOf, text, wholeNumber } from "./json/shape";
import { DECIMALS_MEANINGS, FONT_MEANINGS, LAYOUT_MEANINGS, PAGE_MEANINGS, SIZE_MEANINGS } from "./strings/meanings";
import { WRONG } from "./strings/wrong";

/** A value of the inner shape that nothing speaks against. */
function checked<T>(inner: Shape<T>, objection: (value: T, path: string) => string | null): Shape<T> {
  return {
    schema: inner.schema,
    read: (value, path) => {
      const read = inner.read(value, path);
      const wrong = read.ok ? objection(read.value, path) : null;
      return wrong === null ? read : { ok: false, wrong };
    },
  };
}

/** A caption by which the column is known again when the report is read. */
function caption(column: Column): Shape<string> {
  const isKnown = (own: string): boolean =>
    columnCaptioned(own) === column || (column === "level3" && captionsContent(own));
  return checked(text(1), (own, path) =>
    isKnown(own) ? null : WRONG.unknownCaption(path, own, officialCaption(column)),
  );
}

/** The money does not stand first: 合计 is written before it. */
const columns = checked(listOf(oneOf(COLUMNS)), ([first], path) =>
  first === "budget" ? WRONG.budgetFirst(path) : null,
);

function eachColumn<T>(shape: (column: Column) => Shape<T>): Shape<Readonly<Partial<Record<Column, T>>>> {
  const shapes = Object.fromEntries(COLUMNS.map((column) => [column, shape(column)])) as Record<Column, Shape<T>>;
  const meanings = Object.fromEntries(COLUMNS.map((column) => [column, officialCaption(column)])) as Record<
    Column,
    string
  >;
  return object<Record<Column, T>>({ shapes, meanings, standard: {} });
}

const fontName = text(1);
const size = number(6, 40);
const margin = number(5, 60);

/** The layout of the report (报表版式), part of a profile; what it leaves out is as in the official form. */
export const layout = object<LayoutProfile>({
  meanings: LAYOUT_MEANINGS,
  standard: STANDARD_LAYOUT,
  shapes: {
    captions: eachColumn(caption),
    columns,
    level2: listOf(oneOf(Object.values(LEVEL_TWO_NAMES))),
    fonts: object<LayoutFonts>({
      meanings: FONT_MEANINGS,
      standard: {},
      shapes: { title: fontName, section: fontName, header: fontName, body: fontName },
    }),
    sizes: object<LayoutSizes>({
      meanings: SIZE_MEANINGS,
      standard: {},
      shapes: { title: size, header: size, body: size },
    }),
    widths: eachColumn(() => number(5, 200)),
    decimals: object<LayoutDecimals>({
      meanings: DECIMALS_MEANINGS,
      standard: {},
      shapes: { budget: wholeNumber(0, 6), value: wholeNumber(0, 6) },
    }),
    page: object<LayoutPage>({
      meanings: PAGE_MEANINGS,
      standard: {},
      shapes: {
        paper: oneOf<"a4" | "a3">(["a4", "a3"]),
        orientation: oneOf<"portrait" | "landscape">(["portrait", "landscape"]),
        top: margin,
        right: margin,
        bottom: margin,
        left: margin,
      },
    }),
  },
});
