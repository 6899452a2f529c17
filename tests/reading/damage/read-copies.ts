import type { Reading } from "../../../src/domain/reading";
import { check } from "../../../src/linting/check";
import type { Finding } from "../../../src/linting/finding";
import { readDocument } from "../../../src/reading/read-document";
import { RULES } from "../../../src/rules/registry";
import { formatA1 } from "../../../src/sheet/a1";
import type { CellRange } from "../../../src/sheet/cell-range";
import { intersects } from "../../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../../src/sheet/sheet-snapshot";
import { snapshotOfGrid } from "../../support/snapshot-of-text";
import type { Difference } from "../compare-tables";
import type { DrawnForm } from "../forms/drawn-form";
import type { Damage } from "./damage";
import { damagedCopy } from "./damaged-copy";

/** What came of reading copies: how many, how many cells they had, and those read otherwise than they are. */
export interface Outcome {
  copies: number;
  cells: number;
  told: number;
  /** One line for each that nothing tells of: the copy, the item, and how it was read. */
  readonly silent: string[];
}

export function noOutcome(): Outcome {
  return { copies: 0, cells: 0, told: 0, silent: [] };
}

/** Reads one damaged copy and adds what came of it to each of the accounts. */
export function readCopy(
  accounts: readonly Outcome[],
  form: DrawnForm,
  seed: number,
  damages: readonly Damage[],
  share: number,
): void {
  const snapshot = damagedCopy(form, seed, damages, share);
  const reading = readDocument(snapshot);
  const { cells, differences } = form.compare(reading);
  const silent = differences.some((difference) => difference.silent)
    ? unsaid(differences, snapshot, reading, form)
    : [];
  for (const account of accounts) {
    account.copies += 1;
    account.cells += cells;
    account.told += differences.length - silent.length;
    account.silent.push(
      ...silent.map(
        (difference) => `${form.name} ${seed} ${damages.map(({ name }) => name).join("+")}: ${lineOf(difference)}`,
      ),
    );
  }
}

/** The differences of which neither the entry, nor a cell left over there, nor a finding at their place tells. */
function unsaid(
  differences: readonly Difference[],
  snapshot: SheetSnapshot,
  reading: Reading,
  form: DrawnForm,
): readonly Difference[] {
  const usual = usualFindings(form);
  const findings = check({ snapshot, reading }, RULES).findings.filter((finding) => !usual.has(keyOf(finding)));
  const places = findings.flatMap(({ at, related }) => [at, ...related]);
  return differences.filter(
    ({ silent, at }) =>
      silent &&
      !(at && (places.some((place) => intersects(place, at)) || reading.leftovers.some((left) => isNear(left.at, at)))),
  );
}

/** What the rules say of a form that nothing has happened to tells nothing of a damage. */
const USUAL = new WeakMap<DrawnForm, ReadonlySet<string>>();

function usualFindings(form: DrawnForm): ReadonlySet<string> {
  const known = USUAL.get(form);
  if (known) return known;
  const snapshot = snapshotOfGrid(form.rows, { merges: form.merges });
  const usual = new Set(check({ snapshot, reading: readDocument(snapshot) }, RULES).findings.map(keyOf));
  USUAL.set(form, usual);
  return usual;
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

/** In the rows of the place, or just above or below them, where the pieces of a broken row stand. */
function isNear(left: CellRange, place: CellRange): boolean {
  return left.last.row >= place.first.row - 1 && left.first.row <= place.last.row + 2;
}

function lineOf({ item, expected, read, at }: Difference): string {
  return `${item} is ${expected ?? "empty"}, read ${read ?? "empty"} at ${at ? formatA1(at) : "no place"}`;
}

/** The share of cells read exactly. */
export function recovered({ cells, told, silent }: Outcome): number {
  return 1 - (told + silent.length) / Math.max(1, cells);
}

/** The figures in one line. */
export function figures(name: string, account: Outcome): string {
  const { copies, cells, told, silent } = account;
  return `${name}: ${copies} copies, ${cells} cells, ${(recovered(account) * 100).toFixed(3)} % exact, ${told} told, ${silent.length} silent`;
}
