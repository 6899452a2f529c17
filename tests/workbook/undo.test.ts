import * as fc from "fast-check";
import { rangeOf } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { Refusal } from "../../src/workbook/refusal";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { richWorkbook } from "./rich-workbook";

type Operation = (workbook: Workbook) => void;

const row = fc.integer({ min: 0, max: 9 });
const column = fc.integer({ min: 0, max: 4 });
const range = fc
  .tuple(row, column, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
  .map(([top, left, down, across]) => rangeOf(top, left, top + down, left + across));
const name = fc.constantFrom("a", "b", "新 表", "2020 年");

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc
    .tuple(row, column, fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constantFrom("95%", "=A1+1", "", "'5")))
    .map(
      ([down, across, value]): Operation =>
        ({ activeSheet }) =>
          enterValues(activeSheet, { row: down, column: across }, [[value]]),
    ),
  range.map(
    (area): Operation =>
      ({ activeSheet }) =>
        activeSheet.merge(area),
  ),
  range.map(
    (area): Operation =>
      ({ activeSheet }) =>
        activeSheet.unmerge(area),
  ),
  range.map(
    (area): Operation =>
      ({ activeSheet }) =>
        activeSheet.restyle(area, { fill: "#FFFF00", font: { bold: true } }),
  ),
  fc.tuple(range, fc.constantFrom("contents" as const, "formats" as const, "all" as const)).map(
    ([area, what]): Operation =>
      ({ activeSheet }) =>
        activeSheet.clear(area, what),
  ),
  name.map(
    (wanted): Operation =>
      (workbook) =>
        void workbook.addSheet(wanted),
  ),
  name.map(
    (wanted): Operation =>
      (workbook) =>
        workbook.renameSheet(workbook.activeSheet, wanted),
  ),
  fc.constant<Operation>((workbook) => workbook.removeSheet(workbook.activeSheet)),
  fc.constant<Operation>((workbook) => workbook.moveSheet(workbook.activeSheet, 0)),
  fc.tuple(column, fc.integer({ min: 10, max: 200 })).map(
    ([across, points]): Operation =>
      ({ activeSheet }) =>
        activeSheet.setFacet("columnWidths", new Map([...activeSheet.facets.columnWidths, [across, points]])),
  ),
);

/** Everything a workbook holds, to compare two moments. */
function contentOf(workbook: Workbook): unknown {
  return workbook.sheets.map(({ id, facets, store }) => ({
    id,
    facets,
    rows: store.rowNumbers().map((number) => [number, store.row(number)]),
  }));
}

function perform(workbook: Workbook, change: Operation): void {
  try {
    change(workbook);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
  }
}

describe("undo", () => {
  test("of any steps gives back the workbook and the file, redo gives them again", async () => {
    const bytes = await richWorkbook();
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
        const workbook = await openWorkbook(bytes);
        const moments = [contentOf(workbook)];
        for (const change of operations) {
          const { contentMark } = workbook;
          perform(workbook, change);
          if (workbook.contentMark !== contentMark) moments.push(contentOf(workbook));
        }
        for (const moment of moments.slice(0, -1).reverse()) {
          workbook.undo();
          expect(contentOf(workbook)).toEqual(moment);
        }
        expect(workbook.nextUndo).toBeNull();
        expect(await saveWorkbook(workbook)).toEqual(bytes);
        for (const moment of moments.slice(1)) {
          workbook.redo();
          expect(contentOf(workbook)).toEqual(moment);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test("of several changes made in one step takes all back at once, redo makes all again", async () => {
    const bytes = await richWorkbook();
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 2, maxLength: 8 }), async (operations) => {
        const workbook = await openWorkbook(bytes);
        const before = contentOf(workbook);
        workbook.transact("step", "add-in", () => operations.forEach((change) => perform(workbook, change)));
        const after = contentOf(workbook);
        if (workbook.nextUndo === null) return;
        workbook.undo();
        expect(contentOf(workbook)).toEqual(before);
        workbook.redo();
        expect(contentOf(workbook)).toEqual(after);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  test("takes back areas merged one by one, alone and with others in a step, and a sheet that shares them keeps its own", async () => {
    const workbook = await openWorkbook(await richWorkbook());
    const { activeSheet } = workbook;
    const before = activeSheet.facets.merges;
    const areas = [20, 22, 24, 26].map((row) => rangeOf(row, 0, row + 1, 1));
    const other = workbook.addSheet("另一张");
    workbook.transact("step", "add-in", () => {
      for (const area of areas.slice(0, 2)) activeSheet.merge(area);
      other.setFacet("merges", activeSheet.facets.merges);
      for (const area of areas.slice(2)) activeSheet.merge(area);
    });
    expect(activeSheet.facets.merges).toEqual([...before, ...areas]);
    expect(other.facets.merges).toEqual([...before, ...areas.slice(0, 2)]);
    other.merge(rangeOf(40, 0, 41, 0));
    expect(activeSheet.facets.merges).toEqual([...before, ...areas]);
    workbook.undo();
    workbook.undo();
    expect(activeSheet.facets.merges).toEqual(before);
    expect(activeSheet.mergeAt({ row: 23, column: 1 })).toBeNull();
    workbook.redo();
    expect(activeSheet.facets.merges).toEqual([...before, ...areas]);
    expect(activeSheet.mergeAt({ row: 27, column: 1 })).toEqual(areas[3]);
  });

  test("a refused step leaves nothing behind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 5 }), async (operations) => {
        const workbook = await openWorkbook(await richWorkbook());
        const before = contentOf(workbook);
        const failing = (): void => {
          for (const change of operations) perform(workbook, change);
          throw new Error("refused");
        };
        expect(() => workbook.transact("step", "add-in", failing, "drop")).toThrow("refused");
        expect(contentOf(workbook)).toEqual(before);
        expect(workbook.nextUndo).toBeNull();
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe("a sheet renamed", () => {
  test("is followed by formulas, names and conditional formats, and undo takes all of it back in one step", async () => {
    const workbook = await openWorkbook(await richWorkbook());
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error("sheets");
    enterValues(second, { row: 0, column: 0 }, [["=SUM('表一'!A1,表一!B2)&\"表一!\""]]);
    workbook.renameSheet(first, "表 二");
    expect(second.cell({ row: 0, column: 0 }).formula).toBe("=SUM('表 二'!A1,'表 二'!B2)&\"表一!\"");
    expect(workbook.names[0]?.refersTo).toBe("='表 二'!$B$4");
    workbook.undo();
    expect(second.cell({ row: 0, column: 0 }).formula).toContain("表一!B2");
    expect(workbook.names[0]?.refersTo).toBe("=表一!$B$4");
  });
});
