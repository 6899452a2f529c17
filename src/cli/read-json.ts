import type { CardItems, FundsLine } from "../domain/card-items";
import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import type { AdditionalItem } from "../domain/additional-item";
import type { Indicator } from "../domain/indicator";
import type { PerformanceDocument } from "../domain/performance-document";
import type { Project } from "../domain/project";
import type { Reading } from "../domain/reading";
import type { Statement } from "../domain/statement";
import type { TargetTable } from "../domain/target-table";
import { missingColumns } from "./missing-columns";
import type { Places } from "./places";

/**
 * What `jxmb read --json` prints: the document as read, texts as printed without the blanks that line breaks left, null
 * for empty. A text that was not understood is given as it stands; a number that was not understood is null. `row` is
 * the indicator's row of the sheet, counted from 1.
 */
export function readJson(places: Places, reading: Reading, document: PerformanceDocument): object {
  return {
    document: {
      title: textOf(document.title),
      year: valueOf(document.year),
      unitCode: textOf(document.unitCode),
      unitName: textOf(document.unitName),
      moneyUnit: valueOf(document.moneyUnit),
      statement: document.statement && statementJson(document.statement),
      tables: document.tables.map((table) => tableJson(places, table)),
    },
    asides: reading.asides.map(({ role, at, text }) => ({ at: places.named(at), role, text })),
    leftovers: reading.leftovers.map(({ at, text }) => ({ at: places.named(at), text })),
    repairs: reading.repairs.map(({ at, kind, text }) => ({ at: places.named(at), kind, text })),
  };
}

function statementJson({ source, projectCount, total, names, noBusinessExpense }: Statement): object {
  return {
    source,
    projectCount: valueOf(projectCount),
    total: valueOf(total),
    names: names.map(textOf),
    noBusinessExpense: valueOf(noBusinessExpense) ?? false,
  };
}

function tableJson(places: Places, table: TargetTable): object {
  const { kind, form, framework, at, additionalColumns: extraColumns, projects, totals } = table;
  return {
    kind,
    form,
    framework,
    at: places.named(at),
    missingColumns: missingColumns(table),
    extraColumns: extraColumns.map(({ kind: holds, of, header }) => ({ kind: holds, of, caption: textOf(header) })),
    projects: projects.map((project) => projectJson(places, project)),
    totals: totals.map(({ label, amount, sums, at: place }) => ({
      label: textOf(label),
      amount: valueOf(amount),
      sums: sums.map(({ column, caption, entry }) => ({ column, caption, text: textOf(entry) })),
      at: places.named(place),
    })),
  };
}

function projectJson(
  places: Places,
  { seq, name, budget, overallGoal, indicators, additional: extras, card }: Project,
): object {
  return {
    seq: valueOf(seq),
    name: textOf(name),
    budget: valueOf(budget),
    overallGoal: textOf(overallGoal),
    indicators: indicators.map((indicator) => indicatorJson(places, indicator)),
    extras: extras.map(extraJson),
    card: card && cardJson(card),
  };
}

function cardJson({
  department,
  implementingUnit,
  character,
  starts,
  ends,
  annualGoal,
  funds,
  tasks,
  others,
}: CardItems): object {
  return {
    department: textOf(department),
    implementingUnit: textOf(implementingUnit),
    character: textOf(character),
    starts: textOf(starts),
    ends: textOf(ends),
    annualGoal: textOf(annualGoal),
    funds: funds.map(fundsJson),
    tasks: tasks.map(({ name, content, funds: lines }) => ({
      name: textOf(name),
      content: textOf(content),
      funds: lines.map(fundsJson),
    })),
    others: others.map(({ label, entry }) => ({ label, text: textOf(entry) })),
  };
}

function fundsJson({ kind, horizon, caption, amount, amountCaption, additional: extras }: FundsLine): object {
  return { kind, horizon, caption, amount: valueOf(amount), amountCaption, extras: extras.map(extraJson) };
}

function extraJson({ kind, caption, entry }: AdditionalItem): object {
  return { kind, caption, text: textOf(entry) };
}

function indicatorJson(places: Places, indicator: Indicator): object {
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
    horizon: indicator.horizon,
    extras: indicator.additional.map(extraJson),
    row: places.row(indicator.at),
  };
}

function textOf(entry: Entry<string>): string | null {
  return entry.state === "unreadable" ? entry.raw : valueOf(entry);
}
