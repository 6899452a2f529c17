import { readDocument } from "../../src/reading/read-document";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import { compareTables } from "./compare-tables";
import { someDamages } from "./damage/damaged-copy";
import { DAMAGES } from "./damage/kinds";
import { figures, noOutcome, readCopy, recovered } from "./damage/read-copies";
import { listForm } from "./forms/list-form";
import { LIST_STYLES } from "./forms/list-styles";
import { otherUnits } from "./other-units";

/** A longer hunt with other seeds: HUNT=<copies> HUNT_FROM=<seed> npx jest tests/reading/damaged-copies.test.ts */
const COPIES = Number(process.env.HUNT ?? 2000);
const FROM = Number(process.env.HUNT_FROM ?? 2020);

const FORMS = LIST_STYLES.map((style) => [style.name, otherUnits().map((unit) => listForm(unit, style))] as const);

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

  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))("with %s alone", (_name, damage) => {
    const account = noOutcome();
    for (const [, forms] of FORMS) forms.forEach((form, index) => readCopy([account], form, index, [damage], 0.4));
    process.stdout.write(`${figures(damage.name, account)}\n`);
    expect(account.silent).toEqual([]);
  });

  test("with some five kinds of damage each: 99.5 % of all cells exact, none wrong in silence", () => {
    const all = noOutcome();
    const byForm = FORMS.map(([style, forms]) => ({ style, forms, account: noOutcome() }));
    for (let copy = 0; copy < COPIES; copy += 1) {
      const style = byForm[copy % byForm.length];
      const form = style?.forms[Math.floor(copy / byForm.length) % style.forms.length];
      if (style && form) readCopy([all, style.account], form, FROM + copy, someDamages(FROM + copy), 0.3);
    }
    process.stdout.write([...byForm.map(({ style, account }) => figures(style, account)), figures("all", all), ""].join("\n"));
    expect(all.silent).toEqual([]);
    expect(recovered(all)).toBeGreaterThan(0.995);
  }, 120_000);
});
