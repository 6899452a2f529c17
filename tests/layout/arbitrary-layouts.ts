import fc from "fast-check";
import type { LayoutProfile } from "../../src/domain/layout-profile";
import { STANDARD_LAYOUT } from "../../src/domain/layout-profile";
import { COLUMNS } from "../../src/domain/target-table";

/** The layouts of bureaus: columns in any order, captions that are known, widths, sizes, paper. */
export const arbitraryLayouts: fc.Arbitrary<LayoutProfile> = fc
  .record({
    columns: fc.shuffledSubarray([...COLUMNS]),
    captions: fc.record(
      {
        budget: fc.constant("预算金额"),
        detail: fc.constantFrom("指标解释", "指标说明"),
        value: fc.constantFrom("目标值", "指标值"),
      },
      { requiredKeys: [] },
    ),
    widths: fc.record(
      {
        name: fc.integer({ min: 10, max: 60 }),
        overallGoal: fc.integer({ min: 10, max: 120 }),
        unit: fc.integer({ min: 8, max: 30 }),
      },
      { requiredKeys: [] },
    ),
    decimals: fc.record({ budget: fc.integer({ min: 0, max: 6 }) }, { requiredKeys: [] }),
    sizes: fc.record(
      { body: fc.integer({ min: 7, max: 14 }), header: fc.integer({ min: 7, max: 14 }) },
      { requiredKeys: [] },
    ),
    page: fc.record(
      {
        paper: fc.constantFrom<"a3" | "a4">("a4", "a3"),
        orientation: fc.constantFrom<"portrait" | "landscape">("portrait", "landscape"),
        left: fc.integer({ min: 5, max: 40 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map((own): LayoutProfile => ({ ...STANDARD_LAYOUT, ...own }));
