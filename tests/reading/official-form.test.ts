import type { Reading } from "../../src/domain/reading";
import { readDocument } from "../../src/reading/read-document";
import { formatA1 } from "../../src/sheet/a1";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import { compareTables } from "./compare-tables";
import { officialForm } from "./official-form";
import { trueDocument } from "../sheets/true-table";

describe("a clean official form", () => {
  const truth = trueDocument("2020-gulou-zuzhibu.truth.json");
  const read = (merges: "known" | "unknown", place = {}): Reading => {
    const { rows, merges: ranges } = officialForm(truth, place);
    return readDocument(snapshotOfGrid(rows, { merges: merges === "known" ? ranges : null }));
  };

  test("gives the exact table without repairs and without leftovers", () => {
    const reading = read("known");
    expect(compareTables(truth, reading.document?.tables ?? []).differences).toEqual([]);
    expect(reading.repairs).toEqual([]);
    expect(reading.leftovers).toEqual([]);
  });

  test("gives the same reading where the host cannot tell merged cells", () => {
    expect(withoutHeader(read("unknown"))).toEqual(withoutHeader(read("known")));
  });

  test("may stand anywhere in the sheet", () => {
    const reading = read("known", { row: 7, column: 3 });
    expect(compareTables(truth, reading.document?.tables ?? []).differences).toEqual([]);
    expect(reading.repairs).toEqual([]);
    expect(reading.document?.tables.map((table) => formatA1(table.at))).toEqual(["D11:O109"]);
  });

  test("tells the merged range of a project's and a level's cell", () => {
    const [project] = read("known").document?.tables[0]?.projects ?? [];
    expect(
      project &&
        [project.name, project.indicators[2]?.level1, project.indicators[2]?.unit].map((entry) =>
          entry?.state === "filled" ? formatA1(entry.at) : null,
        ),
    ).toEqual(["B6:B11", "E6:E9", "L8"]);
  });
});

/** Ranges of merged headings and header cells cannot be known without merges. */
function withoutHeader({ document, repairs, leftovers }: Reading) {
  return { projects: document?.tables.map((table) => table.projects), repairs, leftovers };
}
