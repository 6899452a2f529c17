import type { CardItems, FundsLine, Horizon } from "../../domain/card-items";
import type { Entry } from "../../domain/entry";
import type { Indicator } from "../../domain/indicator";
import type { Project } from "../../domain/project";
import type { MoneyUnit } from "../../domain/statement";
import { moneyIn } from "../../domain/vocabulary/amounts";
import type { CardLabel } from "../../domain/vocabulary/card-labels";
import { horizonNamed, isFundsKind } from "../../domain/vocabulary/card-labels";
import type { CellRange } from "../../sheet/cell-range";
import type { Draft } from "../table/drafts";
import { draftEntry, numberEntry } from "../table/draft-entry";
import type { LabelledValue } from "./read-labels";
import type { ReadTasks } from "./read-tasks";

/** Puts the labels and indicators of one card into the form's terms. A label the card lacks is absent. */
export function finishCard(
  labels: readonly LabelledValue[],
  indicators: readonly Indicator[],
  { tasks, sums }: Pick<ReadTasks, "tasks" | "sums">,
  grid: readonly FundsLine[],
  unit: MoneyUnit | null,
  at: CellRange,
): Project {
  const absent: Entry<never> = { state: "absent", expectedNear: at };
  const used = new Map<LabelledValue, number>();
  const take = (...wanted: readonly CardLabel[]): LabelledValue | null => {
    const item = wanted.flatMap((label) => labelled(labels, label) ?? [])[0];
    if (item) used.set(item, (used.get(item) ?? 0) + 1);
    return item ?? null;
  };
  const text = (...wanted: readonly CardLabel[]): Entry<string> => {
    const item = take(...wanted);
    return item ? textOf(item, item.values[0]) : absent;
  };
  const funds = [...readFunds(labels, unit), ...grid, ...sums];
  const items = {
    department: text("department"),
    implementingUnit: text("implementingUnit"),
    character: text("character"),
    ...periodOf(take("starts", "period"), take("ends", "period"), absent),
    annualGoal: text("annualGoal"),
    funds,
    tasks,
  };
  const [name, overallGoal] = [text("projectName", "departmentName"), text("overallGoal")];
  const card: CardItems = {
    ...items,
    others: labels.flatMap((item) => (isFundsKind(item.label) ? [] : othersOf(item, used.get(item) ?? 0))),
  };
  return { seq: absent, name, budget: budgetOf(funds) ?? absent, overallGoal, indicators, additional: [], card, at };
}

/** The label with something behind it, else the first that is printed. */
function labelled(labels: readonly LabelledValue[], wanted: CardLabel): LabelledValue | undefined {
  const items = labels.filter(({ label }) => label === wanted);
  return items.find(({ values }) => values.length > 0) ?? items[0];
}

/** Two cells of the one label 起止时间 are its start and its end. */
function periodOf(
  starts: LabelledValue | null,
  ends: LabelledValue | null,
  absent: Entry<never>,
): Pick<CardItems, "starts" | "ends"> {
  const end = ends?.label === "period" ? ends.values[1] : ends?.values[0];
  return {
    starts: starts ? textOf(starts, starts.values[0]) : absent,
    ends: ends && (end || ends.label === "ends") ? textOf(ends, end) : absent,
  };
}

/** The money of the year, else the first total. */
function budgetOf(funds: readonly FundsLine[]): Entry<number> | null {
  const totals = funds.filter(({ kind }) => kind === "total");
  return (totals.find(({ horizon }) => horizon === "annual") ?? totals[0])?.amount ?? null;
}

function textOf(item: LabelledValue, value: Draft | undefined): Entry<string> {
  return value ? draftEntry(value, null) : { state: "blank", at: item.place };
}

/** What the standard card lacks: a label with its values, and of a label it has what stands there beyond its items. */
function othersOf(item: LabelledValue, used: number): CardItems["others"] {
  const values = used === 0 && item.values.length === 0 ? [undefined] : item.values.slice(used);
  return values.map((value) => ({ label: item.caption, entry: textOf(item, value) }));
}

/** The lines of money; a line stands for the year or the whole period as the total above it, in its column, says. */
function readFunds(labels: readonly LabelledValue[], unit: MoneyUnit | null): readonly FundsLine[] {
  const totals = new Map<number, Horizon>();
  const annual = labels.some(({ label, caption }) => label === "total" && horizonNamed(caption) === "annual");
  return labels.flatMap((item): FundsLine[] => {
    if (!isFundsKind(item.label)) return [];
    const told = horizonNamed(item.caption);
    if (item.label === "total") totals.set(item.cell.column, told === "unspecified" && annual ? "whole-period" : told);
    const horizon = totals.get(item.cell.column) ?? told;
    const [value] = item.values;
    const amount: Entry<number> = value
      ? numberEntry(value, (text) => moneyIn(text, unit), null)
      : { state: "blank", at: item.place };
    return [{ kind: item.label, horizon, caption: item.caption, amount, amountCaption: null, additional: [] }];
  });
}
