import type { Framework } from "../domain/vocabulary/frameworks";
import type { LevelTwo } from "../domain/vocabulary/levels";
import type { Look } from "./look";
import type { SourceRow } from "./source-cell";

const NEW_COSTS: ReadonlySet<LevelTwo> = new Set(["economic-cost", "social-cost", "environmental-cost"]);

/**
 * The framework a sheet follows: that of 2021 where 经济成本 and its like stand in it, or 成本指标 stands before another
 * 二级指标 of the same row.
 */
export function detectFramework(rows: readonly SourceRow[], lookAt: (text: string) => Look): Framework {
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (cell.text.length > 20) continue;
      const look = lookAt(cell.text);
      if (look.levelTwo && NEW_COSTS.has(look.levelTwo)) return "2021";
      const next = look.levelOne === "cost" ? cells[index + 1] : undefined;
      if (next && next.text.length <= 20 && lookAt(next.text).levelTwo) return "2021";
    }
  }
  return "2015";
}
