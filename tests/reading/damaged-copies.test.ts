import { readDocument } from "../../src/reading/read-document";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import type { Difference } from "./compare-tables";
import { compareTables } from "./compare-tables";
import { DAMAGE_KINDS, damagedCopy } from "./damage";
import { officialForm } from "./official-form";
import { otherUnits } from "./other-units";

const HEADER_ROWS = 5;

/** Reads `copies` damaged copies of each unit's table. */
function readCopies(copies: number, share: number, kinds?: readonly string[]) {
  let cells = 0;
  const differences: (Difference & { readonly copy: string })[] = [];
  for (const unit of otherUnits()) {
    const form = officialForm(unit);
    for (let seed = 0; seed < copies; seed += 1) {
      const reading = readDocument(snapshotOfGrid(damagedCopy(form, HEADER_ROWS, seed, share, kinds)));
      const comparison = compareTables(unit, reading.document?.tables ?? []);
      cells += comparison.cells;
      differences.push(...comparison.differences.map((difference) => ({ ...difference, copy: `${unit.unitName} ${seed}` })));
    }
  }
  return { recovered: 1 - differences.length / cells, silent: differences.filter(({ silent }) => silent) };
}

describe("damaged copies of other units' tables", () => {
  test.each(otherUnits().map((unit) => [unit.unitName, unit] as const))("%s, clean, is read exactly", (_name, unit) => {
    const { rows, merges } = officialForm(unit);
    for (const known of [merges, null]) {
      const reading = readDocument(snapshotOfGrid(rows, { merges: known }));
      expect(compareTables(unit, reading.document?.tables ?? []).differences).toEqual([]);
      expect([reading.repairs, reading.leftovers]).toEqual([[], []]);
    }
  });

  // What is cut off is not in the copy, so it cannot be recovered; it must be seen to be missing.
  test.each(DAMAGE_KINDS.filter((kind) => kind !== "cutOff" && kind !== "gluedLevels"))("%s alone is repaired throughout", (kind) => {
    const { recovered, silent } = readCopies(20, 0.4, [kind]);
    expect(silent).toEqual([]);
    expect(recovered).toBe(1);
  });

  test("2000 copies with every kind of damage: at least 99.5 % of all cells recovered, none wrong in silence", () => {
    const { recovered, silent } = readCopies(400, 0.3);
    expect(silent).toEqual([]);
    expect(recovered).toBeGreaterThan(0.995);
  }, 120_000);
});
