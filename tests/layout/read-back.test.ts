import fc from "fast-check";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { arbitraryFacts, words } from "./arbitrary-facts";
import { documentOf, factsOf } from "./facts";
import { GULOU } from "./gulou-facts";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";

/** What our own reader makes of the report of a document. */
function readBack(document: PerformanceDocument): PerformanceDocument {
  const [plan] = layoutReport(document);
  if (!plan) throw new Error("no plan");
  const reading = readDocument(snapshotOfPlan(plan));
  if (!reading.document) throw new Error(`not read: ${reading.recognition.missing.join("、")}`);
  return reading.document;
}

describe("the report, read back", () => {
  it("is the same table for the published document", () => {
    expect(factsOf(readBack(documentOf(GULOU)))).toEqual(GULOU);
  });

  it("needs no repair and leaves nothing over", () => {
    const [plan] = layoutReport(documentOf(GULOU));
    const reading = plan && readDocument(snapshotOfPlan(plan));
    expect(reading).toMatchObject({ repairs: [], leftovers: [] });
  });

  it("is the same table for any document of the form", () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        expect(factsOf(readBack(documentOf(facts)))).toEqual(facts);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same report again", () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        const document = documentOf(facts);
        expect(layoutReport(readBack(document))).toEqual(layoutReport(document));
      }),
      { numRuns: 50 },
    );
  });
});
