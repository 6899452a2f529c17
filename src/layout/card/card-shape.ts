import type { Horizon } from "../../domain/card-items";
import { valueOf } from "../../domain/entry";
import type { Indicator } from "../../domain/indicator";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { Project } from "../../domain/project";
import type { Column, TargetTable } from "../../domain/target-table";
import { INDICATOR_COLUMNS } from "../../domain/target-table";
import { levelRuns } from "../level-runs";
import type { ListColumn } from "../list/list-columns";
import { indicatorColumns } from "../list/list-columns";
import { printedText } from "../printed";

/** Indicators of one horizon, one below the other. */
export interface IndicatorGroup {
  readonly horizon: Horizon;
  readonly indicators: readonly Indicator[];
}

/** What the grid of a card depends on; cards of one shape share a sheet. */
export interface CardShape {
  readonly columns: readonly ListColumn[];
  /** Two blocks beside each other under shared 一级指标, as in the form of 2015; otherwise one below the other. */
  readonly sideBySide: boolean;
  /** Amounts of a main task. */
  readonly taskAmounts: number;
  /** Columns of the money where it stands as a grid (年初预算数, 全年预算数, 全年执行数); 0 where it does not. */
  readonly moneyColumns: number;
}

const NEEDED: readonly Column[] = ["level1", "level2", "level3", "value"];
/** More columns do not fit beside themselves on an upright page. */
const NARROW = NEEDED.length;

/** The shape of the card of a table's project. */
export function cardShape(table: TargetTable, layout: LayoutProfile): CardShape {
  const { project, groups } = cardOf(table);
  const card = project?.card;
  const says = (column: Column): boolean =>
    NEEDED.includes(column) ||
    table.header[column].state !== "absent" ||
    groups.some(({ indicators }) => indicators.some((indicator) => column in indicator && hasItem(indicator, column)));
  const columns = indicatorColumns(table, INDICATOR_COLUMNS.filter(says), layout);
  return {
    columns,
    sideBySide: columns.length === NARROW && canStandBesideEachOther(groups),
    taskAmounts: Math.max(0, ...(card?.tasks ?? []).map(({ funds }) => funds.length)),
    moneyColumns: Math.max(
      0,
      ...(card?.funds ?? []).map(({ additional: extras }) => (extras.length === 0 ? 0 : extras.length + 1)),
    ),
  };
}

/** True where the two cards can share a grid. */
export function sameShape(one: CardShape, other: CardShape): boolean {
  const alike =
    one.sideBySide === other.sideBySide &&
    one.taskAmounts === other.taskAmounts &&
    one.moneyColumns === other.moneyColumns;
  return (
    alike &&
    one.columns.length === other.columns.length &&
    one.columns.every(({ caption }, index) => caption === other.columns[index]?.caption)
  );
}

/** The project of a card and its indicators by horizon, in their order. */
export function cardOf({ projects }: TargetTable): {
  readonly project: Project | null;
  readonly groups: readonly IndicatorGroup[];
} {
  const [project = null] = projects;
  const groups: { horizon: Horizon; indicators: Indicator[] }[] = [];
  for (const indicator of project?.indicators ?? []) {
    const open = groups.at(-1);
    if (open?.horizon === indicator.horizon) open.indicators.push(indicator);
    else groups.push({ horizon: indicator.horizon, indicators: [indicator] });
  }
  return { project, groups: groups.length === 0 ? [{ horizon: "unspecified", indicators: [] }] : groups };
}

/** The texts of 一级指标 that both blocks would share, in order; a run of the same text once. */
export function levelOneRuns(
  indicators: readonly Indicator[],
): readonly { readonly text: string; readonly first: number; readonly length: number }[] {
  const texts = indicators.map(({ level1 }) => printedText(level1).text);
  return levelRuns([texts]).map(({ first, length }) => ({ text: texts[first] ?? "", first, length }));
}

function canStandBesideEachOther(groups: readonly IndicatorGroup[]): boolean {
  const [left, right] = groups;
  if (groups.length !== 2 || left?.horizon !== "whole-period" || right?.horizon !== "annual") return false;
  const [ones, others] = [levelOneRuns(left.indicators), levelOneRuns(right.indicators)];
  return ones.length === others.length && ones.every(({ text }, index) => text !== "" && text === others[index]?.text);
}

function hasItem(indicator: Indicator, column: Column): boolean {
  const entry = (indicator as Partial<Record<Column, Indicator["level1"] | Indicator["weight"]>>)[column];
  return entry !== undefined && (entry.state === "unreadable" || valueOf<unknown>(entry) !== null);
}
