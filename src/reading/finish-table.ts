import type { Framework } from "../domain/vocabulary/frameworks";
import { moneyIn, sequenceIn, weightIn } from "../domain/vocabulary/amounts";
import { officialCaption } from "../domain/vocabulary/captions";
import type { Entry } from "../domain/entry";
import type { Extra } from "../domain/extra";
import type { Indicator } from "../domain/indicator";
import type { Project } from "../domain/project";
import type { Column, ExtraColumn, TableHeader, TableKind, TargetTable, TotalRow } from "../domain/target-table";
import { COLUMNS } from "../domain/target-table";
import type { MoneyUnit } from "../domain/statement";
import type { CellRange } from "../sheet/cell-range";
import { rangeOf, union } from "../sheet/cell-range";
import type { Draft, Extras, IndicatorDraft, ProjectDraft } from "./drafts";
import { carriedEntry, draftEntry, numberEntry, rangeOfDraft } from "./draft-entry";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { placeIn } from "./header-layout";
import type { MergedCover } from "./merged-cover";
import type { PageEdges } from "./page-edges";
import { resolveLevelOne } from "./resolve-level-one";
import type { LevelOneSource } from "./resolve-level-one";

/** What a table was read from, ready to be put into the form's terms. */
export interface FinishedParts {
  readonly kind: TableKind;
  readonly layout: HeaderLayout;
  readonly projects: readonly ProjectDraft[];
  readonly totals: readonly TotalRow[];
  readonly framework: Framework;
  readonly moneyUnit: MoneyUnit | null;
  readonly edges: PageEdges;
  /** False where the host cannot tell merged cells: blanks below a filled cell are then its merged rows. */
  readonly mergesKnown: boolean;
  readonly cover: MergedCover;
}

/** Puts the drafts of one table into the form's terms. */
export function finishTable(parts: FinishedParts): TargetTable {
  const { layout, projects } = parts;
  const headerRange = layout.columns.map((place) => place.at).reduce(union);
  const lastRow = projects.at(-1)?.lastRow ?? layout.lastRow;
  const at = rangeOf(layout.firstRow, headerRange.first.column, Math.max(lastRow, layout.lastRow), headerRange.last.column);
  return {
    kind: parts.kind,
    form: "list",
    framework: parts.framework,
    header: Object.fromEntries(COLUMNS.map((column) => [column, headerEntry(layout, column, headerRange)])) as TableHeader,
    extraColumns: layout.columns.flatMap(extraColumn),
    projects: projects.map((project) => finishProject(project, parts, at)),
    totals: parts.totals,
    at,
  };
}

function headerEntry(layout: HeaderLayout, column: Column, header: CellRange): Entry<string> {
  const place = placeIn(layout, column);
  return place ? headerOf(place) : { state: "absent", expectedNear: header };
}

function headerOf({ column, caption, raw, at }: ColumnPlace): Entry<string> {
  return { state: "filled", value: column === "other" ? caption : caption || officialCaption(column), raw, at };
}

function extraColumn(place: ColumnPlace): readonly ExtraColumn[] {
  return place.extra === null ? [] : [{ kind: place.extra, of: place.ofProject ? "project" : "indicator", header: headerOf(place) }];
}

/** The items of the columns that the standard form lacks, in the order they stand. */
function finishExtras(drafts: Extras, columns: readonly ColumnPlace[], missing: (place: ColumnPlace) => Entry<never>): readonly Extra[] {
  return columns.flatMap((place) => {
    if (place.extra === null) return [];
    const draft = drafts.get(place);
    return [{ kind: place.extra, caption: place.caption, entry: draft ? draftEntry(draft, null) : missing(place) }];
  });
}

