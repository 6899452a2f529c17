import type { CardItems, FundsLine } from "../../src/domain/card-items";
import type { Entry } from "../../src/domain/entry";
import type { AdditionalItem } from "../../src/domain/additional-item";
import type { Indicator } from "../../src/domain/indicator";
import type { Reading } from "../../src/domain/reading";
import type { Column, TargetTable } from "../../src/domain/target-table";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import { rangeOf } from "../../src/sheet/cell-range";

/** What `jxmb read --json` prints, as far as a form's content goes. */
export interface ReadOutput {
  readonly document: Readonly<Record<"title" | "unitCode" | "unitName", string | null>> & {
    readonly year: number | null;
    readonly moneyUnit: "万元" | "元" | null;
    readonly tables: readonly TableOutput[];
  };
  readonly leftovers: readonly { readonly text: string }[];
  readonly asides: readonly { readonly role: "note"; readonly text: string }[];
}

interface TableOutput extends Pick<TargetTable, "kind" | "form" | "framework"> {
  readonly extraColumns: readonly {
    readonly kind: AdditionalItem["kind"];
    readonly of: "project" | "indicator";
    readonly caption: string;
  }[];
  readonly projects: readonly ProjectOutput[];
  readonly totals: readonly { readonly label: string; readonly amount: number | null }[];
}

interface ProjectOutput extends Readonly<Record<"name" | "overallGoal", string | null>> {
  readonly seq: number | null;
  readonly budget: number | null;
  readonly indicators: readonly (Readonly<Record<(typeof INDICATOR_COLUMNS)[number], string | number | null>> &
    Pick<Indicator, "horizon"> & { readonly extras: readonly ExtraOutput[] })[];
  readonly extras: readonly ExtraOutput[];
  readonly card: CardOutput | null;
}

interface ExtraOutput extends Pick<AdditionalItem, "kind" | "caption"> {
  readonly text: string | null;
}

interface FundsOutput extends Pick<FundsLine, "kind" | "horizon" | "caption" | "amountCaption"> {
  readonly amount: number | null;
  readonly extras: readonly ExtraOutput[];
}

const CARD_TEXTS = ["department", "implementingUnit", "character", "starts", "ends", "annualGoal"] as const;

interface CardOutput extends Readonly<Record<(typeof CARD_TEXTS)[number], string | null>> {
  readonly funds: readonly FundsOutput[];
  readonly tasks: readonly (Readonly<Record<"name" | "content", string | null>> & {
    readonly funds: readonly FundsOutput[];
  })[];
  readonly others: readonly { readonly label: string; readonly text: string | null }[];
}

/** The printed output as the reading it tells of, places aside, so that it is compared in the same short lines. */
export function readingToldBy({ document, leftovers, asides }: ReadOutput): Reading {
  const { title, year, unitCode, unitName, moneyUnit, tables } = document;
  return {
    document: {
      sheet: "",
      title: entry(title),
      year: entry(year),
      unitCode: entry(unitCode),
      unitName: entry(unitName),
      moneyUnit: entry(moneyUnit),
      statement: null,
      tables: tables.map(tableOf),
    },
    recognition: { found: [], missing: [] },
    repairs: [],
    leftovers: leftovers.map(({ text }) => ({ text, at: SOMEWHERE })),
    asides: asides.map(({ role, text }) => ({ role, text, at: SOMEWHERE })),
  };
}

const SOMEWHERE = rangeOf(0, 0, 0, 0);

/** What a card does not say is null in the output, whether its label is printed or not. */
function entry<T>(value: T | null): Entry<T> {
  return value === null
    ? { state: "blank", at: SOMEWHERE }
    : { state: "filled", value, raw: String(value), at: SOMEWHERE };
}

function extra({ kind, caption, text }: ExtraOutput): AdditionalItem {
  return { kind, caption, entry: entry(text) };
}

function tableOf({ kind, form, framework, extraColumns, projects, totals }: TableOutput): TargetTable {
  return {
    kind,
    form,
    framework,
    header: {} as Record<Column, Entry<string>>,
    additionalColumns: extraColumns.map(({ kind: of, of: owner, caption }) => ({
      kind: of,
      of: owner,
      header: entry(caption),
    })),
    projects: projects.map(({ seq, name, budget, overallGoal, indicators, extras, card }) => ({
      seq: entry(seq),
      name: entry(name),
      budget: entry(budget),
      overallGoal: entry(overallGoal),
      indicators: indicators.map((indicator) => ({
        ...(Object.fromEntries(
          INDICATOR_COLUMNS.map((column) => [column, entry(indicator[column])]),
        ) as unknown as Pick<Indicator, (typeof INDICATOR_COLUMNS)[number]>),
        horizon: indicator.horizon,
        additional: indicator.extras.map(extra),
        at: SOMEWHERE,
      })),
      additional: extras.map(extra),
      card: card && cardOf(card),
      at: SOMEWHERE,
    })),
    totals: totals.map(({ label, amount }) => ({
      label: entry(label),
      amount: entry(amount),
      sums: [],
      at: SOMEWHERE,
    })),
    at: SOMEWHERE,
  };
}

function cardOf(card: CardOutput): CardItems {
  const lines = (funds: readonly FundsOutput[]): readonly FundsLine[] =>
    funds.map((line) => ({ ...line, amount: entry(line.amount), additional: line.extras.map(extra) }));
  return {
    ...(Object.fromEntries(CARD_TEXTS.map((item) => [item, entry(card[item])])) as Pick<
      CardItems,
      (typeof CARD_TEXTS)[number]
    >),
    funds: lines(card.funds),
    tasks: card.tasks.map(({ name, content, funds }) => ({
      name: entry(name),
      content: entry(content),
      funds: lines(funds),
    })),
    others: card.others.map(({ label, text }) => ({ label, entry: entry(text) })),
  };
}
