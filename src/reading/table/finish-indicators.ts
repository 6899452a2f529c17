import { weightIn } from "../../domain/vocabulary/amounts";
import type { Entry } from "../../domain/entry";
import type { Indicator } from "../../domain/indicator";
import type { Column } from "../../domain/target-table";
import type { CellRange } from "../../sheet/cell-range";
import { rangeOf } from "../../sheet/cell-range";
import type { Placed } from "../row/align-row";
import type { Draft, IndicatorDraft } from "./drafts";
import { carriedEntry, contestedEntry, draftEntry, numberEntry, rangeOfDraft } from "./draft-entry";
import { emptyRange } from "../grid/empty-range";
import { finishExtras } from "./finish-extras";
import type { ColumnPlace } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import type { MergedCover } from "../grid/merged-cover";
import type { PageEdges } from "./page-edges";
import { beyondEdge } from "./page-edges";
import type { LevelOneSource } from "./resolve-level-one";

/** The table that the indicators stand in. */
export interface IndicatorTable {
  readonly table: CellRange;
  readonly edges: PageEdges;
  readonly mergesKnown: boolean;
  readonly cover: MergedCover;
}

/** Puts the indicators of one project into the form's terms; `levels`: where the 一级指标 of each comes from. */
export function finishIndicators(
  drafts: readonly IndicatorDraft[],
  levels: readonly LevelOneSource[],
  table: IndicatorTable,
): readonly Indicator[] {
  const stretches = table.mergesKnown ? NO_STRETCHES : stretchesOf(drafts, levels);
  return drafts.map((draft, index) => finishIndicator(draft, levels[index] ?? NO_LEVEL, stretches, table));
}

const NO_LEVEL: LevelOneSource = { from: "none" };

/** The last row that each label counts for. */
type Stretches = ReadonlyMap<Draft, number>;

const NO_STRETCHES: Stretches = new Map();

/** Where merged cells cannot be told, a label stands for all rows down to the next. */
function stretchesOf(drafts: readonly IndicatorDraft[], levels: readonly LevelOneSource[]): Stretches {
  const lastRows = new Map<Draft, number>();
  drafts.forEach((draft, index) => {
    const level = levels[index];
    if (level && (level.from === "own" || level.from === "above")) lastRows.set(level.label, draft.lastRow);
    if (draft.level2) lastRows.set(draft.level2, draft.lastRow);
  });
  return lastRows;
}

function finishIndicator(
  draft: IndicatorDraft,
  level1: LevelOneSource,
  stretches: Stretches,
  table: IndicatorTable,
): Indicator {
  const { level2, items, firstRow, lastRow } = draft;
  const { first, last } = table.table;
  return {
    level1: labelEntry("level1", levelOneEntry(draft, level1, stretches, table), draft),
    level2: labelEntry(
      "level2",
      level2
        ? carriedEntry(level2, draft.level2Carried && table.mergesKnown, stretches.get(level2) ?? null)
        : missingEntry("level2", draft, table),
      draft,
    ),
    level3: textEntry("level3", draft, table),
    detail: textEntry("detail", draft, table),
    nature: textEntry("nature", draft, table),
    direction: textEntry("direction", draft, table),
    value: textEntry("value", draft, table),
    unit: textEntry("unit", draft, table),
    weight: items.weight ? numberEntry(items.weight, weightIn, null) : missingEntry("weight", draft, table),
    additional: finishExtras(draft.extras, draft.layout, "indicator", (place) => blankEntry(place, draft, table)),
    horizon: "unspecified",
    at: rangeOf(firstRow, first.column, lastRow, last.column),
  };
}

/** The label that counts for the row, unless a row above may have held another. */
function labelEntry(column: "level1" | "level2", entry: Entry<string>, draft: IndicatorDraft): Entry<string> {
  const place = draft.contested.size === 0 ? null : placeIn(draft.layout, column);
  return place ? contestedEntry(entry, draft.contested.get(place)) : entry;
}

function textEntry(column: Column, draft: IndicatorDraft, table: IndicatorTable): Entry<string> {
  const own = draft.items[column];
  return own ? draftEntry(own, null) : missingEntry(column, draft, table);
}

function missingEntry(column: Column, draft: IndicatorDraft, table: IndicatorTable): Entry<never> {
  const place = placeIn(draft.layout, column);
  return place ? blankEntry(place, draft, table) : { state: "absent", expectedNear: table.table };
}

function levelOneEntry(
  draft: IndicatorDraft,
  level: LevelOneSource,
  stretches: Stretches,
  table: IndicatorTable,
): Entry<string> {
  switch (level.from) {
    case "none":
      return missingEntry("level1", draft, table);
    case "supplied": {
      const place = missingEntry("level1", draft, table);
      return {
        state: "filled",
        value: level.name,
        raw: "",
        at: place.state === "blank" ? place.at : rangeOfDraft(level.by, null),
        repaired: { kind: "supplied", from: level.by.cells.map((cell) => cell.range) },
      };
    }
    case "own":
      return carriedEntry(level.label, false, stretches.get(level.label) ?? null);
    case "above":
      return carriedEntry(level.label, table.mergesKnown, stretches.get(level.label) ?? null);
    case "below":
      return carriedEntry(level.label, true, null);
  }
}

/**
 * Where an item that is not there would stand: as far from its header as the item before it, in the same row. Beyond
 * the edge of the page it is lost; where that edge is not certain, it is left open whether it was empty or cut off.
 */
function blankEntry(
  place: ColumnPlace,
  { placed, firstRow, contested }: IndicatorDraft,
  { cover, edges }: IndicatorTable,
): Entry<never> {
  let before: Placed | null = null;
  let after: Placed | null = null;
  for (const item of placed) {
    if (item.place.first < place.first) before = item;
    else if (item.place.first > place.first) after ??= item;
  }
  const expected = Math.max(0, place.first + ((before ?? after)?.shift ?? 0));
  const blank: Entry<never> = { state: "blank", at: emptyRange(firstRow, expected, cover) };
  const cell = contested.get(place);
  if (cell) return contestedEntry(blank, cell);
  return after
    ? blank
    : beyondEdge(blank, expected, place, edges(firstRow), before && before.shift > 0 ? before.piece.cell : null);
}
