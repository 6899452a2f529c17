import fc from "fast-check";
import type { Entry } from "../../src/domain/entry";
import type { AdditionalItem, AdditionalKind } from "../../src/domain/additional-item";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { TargetTable, TotalRow } from "../../src/domain/target-table";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { rangeOf } from "../../src/sheet/cell-range";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import { arbitraryFacts, words } from "./arbitrary-facts";
import { contentOf } from "./content";
import { documentOf, numberEntry, textEntry } from "./facts";
import { planFaults } from "./plan-faults";

const EXTRAS: readonly (readonly ["project" | "indicator", AdditionalKind, string, fc.Arbitrary<string>])[] = [
  ["project", "other", "主管科室", fc.constantFrom("办公室", "业务一科")],
  ["indicator", "standard", "绩效标准", fc.constantFrom("历史标准", "行业标准", "计划标准")],
  ["indicator", "actual", "实际完成值", fc.constantFrom("98", "1,200", "12月20日")],
  ["indicator", "score", "得分", fc.constantFrom("10", "9.5")],
  ["indicator", "remark", "备注", fc.constantFrom("含村口", "招标价")],
];

const AT = rangeOf(0, 0, 0, 0);

function header(caption: string): Entry<string> {
  return { state: "filled", value: caption, raw: caption, at: AT };
}

/** The table of a document with some columns of its own, a kind, and a row of totals below. */
function withMore(
  document: PerformanceDocument,
  own: readonly (typeof EXTRAS)[number][],
  texts: readonly string[],
  kind: TargetTable["kind"],
  total: boolean,
): PerformanceDocument {
  const [table] = document.tables;
  if (!table) throw new Error("no table");
  let next = 0;
  const extrasOf = (of: "project" | "indicator"): readonly AdditionalItem[] =>
    own.flatMap(([whose, extra, caption]) =>
      whose === of ? [{ kind: extra, caption, entry: textEntry(texts[next++ % texts.length] ?? null) }] : [],
    );
  const projects = table.projects.map((project) => ({
    ...project,
    extras: extrasOf("project"),
    indicators: project.indicators.map((indicator) => ({ ...indicator, extras: extrasOf("indicator") })),
  }));
  const sum: TotalRow = {
    label: header("合计"),
    amount: numberEntry("1,909.11"),
    sums: [],
    at: rangeOf(1_000_000, 0, 1_000_000, 0),
  };
  const extraColumns = own.map(([of, extra, caption]) => ({ of, kind: extra, header: header(caption) }));
  return {
    ...document,
    tables: [{ ...table, kind, additionalColumns: extraColumns, projects, totals: total ? [sum] : [] }],
  };
}

const documents = fc
  .tuple(
    arbitraryFacts(words),
    fc.subarray([...EXTRAS]),
    fc.array(fc.constantFrom("办公室", "历史标准", "98", "1,200", "含村口"), { minLength: 3, maxLength: 7 }),
    fc.constantFrom<TargetTable["kind"]>("business-expense", "special-fund", "unspecified"),
    fc.boolean(),
  )
  .map(([facts, own, texts, kind, total]) => withMore(documentOf(facts), own, texts, kind, total));

describe("any list with columns and totals of its own", () => {
  it("read back from its report says the same and gives the same report again", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [plan] = layoutReport(document);
        const again = plan && readDocument(snapshotOfPlan(plan)).document;
        if (!plan || !again) throw new Error("not read");
        expect(planFaults(plan)).toEqual([]);
        expect(contentOf(again)).toEqual(contentOf(document));
        expect(layoutReport(again)).toEqual([plan]);
      }),
      { numRuns: 40 },
    );
  });
});
