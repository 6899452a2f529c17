import type { AdditionalKind } from "../../domain/additional-item";
import type { Column } from "../../domain/target-table";
import {
  captionsContent,
  captionsGroup,
  captionsTermGoals,
  columnCaptioned,
  LONGEST_CAPTION,
  mayCaptionGoals,
  mayCaptionNames,
} from "../../domain/vocabulary/captions";
import { extraCaptioned, speaksOfProject } from "../../domain/vocabulary/additional-captions";
import { namesPlace, namesPlaceAmongOthers } from "../../domain/vocabulary/place-names";
import { union } from "../../sheet/cell-range";
import type { ColumnPlace } from "./header-layout";
import { printedText } from "../grid/printed-text";
import type { SourceCell } from "../grid/source-cell";

/** The header cells of one column of the sheet, from top to bottom. */
type Stack = readonly SourceCell[];

/** True for a column whose caption is known, whether the standard form has it or not. */
export function isKnown({ column, extra, caption }: ColumnPlace): boolean {
  return column !== "other" || extra !== "other" || speaksOfProject(caption);
}

/** The columns that the header cells name; `stacks` from left to right. */
export function columnPlaces(stacks: readonly Stack[]): readonly ColumnPlace[] {
  const columns = withGoals(withNames(captionedPlaces(stacks), stacks), stacks);
  const levels = columns.findIndex(({ column }) => column === "level1" || column === "level2" || column === "level3");
  return columns.map((place, index) => {
    if (place.column !== "other") return place;
    const ofProject = speaksOfProject(place.caption) || (place.extra === "other" && index < levels);
    return { ...place, ofProject };
  });
}

/**
 * A column for each county or township is a column of values only beside others of its kind, or where no other column
 * holds the values: one 街道 may head anything.
 */
function captionedPlaces(stacks: readonly Stack[]): readonly ColumnPlace[] {
  const places = stacks.filter((stack) => namesPlace(lowestText(stack))).length;
  const columns = placesOf(stacks, places > 0);
  return places === 1 && columns.some(({ column }) => column === "value") ? placesOf(stacks, false) : columns;
}

function placesOf(stacks: readonly Stack[], byPlace: boolean): readonly ColumnPlace[] {
  const taken = new Set<Column>();
  const ofTerm = stacks.find((stack) => captionsTermGoals(lowestText(stack)));
  return stacks.flatMap((stack, index) => {
    // The goals of the year are the project's own only where those of its term have no column.
    const beside =
      ofTerm !== undefined && stack !== ofTerm && !taken.has("overallGoal")
        ? new Set<Column>([...taken, "overallGoal"])
        : taken;
    const place = placeOfStack(stack, beside, standsUnderGroup(stack, stacks[index + 1]), byPlace);
    if (!place) return [];
    if (place.column !== "other") taken.add(place.column);
    return [place];
  });
}

/**
 * The caption that the header cells of one column make: the lowest one that is a caption, or all of them read as one.
 */
function placeOfStack(
  stack: Stack,
  taken: ReadonlySet<Column>,
  underGroup: boolean,
  byPlace: boolean,
): ColumnPlace | null {
  const standard = (cells: Stack): ColumnPlace | null => {
    const column = columnCaptioned(textOf(cells));
    return column && !taken.has(column) ? place(column, cells) : null;
  };
  const lowest = stack.slice(-1);
  const whole = standard(stack) ?? standard(lowest);
  if (whole) return whole;
  const text = lowestText(stack);
  const extra = extraKindOf(text, byPlace);
  if (underGroup && (extra !== null || captionsContent(text))) return place("other", lowest, extra ?? "other");
  for (const cell of [...stack].reverse()) {
    const above = standard([cell]);
    if (above) return above;
  }
  if (captionsGroup(text) || text.length > LONGEST_CAPTION) return null;
  return place("other", lowest, extra ?? "other");
}

function extraKindOf(caption: string, byPlace: boolean): AdditionalKind | null {
  return byPlace && (namesPlace(caption) || namesPlaceAmongOthers(caption)) ? "place-value" : extraCaptioned(caption);
}

/** True where what stands above the lowest cell stands above the next column too, as far as one can tell. */
function standsUnderGroup(stack: Stack, next: Stack | undefined): boolean {
  const above = stack.at(-2);
  if (!above) return false;
  const beside = next?.[0];
  return above.range.last.column > above.range.first.column || (beside !== undefined && beside.row > above.row);
}

/** With the column of the 三级指标 where only a caption that may head it does: 绩效指标 beside 二级指标, 绩效内容. */
function withNames(columns: readonly ColumnPlace[], stacks: readonly Stack[]): readonly ColumnPlace[] {
  const has = (column: Column): boolean => columns.some((place) => place.column === column);
  if (has("level3")) return columns;
  const heads = has("level1") || has("level2") ? mayCaptionNames : captionsContent;
  const names = stacks.find((stack, index) => {
    const lowest = stack.at(-1);
    if (!lowest || lowest.range.last.column > lowest.range.first.column || !heads(lowestText(stack))) return false;
    return stack.length === 1 || standsUnderGroup(stack, stacks[index + 1]);
  });
  if (!names) return columns;
  return withColumn(columns, place("level3", names.slice(-1)));
}

/**
 * With the column of the goals where only a caption that elsewhere stands over all indicators does: 项目年度绩效目标 beside
 * 一级指标.
 */
function withGoals(columns: readonly ColumnPlace[], stacks: readonly Stack[]): readonly ColumnPlace[] {
  if (columns.some(({ column }) => column === "overallGoal")) return columns;
  const levels = columns.find(({ column }) => column === "level1" || column === "level2" || column === "level3");
  const goals = stacks.find(([only, ...more]) => {
    if (!only || !levels || more.length > 0 || only.range.last.column >= levels.first) return false;
    return only.range.last.column === only.range.first.column && mayCaptionGoals(only.text);
  });
  return goals ? withColumn(columns, place("overallGoal", goals)) : columns;
}

/** With one more column, in place of what stood there. */
function withColumn(columns: readonly ColumnPlace[], own: ColumnPlace): readonly ColumnPlace[] {
  return [...columns.filter(({ first }) => first !== own.first), own].sort((a, b) => a.first - b.first);
}

function textOf(cells: Stack): string {
  return cells.map((cell) => printedText(cell.text)).join("");
}

function lowestText(stack: Stack): string {
  return textOf(stack.slice(-1));
}

function place(column: ColumnPlace["column"], cells: Stack, extra: AdditionalKind | null = null): ColumnPlace {
  const at = cells.map((cell) => cell.range).reduce(union);
  const raw = cells.map((cell) => cell.text).join("\n");
  return {
    column,
    extra,
    ofProject: false,
    holds: null,
    first: at.first.column,
    last: at.last.column,
    caption: textOf(cells),
    raw,
    at,
  };
}
