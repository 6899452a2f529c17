import type { Contested, Placed } from "../row/align-row";
import type { Items } from "./drafts";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import type { SourceCell } from "../grid/source-cell";

/**
 * For each label that counts in a row from the rows above: a cell since then that may be another such label, or null.
 */
export interface LabelDoubts {
  readonly level1: SourceCell | null;
  readonly level2: SourceCell | null;
}

export const NO_DOUBTS: LabelDoubts = { level1: null, level2: null };

/** The doubts after a row; `items`: what it holds. */
export function doubtsAfter(
  above: LabelDoubts,
  items: Readonly<Items<Placed>>,
  contested: Contested,
  layout: HeaderLayout,
): LabelDoubts {
  if (contested.size === 0 && above.level1 === null && above.level2 === null) return NO_DOUBTS;
  const cellOf = (column: "level1" | "level2"): SourceCell | null => {
    const place = placeIn(layout, column);
    return (place && contested.get(place)) ?? null;
  };
  const [first, second] = [cellOf("level1"), cellOf("level2")];
  // A 二级指标 tells the 一级指标 where none is printed.
  const level1 = items.level1 ? null : (first ?? above.level1 ?? second);
  const level2 = items.level2 ? null : (second ?? (items.level1 ? null : (first ?? above.level2)));
  return { level1, level2 };
}

/** The columns of the labels that are in doubt, each with the cell. */
export function doubted(doubts: LabelDoubts, layout: HeaderLayout): readonly (readonly [ColumnPlace, SourceCell])[] {
  return (["level1", "level2"] as const).flatMap((column) => {
    const [place, cell] = [placeIn(layout, column), doubts[column]];
    return place && cell ? [[place, cell] as const] : [];
  });
}
