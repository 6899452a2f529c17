import type { LayoutProfile } from "../../domain/layout-profile";
import { STANDARD_LAYOUT } from "../../domain/layout-profile";
import type { Severity } from "../../sheet/severity";
import { rangeOf } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";
import {
  basisLine,
  CORRECTION_CAPTIONS,
  CORRECTION_LIST_TITLE,
  CORRECTION_SHEET_NAME,
  correctedUnitLine,
  countLine,
  SEVERITY_WORDS,
  SIGNATURE_LINE,
  WHOLE_DOCUMENT,
} from "../captions/correction-list";
import { finishedPlan } from "../finished-plan";
import type { Role } from "../look";
import { listPage } from "../page";
import type { RowGroup } from "../page-breaks";
import { withRowsBelow } from "../page-breaks";
import type { PlacedItem } from "../placed-item";
import { placed } from "../placed-item";
import { textCell } from "../printed";
import { rowHeights } from "../row-heights";
import { fittingLook } from "../text-fit";
import type { Typography } from "../typography";
import { typographyOf } from "../typography";
import { byNumber, citedInFull } from "./cited-documents";
import type { Correction } from "./correction";
import { cutAtPages } from "./cut-at-pages";
import { placeLines } from "./place-lines";

/** Of whom the list speaks. */
export interface CorrectedDocument {
  readonly year: number | null;
  readonly unit: string;
}

type CorrectionColumn = keyof typeof CORRECTION_CAPTIONS;

/** Points; together the width of a landscape A4 page inside its margins. */
const WIDTHS: Readonly<Record<CorrectionColumn, number>> = {
  number: 28,
  project: 76,
  place: 70,
  severity: 46,
  problem: 206,
  requirement: 98,
  basis: 108,
  reply: 84,
};
const COLUMNS = Object.keys(CORRECTION_CAPTIONS) as readonly CorrectionColumn[];
const LEFT: ReadonlySet<CorrectionColumn> = new Set<CorrectionColumn>(["problem", "requirement", "basis", "reply"]);
const HEADING = 3;
const TOP = HEADING + 1;

/** So often at most are the pages made anew: a name that is told again on a further page may make its rows taller. */
const ROUNDS = 4;

/**
 * 整改清单: the findings of a check as a sheet to send to the business section, by project, with an empty column for the
 * answer; a project that runs over several pages is named on each. `corrections` come grouped: those of one project one
 * after the other. Same corrections, same plan.
 */
export function correctionList(
  document: CorrectedDocument,
  corrections: readonly Correction[],
  layout: LayoutProfile = STANDARD_LAYOUT,
): SheetPlan {
  const typography = typographyOf(layout);
  const groups = groupsOf(corrections);
  const widths = COLUMNS.map((column) => WIDTHS[column]);
  const below = linesBelow(corrections);
  const rows = TOP + corrections.length + below.length;
  const fixed = fixedItems(document, corrections, below, typography);
  const planned = (pieces: readonly RowGroup[]): SheetPlan => {
    const names = pieces.map(({ first, rows: tall }) => {
      const project = corrections[first - TOP]?.project ?? WHOLE_DOCUMENT;
      return fitted(text("entry", rangeOf(first, 1, first + tall - 1, 1), project, typography), tall);
    });
    const items = [...fixed, ...names];
    const heights = rowHeights(items, rows, widths);
    const page = listPage(heights, withRowsBelow(groups, below.length), widths, { heading: HEADING, header: 1 });
    return finishedPlan({ name: CORRECTION_SHEET_NAME, items, heights, widths, typography, frozenRows: TOP }, page);
  };
  let pieces = groups;
  for (let round = 1; round < ROUNDS; round += 1) {
    const cut = cutAtPages(groups, planned(pieces).page.breaksBefore ?? []);
    if (cut.length === pieces.length && cut.every(({ first }, index) => first === pieces[index]?.first)) break;
    pieces = cut;
  }
  return planned(pieces);
}

/** Everything but the names of the projects. */
function fixedItems(
  document: CorrectedDocument,
  corrections: readonly Correction[],
  below: readonly string[],
  typography: Typography,
): readonly PlacedItem[] {
  const line = (row: number, role: Role, words: string): PlacedItem =>
    text(role, rangeOf(row, 0, row, COLUMNS.length - 1), words, typography);
  return [
    line(0, "title", CORRECTION_LIST_TITLE),
    line(1, "unit", correctedUnitLine(document.year, document.unit)),
    line(2, "unit", countLine(countsOf(corrections))),
    ...COLUMNS.map((column, index) =>
      text("header", rangeOf(HEADING, index, HEADING, index), CORRECTION_CAPTIONS[column], typography),
    ),
    ...corrections.flatMap((correction, index) => correctionRow(correction, index, typography)),
    ...below.map((words, index) => line(TOP + corrections.length + index, "unit", words)),
  ];
}

/** The documents that are cited, in full, and the line for those who answer. */
function linesBelow(corrections: readonly Correction[]): readonly string[] {
  const cited = citedInFull(corrections.map(({ basis }) => basis));
  return [...(cited.length > 0 ? [basisLine(cited)] : []), SIGNATURE_LINE];
}

function correctionRow(
  { place, severity, problem, requirement, basis }: Correction,
  index: number,
  typography: Typography,
): readonly PlacedItem[] {
  const printed: Readonly<Record<Exclude<CorrectionColumn, "number" | "project">, string>> = {
    place: placeLines(place),
    severity: SEVERITY_WORDS[severity],
    problem,
    requirement,
    basis: byNumber(basis),
    reply: "",
  };
  const row = TOP + index;
  return COLUMNS.flatMap((column, at) => {
    if (column === "project") return [];
    if (column === "number") {
      const number = { value: index + 1, text: String(index + 1), format: "0" };
      return [placed(rangeOf(row, at, row, at), number, "entry", typography)];
    }
    return [
      fitted(text(LEFT.has(column) ? "words" : "entry", rangeOf(row, at, row, at), printed[column], typography), 1),
    ];
  });
}

/** One group for each stretch of corrections of the same project. */
function groupsOf(corrections: readonly Correction[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  corrections.forEach((correction, index) => {
    const open = groups.at(-1);
    if (open && corrections[index - 1]?.project === correction.project)
      groups[groups.length - 1] = { ...open, rows: open.rows + 1 };
    else groups.push({ first: TOP + index, rows: 1 });
  });
  return groups;
}

function countsOf(corrections: readonly Correction[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of corrections) counts[severity] += 1;
  return counts;
}

function text(role: Role, at: PlacedItem["at"], words: string, typography: Typography): PlacedItem {
  return placed(at, textCell(words), role, typography);
}

function fitted(item: PlacedItem, rows: number): PlacedItem {
  const width = WIDTHS[COLUMNS[item.at.first.column] ?? "project"];
  return { ...item, look: fittingLook(item.look, item.printed, width, rows) };
}
