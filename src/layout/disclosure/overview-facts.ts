import { valueOf } from "../../domain/entry";
import type { PerformanceDocument } from "../../domain/performance-document";
import { totalBudget } from "../../domain/total-budget";
import { inTenThousands } from "../../domain/vocabulary/money-units";
import type { OverviewFacts } from "../captions/disclosure";
import { printedText } from "../printed";

/**
 * What the overview sentence tells, taken from the tables and not from the prose that stood before. The unit is called
 * as the line above the table calls it, else as the prose does. The total is in 万元; null where a budget or the money
 * unit is not known.
 */
export function overviewFacts(document: PerformanceDocument): OverviewFacts {
  const { statement, tables } = document;
  const projects = tables.flatMap((table) => table.projects);
  const called = statement ? valueOf(statement.unitName) : null;
  return {
    year: valueOf(document.year),
    unit: valueOf(document.unitName) ?? called ?? "",
    names: projects.map((project) => printedText(project.name).text),
    total: totalInTenThousands(document),
  };
}

function totalInTenThousands(document: PerformanceDocument): number | null {
  const { amount, complete } = totalBudget(document.tables.flatMap((table) => table.projects));
  const unit = valueOf(document.moneyUnit);
  return amount === null || !complete || unit === null ? null : inTenThousands(amount, unit);
}