function finishProject(draft: ProjectDraft, parts: FinishedParts, table: CellRange): Project {
  const lastRow = draft.lastRow;
  const stretch = parts.mergesKnown ? null : lastRow;
  const blank = (place: ColumnPlace): Entry<never> => {
    return { state: "blank", at: emptyRange(draft.firstRow, Math.max(0, place.first + draft.shift), parts.cover) };
  };
  const missing = (column: Column): Entry<never> => {
    const place = placeIn(draft.layout, column);
    return place ? blank(place) : { state: "absent", expectedNear: table };
  };
  const { seq, name, budget, overallGoal } = draft.items;
  const levels = resolveLevelOne(draft.indicators, parts.framework);
  return {
    seq: seq ? numberEntry(seq, sequenceIn, stretch) : missing("seq"),
    name: name ? draftEntry(name, stretch) : missing("name"),
    budget: budget ? numberEntry(budget, (text) => moneyIn(text, parts.moneyUnit), stretch) : missing("budget"),
    overallGoal: overallGoal ? draftEntry(overallGoal, stretch) : missing("overallGoal"),
    indicators: finishIndicators(draft.indicators, levels, parts, table),
    extras: finishExtras(draft.extras, draft.layout.columns.filter(({ ofProject }) => ofProject), blank),
    card: null,
    at: rangeOf(draft.firstRow, table.first.column, lastRow, table.last.column),
  };
}

function finishIndicators(
  drafts: readonly IndicatorDraft[],
  levels: readonly LevelOneSource[],
  parts: FinishedParts,
  table: CellRange,
): readonly Indicator[] {
  const lastRows = new Map<Draft, number>();
  drafts.forEach((draft, index) => {
    const level = levels[index];
    if (level && (level.from === "own" || level.from === "above")) lastRows.set(level.label, draft.lastRow);
    if (draft.level2) lastRows.set(draft.level2, draft.lastRow);
  });
  const stretch = (label: Draft): number | null => (parts.mergesKnown ? null : (lastRows.get(label) ?? null));
  return drafts.map((draft, index) => {
    const level = levels[index] ?? { from: "none" };
    const blank = (place: ColumnPlace): Entry<never> => blankEntry(place, draft, parts);
    const missing = (column: Column): Entry<never> => {
      const place = placeIn(draft.layout, column);
      return place ? blank(place) : { state: "absent", expectedNear: table };
    };
    const text = (column: Column): Entry<string> => {
      const own = draft.items[column];
      return own ? draftEntry(own, null) : missing(column);
    };
    return {
      level1: levelOneEntry(level, () => missing("level1"), stretch, parts.mergesKnown),
      level2: draft.level2
        ? carriedEntry(draft.level2, draft.level2Carried && parts.mergesKnown, stretch(draft.level2))
        : missing("level2"),
      level3: text("level3"),
      detail: text("detail"),
      nature: text("nature"),
      direction: text("direction"),
      value: text("value"),
      unit: text("unit"),
      weight: draft.items.weight ? numberEntry(draft.items.weight, weightIn, null) : missing("weight"),
      extras: finishExtras(draft.extras, draft.layout.columns.filter(({ ofProject }) => !ofProject), blank),
      horizon: "unspecified",
      at: rangeOf(draft.firstRow, table.first.column, draft.lastRow, table.last.column),
    };
  });
}

function levelOneEntry(
  level: LevelOneSource,
  missing: () => Entry<string>,
  stretch: (label: Draft) => number | null,
  mergesKnown: boolean,
): Entry<string> {
  switch (level.from) {
    case "none":
      return missing();
    case "supplied": {
      const place = missing();
      return {
        state: "filled",
        value: level.name,
        raw: "",
        at: place.state === "blank" ? place.at : rangeOfDraft(level.by, null),
        repaired: { kind: "supplied", from: level.by.cells.map((cell) => cell.range) },
      };
    }
    case "own":
      return carriedEntry(level.label, false, stretch(level.label));
    case "above":
      return carriedEntry(level.label, mergesKnown, stretch(level.label));
    case "below":
      return carriedEntry(level.label, true, null);
  }
}

/** Where an item that is not there would stand: as far from its header as the item before it, in the same row. */
function blankEntry(place: ColumnPlace, draft: IndicatorDraft, parts: FinishedParts): Entry<never> {
  const after = draft.placed.find((item) => item.place.first > place.first);
  const before = draft.placed.filter((item) => item.place.first < place.first).at(-1);
  const expected = Math.max(0, place.first + ((before ?? after)?.shift ?? 0));
  const at = emptyRange(draft.firstRow, expected, parts.cover);
  const edge = parts.edges(draft.firstRow);
  return edge !== null && !after && expected > edge ? { state: "blank", at, lost: true } : { state: "blank", at };
}

/** The empty cell at a place: the merged one where it is merged. */
function emptyRange(row: number, column: number, cover: MergedCover): CellRange {
  return cover.rangeAt(row, column) ?? rangeOf(row, column, row, column);
}
