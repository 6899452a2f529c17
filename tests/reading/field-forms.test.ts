import { readDocument } from "../../src/reading/read-document";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { fieldForms } from "./field-forms";
import { linesOf } from "./lines-of-reading";

describe("forms in the field", () => {
  const forms = [...fieldForms(), ...fieldForms("list-variants.txt")].map(
    ({ name, snapshot, truth }) => [name, snapshot, truth] as const,
  );

  test.each(forms)("%s", (_name, snapshot, truth) => {
    const reading = readDocument(snapshot);
    expect(linesOf(reading)).toEqual(truth);
    expect(reading.repairs).toEqual([]);
  });

  test.each(forms)("%s; merges unknown", (_name, snapshot, truth) => {
    expect(linesOf(readDocument({ ...snapshot, merges: null }))).toEqual(truth);
  });

  test.each(forms)("%s; with hidden rows and away from A1", (_name, snapshot, truth) => {
    const moved: SheetSnapshot = { ...snapshot, origin: { row: 3, column: 2 }, merges: null, hiddenRows: [8, 9] };
    expect(linesOf(readDocument(moved))).toEqual(truth);
  });
});
