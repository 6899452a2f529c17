import { readDocument } from "../../src/reading/read-document";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { Cell } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { fieldForms } from "./field-forms";
import { linesOf } from "./lines-of-reading";

type Rows = readonly (readonly Cell[])[];

/** What pasting and printing do to a whole sheet; the merged cells are lost with it. */
const DAMAGES: readonly (readonly [string, (rows: Rows, firstBelow: number) => Rows])[] = [
  [
    "the second row slid one column to the right",
    (rows, firstBelow) =>
      rows.map((row, index) => (index === firstBelow + 1 ? [EMPTY_CELL, ...row] : [...row, EMPTY_CELL])),
  ],
  [
    "a page break before the last row, the header printed again",
    (rows, firstBelow) => [
      ...rows.slice(0, -1),
      blank(rows),
      ...rows.slice(firstBelow - headerRows(rows, firstBelow), firstBelow),
      ...rows.slice(-1),
    ],
  ],
  [
    "blank rows between all rows",
    (rows, firstBelow) => rows.flatMap((row, index) => (index > firstBelow ? [blank(rows), row] : [row])),
  ],
];

function blank(rows: Rows): readonly Cell[] {
  return (rows[0] ?? []).map(() => EMPTY_CELL);
}

/** The rows of captions above the first row of data. */
function headerRows(rows: Rows, firstBelow: number): number {
  return rows.slice(0, firstBelow).filter((row) => row.filter(({ text }) => text !== "").length > 1).length;
}

/** The first row in which a level stands. */
function firstRowOfData({ rows }: SheetSnapshot): number {
  return rows.findIndex((row) => row.some(({ text }) => text === "产出指标" || text === "投入"));
}

describe("variants of the list form, damaged", () => {
  const forms = fieldForms("list-variants.txt");
  const cases = DAMAGES.flatMap(([kind, damage]) =>
    forms.map(({ name, snapshot, truth }) => [name, kind, damage, snapshot, truth] as const),
  );

  test.each(cases)("%s; %s", (_name, _kind, damage, snapshot, truth) => {
    const damaged: SheetSnapshot = { ...snapshot, rows: damage(snapshot.rows, firstRowOfData(snapshot)), merges: null };
    expect(linesOf(readDocument(damaged))).toEqual(truth);
  });
});
