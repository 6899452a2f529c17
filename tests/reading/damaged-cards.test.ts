import { readDocument } from "../../src/reading/read-document";
import { indicatorHeaderAt } from "../../src/reading/card/indicator-header";
import { sourceRows } from "../../src/reading/grid/source-rows";
import { cardLabelNamed } from "../../src/domain/vocabulary/card-labels";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { Cell } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { cardForms, cardLines } from "./card-forms";

type Rows = readonly (readonly Cell[])[];

/** The rows of the sheet that the header of the first card's indicators takes. */
interface HeaderRows {
  readonly first: number;
  readonly below: number;
}

/** What pasting and printing do to a whole card; the merged cells are lost with it. */
const DAMAGES: readonly (readonly [string, (rows: Rows, header: HeaderRows) => Rows])[] = [
  [
    "blanks inside its labels",
    (rows) => withTexts(rows, (text) => (cardLabelNamed(text) ? [...text].join(" ") : text)),
  ],
  ["line breaks in its texts", (rows) => withTexts(rows, broken)],
  ["blank rows between all rows", (rows) => rows.flatMap((row) => [row, blank(rows)])],
  [
    "a page break below the second indicator, the header printed again",
    (rows, { first, below }) => [
      ...rows.slice(0, below + 2),
      blank(rows),
      ...rows.slice(first, below),
      ...rows.slice(below + 2),
    ],
  ],
  [
    "the second indicator slid one column to the right",
    (rows, { below }) => rows.map((row, index) => (index === below + 1 ? [EMPTY_CELL, ...row] : [...row, EMPTY_CELL])),
  ],
];

function withTexts(rows: Rows, change: (text: string) => string): Rows {
  return rows.map((row) =>
    row.filter(({ text }) => text !== "").length < 2
      ? row
      : row.map((cell) =>
          typeof cell.value === "string" && cell.text !== ""
            ? { ...cell, value: change(cell.text), text: change(cell.text) }
            : cell,
        ),
  );
}

/** Broken in its middle where that parts two signs of Chinese. */
function broken(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (sign, at: number) =>
    at === middle - 1 || at === middle ? `${sign}\n` : sign,
  );
}

function blank(rows: Rows): readonly Cell[] {
  return (rows[0] ?? []).map(() => EMPTY_CELL);
}

function headerRows(snapshot: SheetSnapshot): HeaderRows {
  const rows = sourceRows(snapshot);
  for (const index of rows.keys()) {
    const header = indicatorHeaderAt(rows, index);
    const [first, last] = [rows[index], header && rows[header.lastIndex]];
    if (first && last) return { first: first.row, below: last.row + 1 };
  }
  throw new Error(`No header of indicators on ${snapshot.name}.`);
}

describe("written cards, damaged", () => {
  const cases = DAMAGES.flatMap(([kind, damage]) =>
    cardForms().map(({ name, snapshot, truth }) => [name, kind, damage, snapshot, truth] as const),
  );

  test.each(cases)("%s; %s", (_name, _kind, damage, snapshot, truth) => {
    const damaged: SheetSnapshot = { ...snapshot, rows: damage(snapshot.rows, headerRows(snapshot)), merges: null };
    expect(cardLines(readDocument(damaged))).toEqual(truth);
  });
});
