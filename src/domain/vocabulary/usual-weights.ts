import type { LevelOne } from "./levels";

/** What the 分值 of a 一级指标 usually lies between, both included. */
export interface UsualWeight {
  readonly least: number;
  readonly most: number;
}

/** Ninety points go to the indicators, ten to how far the budget was spent, which is no indicator [T5][T6][T14]. */
export const POINTS_OF_INDICATORS = 90;

/** 产出 50, 效益 30, 满意度 10 [T5][T6]. */
const WITHOUT_COST: Partial<Record<LevelOne, UsualWeight>> = {
  output: { least: 50, most: 50 },
  benefit: { least: 30, most: 30 },
  satisfaction: { least: 10, most: 10 },
};

/** 成本 to 20, 产出 40 to 50 [T14], the rest as it comes. */
const WITH_COST: Partial<Record<LevelOne, UsualWeight>> = {
  cost: { least: 0, most: 20 },
  output: { least: 40, most: 50 },
  benefit: { least: 20, most: 30 },
  satisfaction: { least: 10, most: 10 },
};

/** The points of 满意度 go to 效益 where a project has none. */
const POINTS_OF_SATISFACTION = 10;

/** How 90 points are usually dealt out to the first levels a project has. */
export function usualWeights(levels: ReadonlySet<LevelOne>): Readonly<Partial<Record<LevelOne, UsualWeight>>> {
  const usual = levels.has("cost") ? WITH_COST : WITHOUT_COST;
  const { benefit } = usual;
  if (levels.has("satisfaction") || !benefit) return usual;
  return {
    ...usual,
    benefit: { least: benefit.least + POINTS_OF_SATISFACTION, most: benefit.most + POINTS_OF_SATISFACTION },
  };
}
