import type { Framework } from "../domain/vocabulary/frameworks";
import type { LevelTwo } from "../domain/vocabulary/levels";
import { levelOneNamed, levelTwoNamed } from "../domain/vocabulary/levels";
import type { SourceRow } from "./source-cell";

const NEW_COSTS: ReadonlySet<LevelTwo> = new Set(["economic-cost", "social-cost", "environmental-cost"]);

/** A longer text holds no label. */
const LONGEST_LABEL = 20;

/**
 * The framework a sheet follows: that of 2021 where 经济成本 and its like stand in it, or 成本指标 stands before another
 * 二级指标 of the same row.
 */
export function detectFramework(rows: readonly SourceRow[]): Framework {
  for (const { cells } of rows) {
    let afterCost = false;
    for (const { text } of cells) {
      const levelTwo = text.length <= LONGEST_LABEL ? levelTwoNamed(text) : null;
      if (levelTwo && (afterCost || NEW_COSTS.has(levelTwo))) return "2021";
      afterCost = text.length <= LONGEST_LABEL && levelOneNamed(text) === "cost";
    }
  }
  return "2015";
}
