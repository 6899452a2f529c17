import { valueOf } from "../../src/domain/entry";
import type { Entry } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import { readDocument } from "../../src/reading/read-document";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { bare, fieldForms } from "./field-forms";

function line(sign: string, entries: readonly (Entry<unknown> | undefined)[]): string {
  return bare(`${sign} ${entries.map((entry) => (entry ? String(valueOf(entry) ?? "") : "")).join(" | ")}`);
}

function linesOf({ document, leftovers, asides }: Reading): readonly string[] {
  const projects = (document?.tables ?? []).flatMap((table) => table.projects);
  return [
    line("=", [document?.title, document?.year, document?.unitCode, document?.unitName, document?.moneyUnit]),
    ...projects.flatMap(({ seq, name, budget, overallGoal, indicators }) => [
      line("#", [seq, name, budget, overallGoal]),
      ...indicators.map((indicator) => line("-", INDICATOR_COLUMNS.map((column) => indicator[column]))),
    ]),
    ...(leftovers.length > 0 ? [bare(`! ${leftovers.map(({ text }) => text).join(" | ")}`)] : []),
    ...(asides.length > 0 ? [bare(`~ ${asides.map(({ text }) => text).join(" | ")}`)] : []),
  ];
}

describe("forms in the field", () => {
  const forms = fieldForms().map(({ name, snapshot, truth }) => [name, snapshot, truth] as const);

  test.each(forms)("%s", (_name, snapshot, truth) => {
    const reading = readDocument(snapshot);
    expect(linesOf(reading)).toEqual(truth);
    expect(reading.repairs).toEqual([]);
  });

  test.each(forms)("%s; merges unknown", (_name, snapshot, truth) => {
    expect(linesOf(readDocument({ ...snapshot, merges: null }))).toEqual(truth);
  });

  test.each(forms)("%s; with hidden rows and away from A1", (_name, snapshot, truth) => {
    const moved: SheetSnapshot = { ...snapshot, origin: { row: 3, column: 2 }, merges: null, hiddenRows: [8, 9] };
    expect(linesOf(readDocument(moved))).toEqual(truth);
  });
});
