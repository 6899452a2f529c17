import type { AdditionalKind } from "../../domain/additional-item";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { Column, TargetTable } from "../../domain/target-table";
import { MILLIMETRE } from "../millimetre";
import { widthForNumber } from "../text-fit";
import { textWidth } from "../wrapped-lines";
import type { ColumnItem, ListColumn } from "./list-columns";
import { indicatorItem, projectItem } from "./list-items";
import { totalItem } from "./total-row";

/** The least width of a column, points, and its part of the room that the others leave. */
interface Wish {
  readonly width: number;
  readonly share: number;
}

const STANDARD: Readonly<Record<Column, Wish>> = {
  seq: { width: 28, share: 0 },
  name: { width: 66, share: 0.05 },
  budget: { width: 56, share: 0 },
  overallGoal: { width: 65, share: 1 },
  level1: { width: 56, share: 0 },
  level2: { width: 66, share: 0 },
  level3: { width: 80, share: 0.2 },
  detail: { width: 65, share: 1 },
  nature: { width: 47, share: 0 },
  direction: { width: 47, share: 0 },
  value: { width: 50, share: 0.1 },
  unit: { width: 32, share: 0 },
  weight: { width: 34, share: 0 },
};

const EXTRA: Readonly<Record<AdditionalKind, Wish>> = {
  standard: { width: 56, share: 0.3 },
  "place-value": { width: 46, share: 0.1 },
  actual: { width: 50, share: 0.1 },
  score: { width: 34, share: 0 },
  deviation: { width: 60, share: 0.6 },
  remark: { width: 50, share: 0.3 },
  other: { width: 54, share: 0.1 },
};

/**
 * The widths of the columns of a list, points: as wide as their numbers ask, goal and texts sharing the rest of `room`.
 */
export function listWidths(
  table: TargetTable,
  columns: readonly ListColumn[],
  room: number,
  size: number,
  layout: LayoutProfile,
): readonly number[] {
  const numbers = numberWidths(table, columns, size, layout);
  const wishes = columns.map(({ item }, index): Wish => {
    const { width, share } = wishOf(item);
    const own = item.kind === "standard" ? layout.widths[item.column] : undefined;
    return own === undefined
      ? { width: Math.max(width, numbers[index] ?? 0), share }
      : { width: Math.max(own * MILLIMETRE, numbers[index] ?? 0), share: 0 };
  });
  const shares = wishes.reduce((sum, { share }) => sum + share, 0);
  const left = Math.max(0, room - wishes.reduce((sum, { width }) => sum + width, 0));
  return wishes.map(({ width, share }) => width + (shares === 0 ? 0 : (left * share) / shares));
}

function wishOf(item: ColumnItem): Wish {
  return item.kind === "standard" ? STANDARD[item.column] : EXTRA[item.extra];
}

/** The width each column needs so that none of its numbers shows as #####. */
function numberWidths(
  table: TargetTable,
  columns: readonly ListColumn[],
  size: number,
  layout: LayoutProfile,
): readonly number[] {
  return columns.map((column) => {
    let needed = 0;
    const ask = ({ value, text }: { readonly value: unknown; readonly text: string }): void => {
      if (typeof value === "number") needed = Math.max(needed, widthForNumber(textWidth(text, size)));
    };
    for (const total of table.totals) ask(totalItem(total, column, layout));
    for (const project of table.projects) {
      if (column.of === "project") ask(projectItem(project, column, layout));
      else for (const indicator of project.indicators) ask(indicatorItem(indicator, column, layout));
    }
    return needed;
  });
}
