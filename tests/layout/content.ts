import type { Entry } from "../../src/domain/entry";
import type { AdditionalItem } from "../../src/domain/additional-item";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { Project } from "../../src/domain/project";
import type { TargetTable } from "../../src/domain/target-table";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";

/**
 * What a document says, without the places it says it in and without repairs: a blank and an item that the form lacks
 * say the same, nothing. The items of columns beyond the standard form by their captions, each form having its own
 * order of them.
 */
export function contentOf(document: PerformanceDocument) {
  return {
    year: said(document.year),
    unitCode: said(document.unitCode),
    unitName: said(document.unitName),
    moneyUnit: said(document.moneyUnit),
    tables: document.tables.map(tableContent),
  };
}

const PROJECT_COLUMNS = ["seq", "name", "budget", "overallGoal"] as const;

function tableContent({ kind, form, framework, additionalColumns: extraColumns, projects, totals }: TargetTable) {
  return {
    kind,
    form,
    framework,
    extraColumns: extraColumns.map((column) => `${column.of} ${column.kind} ${said(column.header)}`).sort(),
    projects: projects.map(projectContent),
    totals: totals.map(({ label, amount, sums }) => [
      said(label),
      said(amount),
      ...sums.map(({ column, caption, entry }) => `${column ?? caption} ${String(said(entry))}`).sort(),
    ]),
  };
}

function projectContent({ card, indicators, additional: extras, ...project }: Project) {
  return {
    ...sayings(project, PROJECT_COLUMNS),
    extras: extrasContent(extras),
    indicators: indicators.map((indicator) => ({
      ...sayings(indicator, INDICATOR_COLUMNS),
      horizon: indicator.horizon,
      extras: extrasContent(indicator.additional),
    })),
    card: card && {
      ...sayings(card, ["department", "implementingUnit", "character", "starts", "ends", "annualGoal"]),
      funds: card.funds.map(({ kind, horizon, caption, amount, amountCaption, additional: beside }) => [
        kind,
        horizon,
        caption,
        said(amount),
        amountCaption,
        ...beside.map((extra) => [extra.caption, said(extra.entry)]),
      ]),
      tasks: card.tasks.map((task) => [
        said(task.name),
        said(task.content),
        ...task.funds.map(({ kind, caption, amount }) => [kind, caption, said(amount)]),
      ]),
      others: card.others.map(({ label, entry }) => [label, said(entry)]),
    },
  };
}

function sayings<Key extends string>(item: object, keys: readonly Key[]): Readonly<Record<Key, unknown>> {
  const entries = item as Readonly<Partial<Record<Key, Entry<unknown>>>>;
  return Object.fromEntries(keys.map((key) => [key, entries[key] ? said(entries[key]) : null])) as Record<Key, unknown>;
}

function extrasContent(extras: readonly AdditionalItem[]): readonly string[] {
  return extras
    .flatMap(({ kind, caption, entry }) => (said(entry) === null ? [] : [`${kind} ${caption} ${String(said(entry))}`]))
    .sort();
}

function said(entry: Entry<unknown>): unknown {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? `? ${entry.raw}` : null;
}
