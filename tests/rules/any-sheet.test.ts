import fc from "fast-check";
import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import type { Cell } from "../../src/sheet/cell";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { cellAt } from "../../src/sheet/sheet-snapshot";
import { deepFreeze } from "../support/deep-freeze";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";

const SHEETS = [cleanGulou(), rawGulou()];

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(EMPTY_CELL),
  fc
    .constantFrom(
      "≥120%",
      "292",
      "投入",
      "成本指标",
      "经济成本指标",
      "小于等于",
      "反向指标",
      "2019年度",
      "0",
      "-5",
      "=1+1",
      "{where}",
      "#REF!",
      " 满 意 度 ",
    )
    .map(shown),
  fc.string({ maxLength: 20 }).map(shown),
  // No -0: a host hands values over as JSON, which does not know it.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0, text: String(value + 0) })),
);

function shown(text: string): Cell {
  return { value: text, text };
}

/** A real form with some of its cells overwritten. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(fc.constantFrom(...SHEETS), fc.array(fc.tuple(fc.nat(), fc.nat(11), anyCell), { minLength: 1, maxLength: 25 }))
  .map(([sheet, changes]) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [row, column, cell] of changes) {
      const changed = rows[row % rows.length];
      if (changed && column < changed.length) changed[column] = cell;
    }
    return deepFreeze({ ...sheet, rows });
  });

test("whatever stands in the cells, rules judge it without failing, alike each time, and fix only what is there", () => {
  fc.assert(
    fc.property(anySheet, (snapshot) => {
      const reading = deepFreeze(readDocument(snapshot));
      const result = check({ snapshot, reading }, RULES);
      expect(check({ snapshot, reading }, RULES)).toEqual(result);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      for (const { message, fix } of result.findings) {
        expect(message.length).toBeLessThan(600);
        for (const { at, was, becomes } of fix?.edits ?? []) {
          expect(cellAt(snapshot, at).value).toBe(was);
          expect(becomes).not.toBe(was);
        }
      }
    }),
    { numRuns: 60 },
  );
});
