import type { SheetSnapshot } from "../../../src/sheet/sheet-snapshot";
import type { DrawnForm } from "../forms/drawn-form";
import type { Copy } from "./copy";
import { copyOf, sheetOfCopy } from "./copy";
import type { Damage } from "./damage";
import { DAMAGES } from "./kinds";
import { randomOf } from "./random";

/**
 * A copy of a form with every damage given, in their order; about `share` of the rows are damaged, by one kind or
 * another. The same seed gives the same copy.
 */
export function damagedCopy(form: DrawnForm, seed: number, damages: readonly Damage[], share: number): SheetSnapshot {
  const random = randomOf(seed);
  const clean = copyOf(form);
  const pasted = damages.some(({ happensTo }) => happensTo === "paste");
  const before: Copy = pasted ? { ...clean, merges: random.chance(0.5) ? [] : null } : clean;
  const ofRows = damages.filter((damage) => damage.ofRows).length;
  return sheetOfCopy(
    damages.reduce((copy, damage) => damage.inflict(copy, random, damage.ofRows ? share / ofRows : share), before),
  );
}

/** Some five kinds of damage, as one copy has them, those left out that a form is spared. */
export function someDamages(seed: number, spared: ReadonlySet<string> = new Set()): readonly Damage[] {
  const random = randomOf(seed ^ 0x5bd1e995);
  return DAMAGES.filter(() => random.chance(5 / DAMAGES.length)).filter(({ name }) => !spared.has(name));
}
