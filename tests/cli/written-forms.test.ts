import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cardForms, cardLines } from "../reading/card-forms";
import { fieldForms } from "../reading/field-forms";
import { linesOf } from "../reading/lines-of-reading";
import { jxmb } from "./jxmb";
import { readingToldBy } from "./written-forms";
import type { ReadOutput } from "./written-forms";
import { xlsxOf } from "./xlsx-file";

const folder = mkdtempSync(join(tmpdir(), "jxmb-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LISTS = [...fieldForms(), ...fieldForms("list-variants.txt")].map((form) => ({ ...form, lines: linesOf }));
const CARDS = cardForms().map((form) => ({ ...form, lines: cardLines }));

/** A label of a card with nothing behind it: the output does not tell it from a label the card lacks. */
const said = (line: string): boolean => !/^: \w+ \|$/.test(line);

describe("jxmb read gives each written form exactly", () => {
  test.each([...LISTS, ...CARDS].map((form) => [form.name, form] as const))(
    "%s",
    async (_name, { snapshot, truth, lines }) => {
      writeFileSync(join(folder, "form.xlsx"), await xlsxOf([snapshot]));
      const { exit, out } = await jxmb(folder, "read", "form.xlsx", "--json");
      expect(exit).toBe(0);
      expect(lines(readingToldBy(JSON.parse(out) as ReadOutput)).filter(said)).toEqual(truth.filter(said));
    },
  );
});
