import { readDocument } from "../../../src/reading/read-document";
import type { TrueTable } from "../../sheets/true-table";
import type { Difference } from "../compare-tables";
import { compareTables } from "../compare-tables";
import type { DrawnForm } from "../forms/drawn-form";
import type { Damage } from "./damage";
import { damagedCopy } from "./damaged-copy";

/** What came of reading copies: how many, how many cells they had, and those read otherwise than they are. */
export interface Outcome {
  copies: number;
  cells: number;
  readonly differences: (Difference & { readonly copy: string })[];
}

export function outcome(): Outcome {
  return { copies: 0, cells: 0, differences: [] };
}

/** Reads one damaged copy and adds what came of it. */
export function readCopy(into: Outcome, form: DrawnForm, seed: number, damages: readonly Damage[], share: number): void {
  const reading = readDocument(damagedCopy(form, seed, damages, share));
  const { cells, differences } = compareTables(form.truth, reading);
  const copy = `${labelOf(form.truth)} ${seed} ${damages.map(({ name }) => name).join("+")}`;
  into.copies += 1;
  into.cells += cells;
  into.differences.push(...differences.map((difference) => ({ ...difference, copy })));
}

function labelOf({ unitName, year }: TrueTable): string {
  return `${unitName} ${year}`;
}

/** The figures in one line. */
export function figures(name: string, { copies, cells, differences }: Outcome): string {
  const silent = differences.filter((difference) => difference.silent).length;
  const percent = ((1 - differences.length / Math.max(1, cells)) * 100).toFixed(3);
  return `${name}: ${copies} copies, ${cells} cells, ${percent} % recovered, ${differences.length - silent} told, ${silent} silent`;
}
