import { valueOf } from "../../src/domain/entry";
import type { Entry } from "../../src/domain/entry";
import type { Extra } from "../../src/domain/extra";
import type { Reading } from "../../src/domain/reading";
import type { TargetTable } from "../../src/domain/target-table";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import { readDocument } from "../../src/reading/read-document";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { bare, fieldForms } from "./field-forms";

function line(sign: string, entries: readonly (Entry<unknown> | undefined)[]): string {
  return bare(`${sign} ${entries.map((entry) => (entry ? String(valueOf(entry) ?? "") : "")).join(" | ")}`);
}

function linesOf({ document, leftovers, asides }: Reading): readonly string[] {
  return [
    line("=", [document?.title, document?.year, document?.unitCode, document?.unitName, document?.moneyUnit]),
    ...(document?.tables ?? []).flatMap(tableLines),
    ...(leftovers.length > 0 ? [bare(`! ${leftovers.map(({ text }) => text).join(" | ")}`)] : []),
    ...(asides.length > 0 ? [bare(`~ ${asides.map(({ text }) => text).join(" | ")}`)] : []),
  ];
}

function tableLines({ framework, extraColumns, projects, totals }: TargetTable): readonly string[] {
  const columns = extraColumns.map(({ kind, of, header }) => `${of === "project" ? "project " : ""}${kind} ${valueOf(header) ?? ""}`);
  return [
    ...(columns.length > 0 || framework === "fujian-2017" ? [[`: ${framework}`, ...columns].join(" | ")] : []),
    ...projects.flatMap(({ seq, name, budget, overallGoal, indicators, extras }) => [
      line("#", [seq, name, budget, overallGoal]),
      ...extraLines(extras),
      ...indicators.flatMap((indicator) => [line("-", INDICATOR_COLUMNS.map((column) => indicator[column])), ...extraLines(indicator.extras)]),
    ]),
    ...totals.map(({ label, amount }) => line("Σ", [label, amount])),
  ];
}

function extraLines(extras: readonly Extra[]): readonly string[] {
  return extras.some(({ entry }) => entry.state !== "blank") ? [line("+", extras.map(({ entry }) => entry))] : [];
}

describe("forms in the field", () => {
  const forms = [...fieldForms(), ...fieldForms("list-variants.txt")].map(({ name, snapshot, truth }) => [name, snapshot, truth] as const);

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
