import { z } from "zod";
import type { Indicator } from "../../src/domain/indicator";
import type { PerformanceDocument } from "../../src/domain/performance-document";

const ADDRESS = z.object({ row: z.number().int().nonnegative(), column: z.number().int().nonnegative() });
const RANGE = z.object({ first: ADDRESS, last: ADDRESS });
const REPAIR = z.object({ kind: z.string(), from: z.array(RANGE) }).optional();

function entryOf(value: z.ZodType): z.ZodType {
  return z.discriminatedUnion("state", [
    z.object({ state: z.literal("filled"), value, raw: z.string(), at: RANGE, repaired: REPAIR }),
    z.object({ state: z.literal("unreadable"), raw: z.string(), at: RANGE }),
    z.object({ state: z.literal("blank"), at: RANGE, lost: z.literal(true).optional(), repaired: REPAIR }),
    z.object({ state: z.literal("absent"), expectedNear: RANGE }),
  ]);
}

const TEXT = entryOf(z.string());

/** The rows as the rules get them, each item with its place: what zod takes to see only that they are of that shape. */
export const READ_ROWS_SCHEMA = z.array(
  z.object({
    level1: TEXT,
    level2: TEXT,
    level3: TEXT,
    detail: TEXT,
    nature: TEXT,
    direction: TEXT,
    value: TEXT,
    unit: TEXT,
    weight: entryOf(z.number()),
    extras: z.array(z.object({ kind: z.string(), caption: z.string(), entry: TEXT })),
    horizon: z.enum(["annual", "whole-period", "unspecified"]),
    at: RANGE,
  }),
);

export function readRows({ tables }: PerformanceDocument): readonly Indicator[] {
  return tables.flatMap(({ projects }) => projects.flatMap(({ indicators }) => indicators));
}
