import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import type { Indicator } from "../domain/indicator";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { Statement } from "../domain/statement";
import type { TargetTable } from "../domain/target-table";
import { formatA1In } from "../sheet/a1";

/**
 * What `jxmb read --json` prints: the document as read, texts as printed without the blanks that line breaks left, null for
 * empty. A text that was not understood is given as it stands; a number that was not understood is null. `row` is the
 * indicator's row of the sheet, counted from 1.
 */
export function readJson(file: string, sheet: string, reading: Reading, document: PerformanceDocument): object {
  return {
    file,
    sheet,
    document: {
      title: textOf(document.title),
      year: valueOf(document.year),
      unitCode: textOf(document.unitCode),
      unitName: textOf(document.unitName),
      moneyUnit: valueOf(document.moneyUnit),
      statement: document.statement && statementJson(document.statement),
      tables: document.tables.map((table) => tableJson(sheet, table)),
    },
    leftovers: reading.leftovers.map(({ at, text }) => ({ at: formatA1In(sheet, at), text })),
    repairs: reading.repairs.map(({ at, kind, text }) => ({ at: formatA1In(sheet, at), kind, text })),
  };
}

function statementJson({ projectCount, total, names, noBusinessExpense }: Statement): object {
  return {
    projectCount: valueOf(projectCount),
    total: valueOf(total),
    names: names.map(textOf),
    noBusinessExpense: valueOf(noBusinessExpense) ?? false,
  };
}

function tableJson(sheet: string, { kind, form, at, projects }: TargetTable): object {
  return { kind, form, at: formatA1In(sheet, at), projects: projects.map(projectJson) };
}

function projectJson({ seq, name, budget, overallGoal, indicators }: Project): object {
  return {
    seq: valueOf(seq),
    name: textOf(name),
    budget: valueOf(budget),
    overallGoal: textOf(overallGoal),
    indicators: indicators.map(indicatorJson),
  };
}

function indicatorJson(indicator: Indicator): object {
  return {
    level1: textOf(indicator.level1),
    level2: textOf(indicator.level2),
    level3: textOf(indicator.level3),
    detail: textOf(indicator.detail),
    nature: textOf(indicator.nature),
    direction: textOf(indicator.direction),
    value: textOf(indicator.value),
    unit: textOf(indicator.unit),
    weight: valueOf(indicator.weight),
    row: indicator.at.first.row + 1,
  };
}

function textOf(entry: Entry<string>): string | null {
  return entry.state === "unreadable" ? entry.raw : valueOf(entry);
}
