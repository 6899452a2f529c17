import { valueOf } from "../../../src/domain/entry";
import type { PerformanceDocument } from "../../../src/domain/performance-document";

/** What the document's tables say, without where they say it: the part in which a report equals its source. */
export function printedTables({ year, unitCode, unitName, moneyUnit, tables }: PerformanceDocument) {
  return {
    year: valueOf(year),
    unitCode: valueOf(unitCode),
    unitName: valueOf(unitName),
    moneyUnit: valueOf(moneyUnit),
    tables: tables.map(({ projects }) =>
      projects.map(({ seq, name, budget, overallGoal, indicators }) => ({
        seq: valueOf(seq),
        name: valueOf(name),
        budget: valueOf(budget),
        overallGoal: valueOf(overallGoal),
        indicators: indicators.map(({ level1, level2, level3, detail, nature, direction, value, unit }) =>
          [level1, level2, level3, detail, nature, direction, value, unit].map(valueOf),
        ),
      })),
    ),
  };
}
