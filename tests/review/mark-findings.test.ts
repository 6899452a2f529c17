import { marksFor } from "../../src/review/check/mark-findings";
import { formatA1 } from "../../src/sheet/a1";
import { findingOf } from "../taskpane/finding-of";

describe("marks for findings", () => {
  it("mark every place of every finding once, with the gravest severity found there", () => {
    const marks = marksFor([
      findingOf("form/a", "suggestion", "B2", "C3"),
      findingOf("form/b", "error", "C3"),
      findingOf("form/c", "warning", "C3:C5", "B2"),
    ]);
    expect(marks.map(({ at, severity }) => `${formatA1(at)} ${severity}`)).toEqual([
      "B2 warning",
      "C3 error",
      "C3:C5 warning",
    ]);
  });

  it("are none where nothing was found", () => {
    expect(marksFor([])).toEqual([]);
  });
});
