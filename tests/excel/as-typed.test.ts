import fc from "fast-check";
import { asTyped } from "../../src/hosts/excel/as-typed";
import { enter } from "../../src/workbook/enter";

/**
 * What Excel makes of what it is given:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
test("any text given to Excel lands as that text, whatever the cell's format", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.stringMatching(/^['=+@-]?[0-9.,%:/年月日 TRUE]*$/),
    fc.constantFrom("上午9:00", "=1", "'", "''a"),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom("General", "@", "0.00", "0%"), (text, format) => {
      const typed = asTyped(text, format);
      expect(typeof typed === "string" ? enter(typed, format) : null).toMatchObject({ value: text, formula: null });
    }),
    { numRuns: 2_000 },
  );
});

test("plain Chinese text needs no apostrophe, numbers stay numbers", () => {
  expect([asTyped("培训10人次"), asTyped(0.95), asTyped(true), asTyped("")]).toEqual(["培训10人次", 0.95, true, ""]);
});
