import fc from "fast-check";
import type { RowGroup } from "../../src/layout/page-breaks";
import { pageBreaks } from "../../src/layout/page-breaks";

const room = { height: 100, titles: 10 };

describe("page breaks", () => {
  it("let a group begin the next page that no longer fits on this one", () => {
    expect(
      pageBreaks(
        [0, 30, 30, 30, 30],
        [
          { first: 1, rows: 2 },
          { first: 3, rows: 2 },
        ],
        20,
        room,
      ),
    ).toEqual([3]);
  });

  it("come between the rows of a group taller than a page", () => {
    expect(pageBreaks([0, 40, 40, 40, 40], [{ first: 1, rows: 4 }], 20, room)).toEqual([3]);
  });

  it("leave no page with the heading alone", () => {
    expect(pageBreaks([0, 45, 45], [{ first: 1, rows: 2 }], 30, room)).toEqual([2]);
  });

  it("never leave a page overfull nor split a group that fits on a page, except below the heading", () => {
    const groups = fc.array(fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(groups, (sizes) => {
        const heights = sizes.flat();
        let first = 0;
        const rows: RowGroup[] = sizes.map((group) => ({
          first: (first += group.length) - group.length,
          rows: group.length,
        }));
        const breaks = pageBreaks(heights, rows, 30, room);
        const edges = [0, ...breaks, heights.length];
        for (const [page, from] of edges.slice(0, -1).entries()) {
          const used = heights.slice(from, edges[page + 1]).reduce((sum, one) => sum + one, page === 0 ? 30 : 10);
          expect(used).toBeLessThanOrEqual(100);
        }
        for (const group of rows.slice(1)) {
          const needed = heights.slice(group.first, group.first + group.rows).reduce((sum, one) => sum + one, 10);
          if (needed <= 100)
            expect(breaks.filter((row) => row > group.first && row < group.first + group.rows)).toEqual([]);
        }
      }),
    );
  });
});
