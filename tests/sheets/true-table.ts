import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A table as it truly is, written by hand; null where the form's cell is empty. */
export interface TrueTable {
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: number;
  readonly projects: readonly TrueProject[];
}

export interface TrueProject {
  /** null in a form without 序号. */
  readonly seq: number | null;
  readonly name: string;
  readonly budget: number;
  readonly overallGoal: string;
  readonly indicators: readonly TrueIndicator[];
}

export interface TrueIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly detail: string | null;
  readonly nature: string | null;
  readonly direction: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly weight?: number | null;
  /** Cut off in the copy. */
  readonly lost?: readonly string[];
}

export interface TrueDocument extends TrueTable {
  readonly statedProjectCount: number;
  readonly statedTotal: number;
  readonly statedNames: readonly string[];
}

export const PROJECT_ITEMS = ["seq", "name", "budget", "overallGoal"] as const;
export const INDICATOR_ITEMS = ["level1", "level2", "level3", "detail", "nature", "direction", "value", "unit", "weight"] as const;

export function sheetText(file: string): string {
  return readFileSync(join(process.cwd(), "tests", "sheets", file), "utf8");
}

export function trueDocument(file: string): TrueDocument {
  return JSON.parse(sheetText(file)) as TrueDocument;
}
