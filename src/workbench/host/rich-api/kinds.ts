import type { Worksheet } from "../../../workbook/worksheet";
import { ObjectKind } from "./object-kind";
import type { Cells, Place } from "./place";

/** A table by its id, so that the object stays good while the table grows. */
export interface TableOf {
  readonly sheet: Worksheet;
  readonly id: string;
}

/**
 * The types of the object model that lead to each other: they are named here, and `object-model.ts` gives each its
 * members once all are known.
 */
export const RANGE = new ObjectKind<Place>("Range");
export const RANGE_AREAS = new ObjectKind<Cells>("RangeAreas");
export const TABLE = new ObjectKind<TableOf>("Table");
export const WORKSHEET = new ObjectKind<Worksheet>("Worksheet");
