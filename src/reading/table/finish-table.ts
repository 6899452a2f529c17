import type { Framework } from "../../domain/vocabulary/frameworks";
import { moneyIn, sequenceIn } from "../../domain/vocabulary/amounts";
import { officialCaption } from "../../domain/vocabulary/captions";
import type { Entry } from "../../domain/entry";
import type { Project } from "../../domain/project";
import type {
  Column,
  AdditionalColumn,
  TableHeader,
  TableKind,
  TargetTable,
  TotalRow,
} from "../../domain/target-table";
import { COLUMNS } from "../../domain/target-table";
import type { MoneyUnit } from "../../domain/statement";
import type { CellRange } from "../../sheet/cell-range";
import { rangeOf, union } from "../../sheet/cell-range";
import type { ProjectDraft } from "./drafts";
import { contestedEntry, draftEntry, numberEntry } from "./draft-entry";
import { emptyRange } from "../grid/empty-range";
import { finishExtras } from "./finish-extras";
import { finishIndicators } from "./finish-indicators";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import type { MergedCover } from "../grid/merged-cover";
import type { PageEdges } from "./page-edges";
import { beyondEdge } from "./page-edges";
import { levelOneNames, resolveLevelOne } from "./resolve-level-one";

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
  const at = rangeOf(
    layout.firstRow,
    headerRange.first.column,
    Math.max(lastRow, layout.lastRow),
    headerRange.last.column,
  );
  const names = levelOneNames(projects);
  return {
    kind: parts.kind,
    form: "list",
    framework: parts.framework,
    header: Object.fromEntries(
      COLUMNS.map((column) => [column, headerEntry(layout, column, headerRange)]),
    ) as TableHeader,
    additionalColumns: layout.columns.flatMap(extraColumn),
    projects: projects.map((project) => finishProject(project, parts, at, names)),
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

function extraColumn(place: ColumnPlace): readonly AdditionalColumn[] {
  return place.extra === null
    ? []
    : [{ kind: place.extra, of: place.ofProject ? "project" : "indicator", header: headerOf(place) }];
}

function finishProject(
  draft: ProjectDraft,
  parts: FinishedParts,
  table: CellRange,
  names: ReturnType<typeof levelOneNames>,
): Project {
  const lastRow = draft.lastRow;
  const stretch = parts.mergesKnown ? null : lastRow;
  const blank = (place: ColumnPlace): Entry<never> => {
    const expected = Math.max(0, place.first + draft.shift);
    const entry: Entry<never> = { state: "blank", at: emptyRange(draft.firstRow, expected, parts.cover) };
    const behind = draft.indicators[0]?.placed.at(-1);
    if (!place.ofProject || draft.contested.has(place) || !behind || behind.place.first > place.first)
      return contestedEntry(entry, draft.contested.get(place));
    return beyondEdge(entry, expected, place, parts.edges(draft.firstRow), behind.shift > 0 ? behind.piece.cell : null);
  };
  const missing = (column: Column): Entry<never> => {
    const place = placeIn(draft.layout, column);
    return place ? blank(place) : { state: "absent", expectedNear: table };
  };
  const { seq, name, budget, overallGoal } = draft.items;
  const levels = resolveLevelOne(draft.indicators, parts.framework, names);
  return {
    seq: seq ? numberEntry(seq, sequenceIn, stretch) : missing("seq"),
    name: name ? draftEntry(name, stretch) : missing("name"),
    budget: budget ? numberEntry(budget, (text) => moneyIn(text, parts.moneyUnit), stretch) : missing("budget"),
    overallGoal: overallGoal ? draftEntry(overallGoal, stretch) : missing("overallGoal"),
    indicators: finishIndicators(draft.indicators, levels, { ...parts, table }),
    additional: finishExtras(draft.extras, draft.layout, "project", blank),
    card: null,
    at: rangeOf(draft.firstRow, table.first.column, lastRow, table.last.column),
  };
}
