import type { Entry } from "../../src/domain/entry";
import { valueOf } from "../../src/domain/entry";
import type { Indicator } from "../../src/domain/indicator";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import { numberIn } from "../../src/domain/quantity";
import type { MoneyUnit } from "../../src/domain/statement";
import type { Column, INDICATOR_COLUMNS, TableHeader, TargetTable } from "../../src/domain/target-table";
import { COLUMNS } from "../../src/domain/target-table";
import type { Framework } from "../../src/domain/vocabulary/frameworks";
import { rangeOf } from "../../src/sheet/cell-range";

/** A document as plain facts, without places: what a report must carry over. Texts as printed, null for empty. */
export interface Facts {
  readonly title: string | null;
  readonly year: number | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly withWeight: boolean;
  readonly framework: Framework;
  readonly projects: readonly ProjectFacts[];
}

export interface ProjectFacts {
  readonly seq: string | null;
  readonly name: string | null;
  readonly budget: string | null;
  readonly overallGoal: string | null;
  readonly indicators: readonly IndicatorFacts[];
}

export type IndicatorFacts = Readonly<Record<(typeof INDICATOR_COLUMNS)[number], string | null>>;

const ELSEWHERE = rangeOf(0, 0, 0, 0);

export function textEntry(text: string | null): Entry<string> {
  return text === null ? { state: "blank", at: ELSEWHERE } : { state: "filled", value: text, raw: text, at: ELSEWHERE };
}

export function numberEntry(text: string | null): Entry<number> {
  if (text === null) return { state: "blank", at: ELSEWHERE };
  const value = numberIn(text);
  if (value === null) return { state: "unreadable", raw: text, at: ELSEWHERE };
  return { state: "filled", value, raw: text, at: ELSEWHERE };
}

/** A document that says exactly these facts, as if read from some other sheet. */
export function documentOf(facts: Facts): PerformanceDocument {
  const header = Object.fromEntries(
    COLUMNS.map((column): [Column, Entry<string>] => [
      column,
      column === "weight" && !facts.withWeight ? { state: "absent", expectedNear: ELSEWHERE } : textEntry(column),
    ]),
  ) as TableHeader;
  const table: TargetTable = {
    kind: "unspecified",
    form: "list",
    framework: facts.framework,
    additionalColumns: [],
    totals: [],
    header,
    at: ELSEWHERE,
    projects: facts.projects.map((project) => ({
      seq: numberEntry(project.seq),
      name: textEntry(project.name),
      budget: numberEntry(project.budget),
      overallGoal: textEntry(project.overallGoal),
      at: ELSEWHERE,
      card: null,
      additional: [],
      indicators: project.indicators.map((indicator): Indicator => ({
        level1: textEntry(indicator.level1),
        level2: textEntry(indicator.level2),
        level3: textEntry(indicator.level3),
        detail: textEntry(indicator.detail),
        nature: textEntry(indicator.nature),
        direction: textEntry(indicator.direction),
        value: textEntry(indicator.value),
        unit: textEntry(indicator.unit),
        weight: numberEntry(indicator.weight),
        additional: [],
        horizon: "unspecified",
        at: ELSEWHERE,
      })),
    })),
  };
  return {
    sheet: "Sheet1",
    title: textEntry(facts.title),
    year: numberEntry(facts.year === null ? null : String(facts.year)),
    unitCode: textEntry(facts.unitCode),
    unitName: textEntry(facts.unitName),
    moneyUnit:
      facts.moneyUnit === null
        ? { state: "blank", at: ELSEWHERE }
        : { state: "filled", value: facts.moneyUnit, raw: facts.moneyUnit, at: ELSEWHERE },
    statement: null,
    tables: [table],
  };
}

/** The facts a document says; the text of a number is what its cell shows. */
export function factsOf(document: PerformanceDocument): Facts {
  const table = document.tables[0];
  return {
    title: valueOf(document.title),
    year: valueOf(document.year),
    unitCode: valueOf(document.unitCode),
    unitName: valueOf(document.unitName),
    moneyUnit: valueOf(document.moneyUnit),
    withWeight: table !== undefined && table.header.weight.state !== "absent",
    framework: table?.framework ?? "2015",
    projects: (table?.projects ?? []).map((project) => ({
      seq: shown(project.seq),
      name: shown(project.name),
      budget: shown(project.budget),
      overallGoal: shown(project.overallGoal),
      indicators: project.indicators.map((indicator) => ({
        level1: shown(indicator.level1),
        level2: shown(indicator.level2),
        level3: shown(indicator.level3),
        detail: shown(indicator.detail),
        nature: shown(indicator.nature),
        direction: shown(indicator.direction),
        value: shown(indicator.value),
        unit: shown(indicator.unit),
        weight: shown(indicator.weight),
      })),
    })),
  };
}

function shown(entry: Entry<string> | Entry<number>): string | null {
  if (entry.state === "unreadable") return entry.raw;
  if (entry.state !== "filled") return null;
  return typeof entry.value === "number" ? entry.raw : entry.value;
}
