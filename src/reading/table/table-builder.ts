import type { Framework } from "../../domain/vocabulary/frameworks";
import { endsAsIndicatorName } from "../../domain/vocabulary/indicator-names";
import { levelOneNamed } from "../../domain/vocabulary/levels";
import type { Column } from "../../domain/target-table";
import { COLUMNS } from "../../domain/target-table";
import type { Alignment, Contested, Placed } from "../row/align-row";
import { isStray } from "../row/contested";
import type { Draft, IndicatorDraft, Items, ProjectDraft } from "./drafts";
import { draftOf, joinDraft, noItems, repeatDraft } from "./drafts";
import { addProjectExtras, indicatorExtras } from "./draft-extras";
import type { HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import { joinFragmentRow } from "./join-fragment-row";
import { completesLevel, isWordOf, joinedWord } from "../row/join-pieces";
import { doubted, doubtsAfter, NO_DOUBTS } from "./label-doubts";
import type { Look } from "../row/look";
import type { Piece } from "../row/piece";
import type { MergedCover } from "../grid/merged-cover";
import { PROJECT_COLUMNS, repeatsProject } from "./repeats-project";
import { parentOf } from "./resolve-level-one";
import type { SourceRow } from "../grid/source-cell";
import { startsProject } from "./starts-project";
import { isWholeIndicator } from "./whole-indicator";

const LABELS = ["level1", "level2"] as const;
type Label = (typeof LABELS)[number];
const WORD_COLUMNS = ["level1", "level2", "nature", "direction"] as const;
const OWN_COLUMNS: readonly Column[] = ["level3", "detail", "nature", "direction", "value", "unit", "weight"];

/** A shorter text may be the rest of a name although it ends as names do: 满意度. */
const SHORTEST_WHOLE_NAME = 5;

/** Labels of levels, by their columns. */
type Labels = Readonly<Partial<Record<Label, Draft>>>;
const NO_LABELS: Labels = {};

/** Puts the aligned rows of one table together to projects and indicators, row after row. */
export class TableBuilder {
  readonly projects: ProjectDraft[] = [];
  /** Pieces that found no place. */
  readonly loose: Piece[] = [];
  private level1: Draft | null = null;
  private level2: Draft | null = null;
  private doubts = NO_DOUBTS;
  private readonly covered = new Map<object, Draft>();
  /** Labels that stand on a row of their own wait for the next indicator. */
  private waiting: Labels = NO_LABELS;
  /** The last row taken, and whether it was damaged: moved, or parted from the row above as pages of a copy are. */
  private lastRow: number | null = null;
  private afterDamage = false;
  /** True from a damaged row to the next 一级指标: labels may be missing because of the damage. */
  private torn = false;
  private readonly labelsMerged = new Map<HeaderLayout, boolean>();

  constructor(
    private readonly framework: Framework,
    private readonly cover: MergedCover,
    private readonly lookAt: (text: string) => Look,
    /** Whether rows of the sheet were moved in copying. */
    private readonly isCopy: () => boolean,
  ) {}

  add(row: SourceRow, alignment: Alignment, layout: HeaderLayout): void {
    const { placed, loose } = alignment;
    const apart = this.lastRow !== null && row.row - this.lastRow > 1;
    const damaged = apart || !alignment.stands;
    const items = noItems<Placed>();
    for (const placing of placed) if (placing.place.column !== "other") items[placing.place.column] = placing;
    const whole = this.isWhole(
      items.value ? items : { ...items, value: placed.find(({ place }) => place.extra === "place-value") },
    );
    const starts = startsProject(
      { row, items, stands: alignment.stands, layout },
      this.projects.at(-1),
      whole,
      this.cover,
    );
    const hurt = damaged || this.afterDamage;
    const bare = items.value === undefined && items.unit === undefined;
    const rest =
      !starts &&
      !alignment.entire &&
      !this.namesAnother(items, placed, layout) &&
      (this.completesWord(items, true) ||
        (bare && hurt && this.completesWord(items, false)) ||
        (!whole && (hurt || this.completesAbove(items))));
    this.lastRow = row.row;
    this.afterDamage = damaged;
    if (damaged) this.torn = true;
    if (rest && this.joinedAbove([...placed.map(({ piece }) => piece), ...loose], layout)) return;
    if (items.level1) this.torn = damaged;
    this.loose.push(...loose);
    if (isStray(alignment)) return void this.loose.push(...placed.map(({ piece }) => piece));
    const project = starts
      ? this.startProject(row, items, alignment.contested, layout)
      : this.continueProject(row, items, alignment.contested, layout);
    this.loose.push(...addProjectExtras(project, placed, row.row));
    if (holdsOwn(items) || placed.some(({ place }) => place.extra === "place-value"))
      return this.addIndicator(row, items, alignment, layout, project);
    for (const column of LABELS) this.wait(column, items[column]);
    for (const { place, piece } of placed) if (place.extra !== null && !place.ofProject) this.loose.push(piece);
  }

  private wait(column: Label, placing: Placed | undefined): void {
    if (placing) this.waiting = { ...this.waiting, [column]: draftOf(placing) };
  }

  /**
   * True where the row is the rest of what stands above whatever lies between: of a goal or a detail, or of a word; on
   * a copy, of any text.
   */
  private completesAbove(items: Readonly<Items<Placed>>): boolean {
    const ofTexts = COLUMNS.every(
      (column) => items[column] === undefined || column === "name" || column === "overallGoal" || column === "detail",
    );
    return ofTexts || this.completesWord(items, false) || this.isCopy();
  }

  /**
   * True where the row is a name and nothing else, below one that is whole, in a table without explanations: it is no
   * rest of it.
   */
  private namesAnother({ level3 }: Readonly<Items<Placed>>, placed: readonly Placed[], layout: HeaderLayout): boolean {
    const above = this.projects.at(-1)?.indicators.at(-1)?.items;
    if (!level3 || placed.length > 1 || !above?.level3 || !above.value || placeIn(layout, "detail")) return false;
    return [level3.piece.text, above.level3.text].every(
      (text) => text.length >= SHORTEST_WHOLE_NAME && endsAsIndicatorName(text),
    );
  }

  /** True where an item of the row makes a word with the one above; `torn`: one that is none without it. */
  private completesWord(items: Readonly<Items<Placed>>, torn: boolean): boolean {
    const indicator = this.projects.at(-1)?.indicators.at(-1);
    const [name, rest] = [indicator?.items.level3, items.level3?.piece];
    if (name && rest && completesLevel(name.text, rest)) return true;
    return WORD_COLUMNS.some((column) => {
      const above = column === "level1" || column === "level2" ? this[column] : indicator?.items[column];
      const piece = items[column]?.piece;
      if (!above || !piece || (torn && isWordOf(column, above.text))) return false;
      return (
        (piece.look.pieceOf.has(column) || (!torn && isWordOf(column, piece.text))) &&
        joinedWord(column, above.text, piece.text) !== null
      );
    });
  }

  private isWhole(items: Readonly<Items<Placed>>): boolean {
    return isWholeIndicator(items, this.cover.known);
  }

  private joinedAbove(pieces: readonly Piece[], layout: HeaderLayout): boolean {
    const project = this.projects.at(-1);
    if (!project) return false;
    const indicator = project.indicators.at(-1) ?? null;
    const leftOver = joinFragmentRow(
      pieces,
      layout,
      { project, indicator, level1: this.level1, level2: this.level2 },
      this.lookAt,
      this.isCopy,
    );
    this.loose.push(...(leftOver ?? []));
    return leftOver !== null;
  }

  private startProject(
    row: SourceRow,
    items: Readonly<Items<Placed>>,
    contested: Contested,
    layout: HeaderLayout,
  ): ProjectDraft {
    const project: ProjectDraft = {
      items: noItems(),
      extras: new Map(),
      firstRow: row.row,
      lastRow: row.row,
      shift: items.seq?.shift ?? items.name?.shift ?? 0,
      indicators: [],
      contested,
      layout,
    };
    for (const column of PROJECT_COLUMNS) {
      const placing = items[column];
      if (placing) project.items[column] = draftOf(placing);
    }
    this.projects.push(project);
    this.level1 = null;
    this.level2 = null;
    this.doubts = NO_DOUBTS;
    this.waiting = NO_LABELS;
    return project;
  }

  /**
   * Cells in the project's columns on a later row are the rest of its name or goal; beside them only where rows were
   * moved.
   */
  private continueProject(
    row: SourceRow,
    items: Readonly<Items<Placed>>,
    contested: Contested,
    layout: HeaderLayout,
  ): ProjectDraft {
    const project = this.projects.at(-1) ?? this.startProject(row, items, contested, layout);
    if (project.firstRow === row.row) return project;
    project.lastRow = row.row;
    const repeats = repeatsProject(items, project.items);
    for (const column of PROJECT_COLUMNS) {
      const placing = items[column];
      const draft = project.items[column];
      const place = placeIn(layout, column);
      if (!placing && draft && place && contested.has(place)) draft.kind ??= "chosen";
      if (!placing) continue;
      if (draft && repeats) repeatDraft(draft, placing);
      else if (!draft) project.items[column] = { ...draftOf(placing), kind: draftOf(placing).kind ?? "joined" };
      else if ((column === "name" || column === "overallGoal") && (placing.shift === 0 || this.isCopy()))
        joinDraft(draft, placing.piece);
      else this.loose.push(placing.piece);
    }
    return project;
  }

  private addIndicator(
    row: SourceRow,
    items: Readonly<Items<Placed>>,
    { placed, contested }: Alignment,
    layout: HeaderLayout,
    project: ProjectDraft,
  ): void {
    this.doubts = doubtsAfter(this.doubts, items, contested, layout);
    const level1 = this.labelOf("level1", row, items, layout);
    const level2 = this.labelOf("level2", row, items, layout);
    const goesOn =
      level1 === null || (this.level2 !== null && parentOf(this.level2, this.framework) === levelOneNamed(level1.text));
    const certain = this.mergesLabels(layout) && !this.torn;
    const carried = level2 === null && goesOn && !certain ? this.level2 : null;
    if (level1) this.level1 = level1;
    if (level1 || level2) this.level2 = level2 ?? carried;
    const own = noItems<Draft>();
    for (const column of OWN_COLUMNS) {
      const placing = items[column];
      const draft = placing ? draftOf(placing) : this.coveredBy(column, row, layout);
      if (draft) own[column] = draft;
    }
    const above = project.indicators.at(-1)?.extras ?? null;
    const indicator: IndicatorDraft = {
      items: own,
      extras: indicatorExtras(row.row, placed, layout, this.cover, above),
      level1,
      level2: level2 ?? carried,
      level2Carried: level2 === null && carried !== null,
      certain,
      contested: new Map([...contested, ...doubted(this.doubts, layout)]),
      firstRow: row.row,
      lastRow: row.row,
      placed,
      layout,
    };
    project.indicators.push(indicator);
    project.lastRow = row.row;
    this.waiting = NO_LABELS;
  }

  /** True where the table merges its labels over their rows, so that an empty cell beside them is an empty cell. */
  private mergesLabels(layout: HeaderLayout): boolean {
    const known = this.labelsMerged.get(layout);
    if (known !== undefined) return known;
    const merged = LABELS.some((column) => {
      const place = placeIn(layout, column);
      return place !== null && this.cover.mergesBelow(layout.lastRow, place.first);
    });
    this.labelsMerged.set(layout, merged);
    return merged;
  }

  /** The label in the row, the rest of the one above put to it, or the one merged over the row. */
  private labelOf(column: Label, row: SourceRow, items: Readonly<Items<Placed>>, layout: HeaderLayout): Draft | null {
    const placing = items[column];
    if (!placing) return this.waiting[column] ?? this.coveredBy(column, row, layout);
    const current = this[column];
    const whole =
      current && this.torn && placing.piece.look.pieceOf.has(column)
        ? joinedWord(column, current.text, placing.piece.text)
        : null;
    if (current && whole !== null) {
      joinDraft(current, placing.piece, whole);
      return current;
    }
    const [draft, { cell }] = [draftOf(placing), placing.piece];
    if (cell.range.last.row > cell.row) this.covered.set(cell, draft);
    return draft;
  }

  private coveredBy(column: Column, row: SourceRow, layout: HeaderLayout): Draft | null {
    const place = placeIn(layout, column);
    const cell = place ? this.cover.at(row.row, place.first) : null;
    if (!cell || cell.row === row.row) return null;
    const known = this.covered.get(cell);
    if (known) return known;
    const above = this.projects.at(-1)?.indicators.at(-1)?.items[column];
    return above?.cells.some((from) => from === cell) ? above : null;
  }
}

/** True where a row has an item of its own beside its labels. */
function holdsOwn(items: Readonly<Items<Placed>>): boolean {
  for (const column of OWN_COLUMNS) if (items[column]) return true;
  return false;
}
