import fc from "fast-check";
import { editsSince, readWritten, writtenText } from "../../src/review/port/written-cells";
import type { WrittenCells } from "../../src/review/port/written-cells";
import type { Cell, CellValue } from "../../src/sheet/cell";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import "../support/fixed-seed";

const VALUES: readonly CellValue[] = ["产出指标", "≥95%", "", 12.5, 0.1 + 0.2, true, "两\n行", "=1+1", "'0012"];

function planOf(values: readonly (readonly CellValue[])[]): SheetPlan {
  const margins = { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 };
  return {
    name: "报表",
    columnWidths: (values[0] ?? []).map(() => 60),
    rowHeights: values.map(() => 20),
    styles: { cell: {} },
    cells: values.map((row) => row.map((value) => ({ value, style: "cell" }))),
    merges: [],
    frozenRows: 0,
    page: { paper: "a4", orientation: "portrait", margins },
  };
}

function written(plan: SheetPlan): WrittenCells {
  const read = readWritten(writtenText(plan));
  if (!read) throw new Error("what was written is not read back");
  return read;
}

const cell = (value: CellValue): Cell => ({ value, text: String(value) });
const arbitraryRows = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(fc.constantFrom(...VALUES), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 12,
  }),
);

function withRows(snapshot: SheetSnapshot, rows: SheetSnapshot["rows"]): SheetSnapshot {
  return { ...snapshot, rows };
}

describe("what is remembered of a generated sheet", () => {
  it("finds no edit on a sheet as it was written, however a host hands it over", () => {
    fc.assert(
      fc.property(arbitraryRows, (values) => {
        const plan = planOf(values);
        const snapshot = snapshotOfPlan(plan);
        expect(editsSince(written(plan), snapshot)).toBe(0);
        // A host gives the used range alone, numbers with the 15 digits Excel keeps, line breaks as Windows writes
        // them.
        const filled = values.map((row) => row.some((value) => value !== ""));
        const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
        if (first < 0) return;
        const rows = snapshot.rows
          .slice(first, last + 1)
          .map((row) =>
            row.map(({ value }) =>
              cell(
                typeof value === "number"
                  ? Number(value.toPrecision(15))
                  : typeof value === "string"
                    ? value.replaceAll("\n", "\r\n")
                    : value,
              ),
            ),
          );
        expect(editsSince(written(plan), { ...snapshot, origin: { row: first, column: 0 }, rows })).toBe(0);
      }),
    );
  });

  it("counts each cell that was changed, and no other", () => {
    fc.assert(
      fc.property(arbitraryRows, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (values, picks) => {
        const plan = planOf(values);
        const width = plan.columnWidths.length;
        const changed = new Set(picks.map((pick) => pick % (values.length * width)));
        const rows = values.map((row, r) => row.map((value, c) => cell(changed.has(r * width + c) ? `改${r}` : value)));
        expect(editsSince(written(plan), withRows(snapshotOfPlan(plan), rows))).toBe(changed.size);
      }),
    );
  });

  it("counts a row that was put in or taken out by its own cells", () => {
    const plan = planOf([
      ["a", "b"],
      ["c", "d"],
      ["e", ""],
    ]);
    const { rows } = snapshotOfPlan(plan);
    const inserted = [...rows.slice(0, 1), [cell("新"), cell("增")], ...rows.slice(1)];
    expect(editsSince(written(plan), withRows(snapshotOfPlan(plan), inserted))).toBe(2);
    expect(editsSince(written(plan), withRows(snapshotOfPlan(plan), rows.slice(1)))).toBe(2);
    expect(
      editsSince(
        written(plan),
        withRows(
          snapshotOfPlan(plan),
          rows.map((row) => [...row, cell("注")]),
        ),
      ),
    ).toBe(3);
  });

  it("takes a formula in the place of its own result for an edit", () => {
    const plan = planOf([[12.5]]);
    expect(
      editsSince(written(plan), withRows(snapshotOfPlan(plan), [[{ value: 12.5, text: "12.5", formula: "=25/2" }]])),
    ).toBe(1);
  });

  it("holds no text of the sheet, and is not read where it is damaged, later or not ours", () => {
    const text = writtenText(planOf([["保密事项", 12.5]]));
    expect(text).not.toContain("保密");
    for (const other of [
      null,
      "",
      "{",
      "[]",
      '{"version":2}',
      text.replace(/"cells":"./, '"cells":"'),
      text.replace('"width":2', '"width":0'),
      text.replace('"version":1', '"version":2'),
    ]) {
      expect(readWritten(other)).toBeNull();
    }
  });
});
