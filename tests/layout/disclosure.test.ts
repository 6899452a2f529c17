import fc from "fast-check";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { valueOf } from "../../src/domain/entry";
import { disclosureOf } from "../../src/layout/disclosure/disclosure";
import { textSheet } from "../../src/layout/disclosure/text-sheet";
import { readDocument } from "../../src/reading/read-document";
import { arbitraryFacts, words } from "./arbitrary-facts";
import { documentOf } from "./facts";
import { cleanGulou } from "../support/gulou-sheets";
import { planFaults } from "./plan-faults";

const textsOf = (document: PerformanceDocument): readonly string[] =>
  disclosureOf(document).parts.flatMap((part) => (part.kind === "table" ? [] : [part.text]));

function readGulou(): PerformanceDocument {
  const { document } = readDocument(cleanGulou());
  if (!document) throw new Error("not read");
  return document;
}

describe("the disclosure document", () => {
  const gulou = readGulou();

  it("of the published table tells its count, names and total, and that there is no table of the other kind", () => {
    const [, overview = "", , first, none] = textsOf(gulou);
    const names = gulou.tables.flatMap((table) => table.projects.map(({ name }) => valueOf(name)));
    expect(overview).toContain("共设置 17 个项目绩效目标");
    expect(overview).toContain(`分别是${names.join("、")}项目，`);
    expect(overview).toContain("共涉及财政拨款资金 1909.11 万元。");
    expect([first, none]).toEqual(["1. 部门业务费绩效目标表", "本单位无部门业务费绩效目标。"]);
    expect(disclosureOf(gulou).parts.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "heading",
      "heading",
      "paragraph",
      "heading",
      "table",
    ]);
  });

  it("says the same as the statement it was read beside", () => {
    const [, overview = ""] = textsOf(gulou);
    const { statement } = gulou;
    expect(statement && [valueOf(statement.projectCount), valueOf(statement.total)]).toEqual([17, 1909.11]);
    for (const name of statement?.names ?? []) expect(overview).toContain(valueOf(name));
  });

  it("leaves room for a pen where the table does not say the money", () => {
    const unknown: PerformanceDocument = {
      ...gulou,
      moneyUnit: {
        state: "blank",
        at: gulou.tables[0]?.at ?? { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } },
      },
    };
    expect(textsOf(unknown)[1]).toMatch(/资金\u3000+万元。$/);
  });

  it("tells a total in 元 as 万元", () => {
    expect(
      textsOf({
        ...gulou,
        moneyUnit: {
          state: "filled",
          value: "元",
          raw: "元",
          at: gulou.tables[0]?.at ?? { first: { row: 0, column: 0 }, last: { row: 0, column: 0 } },
        },
      })[1],
    ).toContain(" 0.190911 万元。");
  });

  it("is a sound sheet for any document", () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        const document = documentOf(facts);
        const plan = textSheet(disclosureOf(document));
        expect(planFaults(plan)).toEqual([]);
        expect(
          plan.cells
            .flat()
            .map(({ value }) => String(value))
            .join(""),
        ).toContain(document.tables[0]?.projects.length === 0 ? "未设置" : "共设置");
      }),
      { numRuns: 100, seed: 20261123 },
    );
  });
});
