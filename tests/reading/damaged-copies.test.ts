import { readDocument } from "../../src/reading/read-document";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import { compareTables } from "./compare-tables";
import { someDamages } from "./damage/damaged-copy";
import { DAMAGES } from "./damage/kinds";
import type { DrawnForm } from "./forms/drawn-form";
import { SPARED, writtenForm } from "./forms/written-form";
import { cardForms } from "./card-forms";
import { fieldForms } from "./field-forms";
import { figures, noOutcome, readCopy, recovered } from "./damage/read-copies";
import { listForm } from "./forms/list-form";
import { LIST_STYLES } from "./forms/list-styles";
import { otherUnits } from "./other-units";

/** A longer hunt with other seeds: HUNT=<copies> HUNT_FROM=<seed> npx jest tests/reading/damaged-copies.test.ts */
const COPIES = Number(process.env.HUNT ?? 2000);
const FROM = Number(process.env.HUNT_FROM ?? 2020);

const FORMS = LIST_STYLES.map((style) => [style.name, otherUnits().map((unit) => listForm(unit, style))] as const);

const NONE: ReadonlySet<string> = new Set();

/** Both levels in one column: the damages know one item a column. */
const OF_ONE_COLUMN = /^both levels in one/u;

/** The forms written out in tests/sheets, variants of the list and cards. */
const WRITTEN: readonly {
  readonly style: string;
  readonly forms: readonly DrawnForm[];
  readonly spared: ReadonlySet<string>;
}[] = [
  {
    style: "written lists",
    forms: [...fieldForms("list-variants.txt"), ...fieldForms()]
      .filter(({ name }) => !OF_ONE_COLUMN.test(name))
      .map(({ name, snapshot }) => writtenForm(name, snapshot, "list")),
    spared: SPARED,
  },
  {
    style: "written cards",
    forms: cardForms().map(({ name, snapshot }) => writtenForm(name, snapshot, "card")),
    spared: SPARED,
  },
];

/** About as many rows as are damaged in the 2020 Gulou copy. */
const SHARE = 0.4;

/** Figures for whoever runs the tests; not through console, which jest frames. */
function report(text: string): void {
  process.stdout.write(`${text}\n`);
}

describe("the list forms of other units", () => {
  test.each(FORMS)("%s, clean, are read exactly", (_style, forms) => {
    for (const form of forms) {
      for (const merges of [form.merges, null]) {
        const reading = readDocument(snapshotOfGrid(form.rows, { merges }));
        expect(compareTables(form.truth, reading.document?.tables ?? []).differences).toEqual([]);
        expect([form.name, reading.repairs, reading.leftovers]).toEqual([form.name, [], []]);
      }
    }
  });

  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))("with %s alone", (name, damage) => {
    const account = noOutcome();
    for (const [, forms] of FORMS) forms.forEach((form, index) => readCopy([account], form, index, [damage], SHARE));
    report(figures(name, account));
    expect(account.silent).toEqual([]);
    if (!damage.destroys) expect(recovered(account)).toBeGreaterThan(0.995);
  });

  test("with some five kinds of damage each, the written forms among them: 99.5 % of all cells exact, and none read otherwise in silence", () => {
    const all = noOutcome();
    const byStyle = [...FORMS.map(([style, forms]) => ({ style, forms, spared: NONE })), ...WRITTEN].map((style) => ({
      ...style,
      account: noOutcome(),
    }));
    const byKind = new Map(DAMAGES.map(({ name }) => [name, noOutcome()]));
    for (let copy = 0; copy < COPIES; copy += 1) {
      const style = byStyle[copy % byStyle.length];
      const form = style?.forms[Math.floor(copy / byStyle.length) % style.forms.length];
      if (!style || !form) continue;
      const damages = someDamages(FROM + copy, style.spared);
      const kinds = damages.flatMap(({ name }) => byKind.get(name) ?? []);
      readCopy([all, style.account, ...kinds], form, FROM + copy, damages, SHARE);
    }
    for (const { style, account } of byStyle) report(figures(style, account));
    for (const [kind, account] of byKind) report(figures(`among others ${kind}`, account));
    report(figures("all", all));
    expect(recovered(all)).toBeGreaterThan(0.995);
    expect(all.silent).toEqual([]);
  }, 120_000);
});
