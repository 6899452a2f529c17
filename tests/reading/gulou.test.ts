import { valueOf } from "../../src/domain/entry";
import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { formatA1 } from "../../src/sheet/a1";
import { cleanGulou } from "../support/gulou-sheets";
import { snapshotOfText } from "../support/snapshot-of-text";
import { compareTables } from "./compare-tables";
import { INDICATOR_ITEMS, sheetText, trueDocument } from "../sheets/true-table";

describe("the 2020 Gulou document as pasted from its PDF", () => {
  const truth = trueDocument("2020-gulou-zuzhibu.truth.json");
  const snapshot = snapshotOfText(sheetText("2020-gulou-zuzhibu.txt"));
  const reading = readDocument(snapshot);
  const document = reading.document;
  const projects = document?.tables.flatMap((table) => table.projects) ?? [];
  const indicators = projects.flatMap((project) => project.indicators);

  test("every cell equals the true table", () => {
    expect(compareTables(truth, document?.tables ?? []).differences).toEqual([]);
    expect([projects.length, indicators.length]).toEqual([17, 97]);
  });

  test("what the copy cut off is lost and told, and nothing else", () => {
    const lost = projects.flatMap((project) =>
      project.indicators.flatMap((indicator, index) =>
        INDICATOR_ITEMS.flatMap((item) => {
          const entry = indicator[item];
          return entry.state === "blank" && entry.lost
            ? [`${valueOf(project.seq)}.${index + 1} ${item} ${formatA1(entry.at)}`]
            : [];
        }),
      ),
    );
    const told = check({ snapshot, reading }, RULES).findings.flatMap(({ at, related }) =>
      [at, ...related].map(formatA1),
    );
    expect(told).toEqual(expect.arrayContaining(["M33", "N33", "O33", "P33", "L44", "M100"]));
    expect(lost).toEqual([
      "2.1 nature M33",
      "2.1 direction N33",
      "2.1 value O33",
      "2.1 unit P33",
      "3.5 unit L44",
      "11.6 unit M100",
    ]);
  });

  test("headings are read with the code and the name of the unit apart", () => {
    const { title, year, unitCode, unitName, moneyUnit } = document ?? {};
    expect([title, year, unitCode, unitName, moneyUnit].map((entry) => entry && valueOf<unknown>(entry))).toEqual([
      "财政支出项目绩效目标表",
      2020,
      "116001",
      "中共福州市鼓楼区组织部",
      "万元",
    ]);
    expect(document?.tables.map((table) => table.kind)).toEqual(["special-fund"]);
  });

  test("the prose lists 17 names, one of which holds the separator", () => {
    const statement = document?.statement;
    expect(statement?.names.map((name) => valueOf(name))).toEqual(truth.statedNames);
    expect(
      statement && [valueOf(statement.projectCount), valueOf(statement.total), valueOf(statement.totalUnit)],
    ).toEqual([17, 1909.11, "万元"]);
    expect(statement && [valueOf(statement.noBusinessExpense), statement.noSpecialFund.state]).toEqual([
      true,
      "absent",
    ]);
  });

  test("only rule lines and torn edges of cells are left over", () => {
    const texts = reading.leftovers.map((leftover) => leftover.text).filter((text) => !/^-+$/.test(text));
    expect(texts).toEqual(["标", "标", "标", "标", "于", "标", "标", "于"]);
  });
});

test("the same document as a clean sheet is read without a repair and nothing is left over", () => {
  const { repairs, leftovers } = readDocument(cleanGulou());
  expect([repairs, leftovers]).toEqual([[], []]);
});
