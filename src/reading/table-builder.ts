import type { Framework } from "../domain/vocabulary/frameworks";
import { levelOneNamed } from "../domain/vocabulary/levels";
import type { Column } from "../domain/target-table";
import type { Alignment, Placed } from "./align-row";
import type { Draft, IndicatorDraft, Items, ProjectDraft } from "./drafts";
import { draftOf, joinDraft } from "./drafts";
import type { HeaderLayout } from "./header-layout";
import { placeIn } from "./header-layout";
import { joinFragmentRow } from "./join-fragment-row";
import { joinedWord } from "./join-pieces";
import type { Look } from "./look";
import type { Piece } from "./piece";
import type { MergedCover } from "./merged-cover";
import { parentOf } from "./resolve-level-one";
import type { SourceRow } from "./source-cell";

const OWN_COLUMNS: readonly Column[] = ["level3", "detail", "nature", "direction", "value", "unit", "weight"];

/** Puts the aligned rows of one table together to projects and indicators, row after row. */
export class TableBuilder {
  readonly projects: ProjectDraft[] = [];
  /** Pieces that found no place. */
  readonly loose: Piece[] = [];
  private level1: Draft | null = null;
  private level2: Draft | null = null;
  private readonly covered = new Map<object, Draft>();
  /** Labels that stand on a row of their own wait for the next indicator. */
  private waiting: Items<Draft> = {};

  constructor(
    private readonly framework: Framework,
    private readonly lookAt: (text: string) => Look,
    private readonly cover: MergedCover,
  ) {}

  add(row: SourceRow, { placed, loose }: Alignment, layout: HeaderLayout): void {
    const items: Items<Placed> = {};
    for (const placing of placed) {
      if (placing.place.column === "other") this.loose.push(placing.piece);
      else items[placing.place.column] = placing;
    }
    const starts = this.startsProject(items, layout);
    if (!starts && !this.isWhole(items) && this.joinedAbove([...placed.map(({ piece }) => piece), ...loose], layout)) return;
    this.loose.push(...loose);
    const project = starts ? this.startProject(row, items, layout) : this.continueProject(row, items, layout);
    if (OWN_COLUMNS.some((column) => items[column] !== undefined)) this.addIndicator(row, items, placed, layout, project);
    else for (const column of ["level1", "level2"] as const) this.wait(column, items[column]);
  }

  private wait(column: Column, placing: Placed | undefined): void {
    if (placing) this.waiting[column] = draftOf(placing);
  }

  private startsProject(items: Readonly<Items<Placed>>, layout: HeaderLayout): boolean {
    const [seq, name, budget] = [items.seq, items.name, items.budget];
    if (seq) return name !== undefined || budget !== undefined || this.lookAt(seq.piece.text).number !== null;
    if (!name) return false;
    if (budget || items.overallGoal !== undefined) return true;
    const hasNumber = placeIn(layout, "seq") !== null || placeIn(layout, "budget") !== null;
    return name.piece.cell.range.last.row > name.piece.cell.row || (!hasNumber && items.level3 !== undefined);
  }

  /** True where the row says by itself what it is: an indicator with a number, a sign, or a level and a name. */
  private isWhole(items: Readonly<Items<Placed>>): boolean {
    const look = (column: Column): Look | null => {
      const placing = items[column];
      return placing ? this.lookAt(placing.piece.text) : null;
    };
    const value = look("value");
    const signs = [look("nature")?.nature, look("direction")?.direction, value && (value.number !== null || value.measure)];
    const said = signs.filter(Boolean).length;
    const name = look("level3");
    const named = name !== null && name.pieceOf.size === 0 && name.folded.length >= 2;
    if (said >= 2 || (said === 1 && named)) return true;
    if (!named) return false;
    return (look("level2")?.levelTwo ?? null) !== null || items.value !== undefined || items.unit !== undefined || this.cover.known;
  }

  private joinedAbove(pieces: readonly Piece[], layout: HeaderLayout): boolean {
    const project = this.projects.at(-1);
    if (!project) return false;
    const indicator = project.indicators.at(-1) ?? null;
    const joined = joinFragmentRow(pieces, layout, { project, indicator, level1: this.level1, level2: this.level2 }, this.lookAt);
    if (!joined) return false;
    this.loose.push(...pieces.filter((piece) => !joined.includes(piece)));
    return true;
  }

  private startProject(row: SourceRow, items: Readonly<Items<Placed>>, layout: HeaderLayout): ProjectDraft {
    const project: ProjectDraft = {
      items: {},
      firstRow: row.row,
      lastRow: row.row,
      shift: items.seq?.shift ?? items.name?.shift ?? 0,
      indicators: [],
      layout,
    };
    for (const column of ["seq", "name", "budget", "overallGoal"] as const) {
      const placing = items[column];
      if (placing) project.items[column] = draftOf(placing);
    }
    this.projects.push(project);
    this.level1 = null;
    this.level2 = null;
    this.waiting = {};
    return project;
  }

  /** Cells in the project's columns on a later row are the rest of its name or goal. */
  private continueProject(row: SourceRow, items: Readonly<Items<Placed>>, layout: HeaderLayout): ProjectDraft {
    const project = this.projects.at(-1) ?? this.startProject(row, items, layout);
    if (project.firstRow === row.row) return project;
    project.lastRow = row.row;
    for (const column of ["seq", "name", "budget", "overallGoal"] as const) {
      const placing = items[column];
      if (!placing) continue;
      const draft = project.items[column];
      if (!draft) project.items[column] = { ...draftOf(placing), kind: draftOf(placing).kind ?? "joined" };
      else if (column === "name" || column === "overallGoal") joinDraft(draft, placing.piece);
      else this.loose.push(placing.piece);
    }
    return project;
  }

  private addIndicator(row: SourceRow, items: Readonly<Items<Placed>>, placed: readonly Placed[], layout: HeaderLayout, project: ProjectDraft): void {
    const level1 = this.labelOf("level1", row, items, layout);
    const level2 = this.labelOf("level2", row, items, layout);
    const goesOn = level1 === null || (this.level2 !== null && parentOf(this.level2, this.framework) === levelOneNamed(level1.text));
    const carried = level2 === null && goesOn ? this.level2 : null;
    if (level1) this.level1 = level1;
    if (level1 || level2) this.level2 = level2 ?? carried;
    const own: Items<Draft> = {};
    for (const column of OWN_COLUMNS) {
      const placing = items[column];
      const draft = placing ? draftOf(placing) : this.coveredBy(column, row, layout);
      if (draft) own[column] = draft;
    }
    const indicator: IndicatorDraft = {
      items: own,
      level1,
      level2: level2 ?? carried,
      level2Carried: level2 === null && carried !== null,
      firstRow: row.row,
      lastRow: row.row,
      placed,
      layout,
    };
    project.indicators.push(indicator);
    project.lastRow = row.row;
    this.waiting = {};
  }

  /** The label in the row, the rest of the one above put to it, or the one merged over the row. */
  private labelOf(column: "level1" | "level2", row: SourceRow, items: Readonly<Items<Placed>>, layout: HeaderLayout): Draft | null {
    const placing = items[column];
    if (!placing) return this.waiting[column] ?? this.coveredBy(column, row, layout);
    const current = this[column];
    const whole = current && this.lookAt(placing.piece.text).pieceOf.has(column) ? joinedWord(column, current.text, placing.piece.text) : null;
    if (current && whole !== null) {
      joinDraft(current, placing.piece, whole);
      return current;
    }
    const draft = draftOf(placing);
    this.covered.set(placing.piece.cell, draft);
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
