import fc from "fast-check";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { arbitraryCards } from "./arbitrary-cards";
import { contentOf } from "./content";
import { planFaults } from "./plan-faults";

/** What reading makes of the sheets of cards together. */
function readBack(plans: readonly SheetPlan[]): PerformanceDocument {
  const documents = plans.map((plan) => readDocument(snapshotOfPlan(plan)).document);
  const [first] = documents;
  if (!first) throw new Error("not read");
  return { ...first, tables: documents.flatMap((document) => document?.tables ?? []) };
}

describe("any cards", () => {
  it("read back from their report say the same and give the same report again", () => {
    fc.assert(
      fc.property(arbitraryCards, (document) => {
        const plans = layoutReport(document);
        const again = readBack(plans);
        for (const plan of plans) expect(planFaults(plan)).toEqual([]);
        expect(contentOf(again)).toEqual(contentOf(document));
        expect(layoutReport(again)).toEqual(plans);
      }),
      { numRuns: 100 },
    );
  });
});
