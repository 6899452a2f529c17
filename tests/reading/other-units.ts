import type { TrueIndicator, TrueProject, TrueTable } from "../sheets/true-table";
import { sheetText } from "../sheets/true-table";

/** Clean tables of other units: a line “@ year | code | name”, “# project | budget | goal”, then its indicators. */
export function otherUnits(): readonly TrueTable[] {
  return sheetText("other-units.txt")
    .split(/^@ /m)
    .slice(1)
    .map((text): TrueTable => {
      const [head = "", ...projects] = text.trim().split(/^# /m);
      const [year, unitCode = "", unitName = ""] = items(head);
      return { year: Number(year), unitCode, unitName, projects: projects.map(projectOf) };
    });
}

function projectOf(text: string, index: number): TrueProject {
  const [head = "", ...lines] = text.trim().split("\n");
  const [name = "", budget, overallGoal = ""] = items(head);
  return { seq: index + 1, name, budget: Number(budget), overallGoal, indicators: lines.map(indicatorOf) };
}

function indicatorOf(line: string): TrueIndicator {
  const [level1 = "", level2 = "", level3 = "", detail = "", nature = "", direction = "", value = "", unit = ""] =
    items(line);
  return {
    level1: `${level1}指标`,
    level2: `${level2}指标`,
    level3,
    detail: detail || null,
    nature: `${nature}指标`,
    direction,
    value: value || null,
    unit: unit || null,
  };
}

function items(line: string): readonly string[] {
  return line.split("|").map((item) => item.trim());
}
