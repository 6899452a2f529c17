import { z } from "zod";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { valueOf } from "../../src/domain/entry";
import { DIRECTION_NAMES } from "../../src/domain/vocabulary/directions";
import { LEVEL_ONE_NAMES, LEVEL_TWO_NAMES } from "../../src/domain/vocabulary/levels";
import { NATURE_NAMES } from "../../src/domain/vocabulary/natures";

/**
 * What a program would declare with zod for the same rows: types, words allowed and plain numbers, one row at a time.
 */
const ROW = z.object({
  seq: z.number().int().positive(),
  name: z.string().min(1),
  budget: z.number().positive(),
  overallGoal: z.string().min(15),
  level1: z.enum(Object.values(LEVEL_ONE_NAMES)),
  level2: z.enum(Object.values(LEVEL_TWO_NAMES)),
  level3: z.string().min(1).max(40),
  detail: z.string().nullable(),
  nature: z.enum(Object.values(NATURE_NAMES)),
  direction: z.enum(Object.values(DIRECTION_NAMES)),
  value: z.string().regex(/^\d+(?:\.\d+)?$/),
  unit: z.string().nullable(),
});

export const TABLE_SCHEMA = z.array(ROW);

/** The rows of a document as plain objects, what zod is given. */
export function plainRows(document: PerformanceDocument): readonly object[] {
  return document.tables.flatMap(({ projects }) =>
    projects.flatMap(({ seq, name, budget, overallGoal, indicators }) =>
      indicators.map((indicator) => ({
        seq: valueOf(seq),
        name: valueOf(name),
        budget: valueOf(budget),
        overallGoal: valueOf(overallGoal),
        level1: valueOf(indicator.level1),
        level2: valueOf(indicator.level2),
        level3: valueOf(indicator.level3),
        detail: valueOf(indicator.detail),
        nature: valueOf(indicator.nature),
        direction: valueOf(indicator.direction),
        value: valueOf(indicator.value),
        unit: valueOf(indicator.unit),
      })),
    ),
  );
}
