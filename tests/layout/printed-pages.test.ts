import { printedPages } from "../../src/layout/printed-pages";
import type { PageSetup } from "../../src/sheet/page-setup";
import type { SheetPlan } from "../../src/sheet/sheet-plan";

const MARGINS = { top: 20, right: 20, bottom: 20, left: 20, header: 10, footer: 10 };

/** A4 upright with 801.89 points of height and 555.28 of width inside the margins. */
function plan(rowHeights: readonly number[], page: Partial<PageSetup> = {}, width = 500): SheetPlan {
  return {
    name: "x",
    columnWidths: [width],
    rowHeights,
    styles: {},
    merges: [],
    frozenRows: 0,
    cells: rowHeights.map(() => [{ value: "", style: "" }]),
    page: { paper: "a4", orientation: "portrait", margins: MARGINS, ...page },
  };
}

const rows = (count: number, height: number): readonly number[] => Array.from({ length: count }, () => height);
const sizes = (made: SheetPlan): readonly number[] => printedPages(made).map(({ first, last }) => last - first + 1);

describe("the pages of a plan", () => {
  it("end where they are full and where the plan breaks", () => {
    expect(sizes(plan(rows(25, 100)))).toEqual([8, 8, 8, 1]);
    expect(sizes(plan(rows(10, 100), { breaksBefore: [3, 4] }))).toEqual([3, 1, 6]);
    expect(sizes(plan([]))).toEqual([]);
  });

  it("have room for fewer rows where title rows repeat", () => {
    expect(sizes(plan(rows(20, 100), { titleRows: { first: 0, last: 1 } }))).toEqual([8, 6, 6]);
  });

  it("hold more rows where the sheet is printed smaller to be one page wide", () => {
    expect(sizes(plan(rows(20, 100), { fitToWidth: 1, fitToHeight: 0 }, 1_110))).toEqual([16, 4]);
    expect(sizes(plan(rows(9, 100), { orientation: "landscape" }))).toEqual([5, 4]);
  });
});
