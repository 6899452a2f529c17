import { PROFILES } from "../../../src/workbench/host/rich-api/quirks";
import type { CellValue } from "../../../src/sheet/cell";
import { enterValues } from "../../../src/workbook/enter-values";
import { Workbook } from "../../../src/workbook/workbook";
import type { RunningOffice } from "../../support/office-js";
import { startOffice } from "../../support/office-js";
import type { Batch, Bench, Fact } from "./fact";
import { codeOf } from "./fact";
import { FACTS } from "./facts";

/** Each behaviour of Excel that docs/excel-facts.md lists, played to the genuine Office.js. */
let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

const all = FACTS.flatMap(({ facts }) => facts);

test("at least a hundred behaviours are shown, each once, each with a page", () => {
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ fact }) => fact)).size).toBe(all.length);
  const documented = all.filter(({ evidence }) => evidence === "documented");
  expect(documented.filter(({ page }) => !/^https:\/\/(?:learn|support)\.microsoft\.com\//.test(page))).toEqual([]);
  expect(all.filter(({ page }) => !page.startsWith("https://"))).toEqual([]);
});

describe.each(FACTS)("$subject", ({ facts }) => {
  test.each(facts)("$fact", async (fact) => {
    expect(await fact.shown(benchFor(fact))).toEqual(fact.is);
  });
});

function benchFor({ given = [], played }: Fact): Bench {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const rows = given.map((line) => line.split("|").map((cell): CellValue => cell.trim()));
  enterValues(sheet, { row: 0, column: 0 }, rows);
  const running = startOffice(workbook, { api: "1.21", quirks: PROFILES.honest, ...played });
  office = running;
  const ask: Bench["ask"] = (batch: Batch<unknown>, options: object = {}): Promise<never> =>
    running.Excel.run(options as Excel.RunOptions, async (context) => {
      const read = batch(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return (typeof read === "function" ? (read as () => never)() : null) as never;
    });
  const code: Bench["code"] = async (batch, options) => {
    try {
      await ask(batch, options);
      return "done";
    } catch (failure) {
      const known = codeOf(failure);
      if (known !== null) return known;
      throw failure;
    }
  };
  const heard: Bench["heard"] = async (listen, act) => {
    const events: Record<string, unknown>[] = [];
    const hear = async (event: unknown): Promise<void> => void events.push(event as Record<string, unknown>);
    await ask((one, context) => void listen(one, hear, context));
    await act();
    // Answers come in their order: once one more request is answered, all that was raised before has arrived.
    await ask((one) => void one.load("name"));
    return events;
  };
  return { workbook, sheet, gate: running.gate, ask, code, heard };
}
