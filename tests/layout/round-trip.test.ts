import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { ReadingChoices } from "../../src/domain/reading-choices";
import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { contentOf } from "./content";
import type { CorpusSheet } from "./corpus";
import { corpus } from "./corpus";
import { planFaults } from "./plan-faults";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";

function read({ snapshot, choices }: Pick<CorpusSheet, "snapshot" | "choices">): PerformanceDocument {
  const { document } = readDocument(snapshot, choices);
  if (!document) throw new Error("not read");
  return document;
}

/** What reading makes of the sheets of a report together. */
function readBack(plans: readonly SheetPlan[], choices: ReadingChoices = {}): PerformanceDocument {
  const documents = plans.map((plan) => read({ snapshot: snapshotOfPlan(plan), choices }));
  const [first] = documents;
  if (!first) throw new Error("no sheet");
  return { ...first, tables: documents.flatMap(({ tables }) => tables) };
}

describe.each(corpus().map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  const document = read(sheet);
  const plans = layoutReport(document);
  const again = readBack(plans, sheet.choices);

  it("read back from its report says the same", () => {
    expect(contentOf(again)).toEqual(contentOf(document));
  });

  it("gives the same report again", () => {
    expect(layoutReport(again)).toEqual(plans);
  });

  it("leaves nothing over in its report and needs no repair there", () => {
    for (const plan of plans) {
      expect(planFaults(plan)).toEqual([]);
      expect(readDocument(snapshotOfPlan(plan), sheet.choices)).toMatchObject({ repairs: [], leftovers: [] });
    }
  });
});
