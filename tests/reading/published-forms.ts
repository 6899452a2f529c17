import { valueOf } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { sheetText } from "../sheets/true-table";
import { drawnRows, sheetOf } from "../support/draw-sheet";
import { cardLines } from "./card-forms";

/** The files of tests/sheets/published: see its README for the sources and for what a truth line may say. */
export const PUBLISHED_FILES = ["tune.txt", "held-out.txt", "kinds.txt"] as const;

/** A published form as drawn, and the lines of what it truly says. */
export interface PublishedForm {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly truth: readonly string[];
}

export function publishedForms(file: (typeof PUBLISHED_FILES)[number]): readonly PublishedForm[] {
  return formsIn(sheetText(`published/${file}`));
}

/** “@ name”, the drawing, and the truth from “= title …” on. */
export function formsIn(text: string): readonly PublishedForm[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((form) => {
      const [name = "", ...lines] = form.split("\n");
      const start = lines.findIndex((line) => line.startsWith("= "));
      return {
        name,
        snapshot: sheetOf(drawnRows(lines.slice(0, start).join("\n"))).snapshot,
        truth: lines.slice(start).filter((line) => line !== ""),
      };
    });
}

/**
 * How a form was read. An item is a truth line, or one cell of a line of the document's or a project's head.
 * - right: items of the truth that were read
 * - of: items of the truth
 * - wrong: items that were read and are not true; not what is left over, which the clerk is told
 */
export interface Score {
  readonly right: number;
  readonly of: number;
  readonly wrong: number;
}

export function scoreOf(truth: readonly string[], reading: Reading): Score {
  const { document } = reading;
  const read = readLines(reading);
  const trueParts = partsOf(truth);
  const readParts = document === null ? [] : partsOf(read);
  const pairs = paired(trueParts, readParts);
  const strangers = readParts.filter((part) => !pairs.some(([, other]) => other === part));
  return sum([
    ...pairs.map(([mine, other]) => scoreOfPart(mine, other)),
    ...strangers.map(({ items }) => ({ right: 0, of: 0, wrong: items.length })),
  ]);
}

/** What was read, in the lines of a card, with what a list's columns say of the project as its labels. */
function readLines(reading: Reading): readonly string[] {
  const extras = (reading.document?.tables ?? []).flatMap(({ projects }) =>
    projects.map((project) =>
      project.additional.map(({ caption, entry }) => `: ${caption} | ${String(valueOf(entry) ?? "")}`),
    ),
  );
  let at = -1;
  return cardLines(reading).flatMap((line) => (line.startsWith("# ") ? [line, ...(extras[(at += 1)] ?? [])] : [line]));
}

/** The lines of the document's head, or those of one project: what its head says, and its items. */
interface Part {
  readonly head: string;
  readonly items: readonly string[];
}

function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: { head: string; items: string[] }[] = [];
  for (const line of lines) {
    if (/^[=#] /.test(line)) parts.push({ head: line, items: [] });
    else if (!line.startsWith("!")) parts.at(-1)?.items.push(line);
  }
  return parts;
}

/** Each true part with the part read that has its name, or else with the one that stands in its place. */
function paired(mine: readonly Part[], others: readonly Part[]): readonly (readonly [Part, Part | undefined])[] {
  const taken = new Set<Part>();
  const take = (found: Part | undefined): Part | undefined => {
    if (found) taken.add(found);
    return found;
  };
  const named = mine.map((part) =>
    take(others.find((other) => !taken.has(other) && sameCell(nameIn(part), nameIn(other)))),
  );
  return mine.map((part, index) => {
    const inPlace = others[index];
    return [part, named[index] ?? (inPlace && !taken.has(inPlace) ? take(inPlace) : undefined)] as const;
  });
}

/** The name of a project; of the document's head only that it is one. */
function nameIn({ head }: Part): string {
  return head.startsWith("= ") ? "=" : (cellsOf(head)[1] ?? "");
}

function scoreOfPart(mine: Part, other: Part | undefined): Score {
  const left = (other?.items ?? []).filter(saysSomething).map(cellsOfItem);
  let right = 0;
  for (const line of mine.items) {
    const found = left.findIndex((read) => sameItem(cellsOfItem(line), read));
    if (found < 0) continue;
    left.splice(found, 1);
    right += 1;
  }
  return sum([
    { right, of: mine.items.length, wrong: left.length },
    ...headCells(mine.head, other?.head).map(([said, read]) => ({
      right: other && sameCell(said, read) ? 1 : 0,
      of: 1,
      wrong: bareCell(read) !== "" && !sameCell(said, read) ? 1 : 0,
    })),
  ]);
}

function headCells(mine: string, other = ""): readonly (readonly [string, string])[] {
  const read = cellsOf(other.slice(2));
  const said = cellsOf(mine.slice(2));
  const count = mine.startsWith("= ") ? DOCUMENT_CELLS : PROJECT_CELLS;
  return Array.from({ length: count }, (_, index) => [said[index] ?? "", read[index] ?? ""] as const);
}

/** title, year, code, name, money unit */
const DOCUMENT_CELLS = 5;
/** form and framework, name, budget, goal */
const PROJECT_CELLS = 4;

/** A line taken apart, so that a truth line and a line read can be laid side by side. */
interface ItemCells {
  readonly sign: string;
  /** Cells that must be the same in their order; a caption first. */
  readonly inOrder: readonly string[];
  /** What stands beside them in any order: explanations and the columns that the standard form lacks. */
  readonly beside: readonly string[];
  /** Kind and horizon where the line says them; a truth line that leaves them out does not ask for them. */
  readonly marks: readonly string[];
}

const MARKS = /^(total|fiscal|carried-over|self-raised|other|annual|whole-period|unspecified)\s+/;

function cellsOfItem(line: string): ItemCells {
  const sign = line.slice(0, 1);
  const marks: string[] = [];
  let rest = line.slice(1).trim();
  if (sign === "$" || sign === "-")
    for (let mark = MARKS.exec(rest); mark; mark = MARKS.exec(rest)) {
      marks.push(mark[1] ?? "");
      rest = rest.slice(mark[0].length);
    }
  const cells = cellsOf(rest);
  switch (sign) {
    case ":":
      return { sign, marks, inOrder: [cells[0] ?? "", cells.slice(1).join("")], beside: [] };
    case "$":
      return { sign, marks, inOrder: cells.slice(0, 2), beside: filled(cells.slice(2)) };
    case "-":
      return {
        sign,
        marks,
        inOrder: [...cells.slice(0, 2).map(levelCell), cells[2] ?? "", ...padded(cells.slice(4, 9))],
        beside: filled([cells[3] ?? "", ...cells.slice(9)]),
      };
    default:
      return { sign, marks, inOrder: filled(cells), beside: [] };
  }
}

const BEHIND_DETAIL = 5;

function padded(cells: readonly string[]): readonly string[] {
  return Array.from({ length: BEHIND_DETAIL }, (_, index) => cells[index] ?? "");
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => bareCell(cell) !== "");
}

/** False for a label without text, an amount that is blank, and a category of the form in which no indicator stands. */
function saysSomething(line: string): boolean {
  const { sign, inOrder, beside } = cellsOfItem(line);
  const from = sign === "-" ? 2 : 1;
  return sign === "*" || beside.length > 0 || inOrder.slice(from).some((cell) => bareCell(cell) !== "");
}

function sameItem(mine: ItemCells, read: ItemCells): boolean {
  return (
    mine.sign === read.sign &&
    mine.marks.every((mark) => read.marks.includes(mark)) &&
    mine.inOrder.length === read.inOrder.length &&
    mine.inOrder.every((cell, index) => sameCell(cell, read.inOrder[index] ?? "")) &&
    sorted(mine.beside) === sorted(read.beside)
  );
}

function sorted(cells: readonly string[]): string {
  return cells.map(bareCell).sort().join("|");
}

/** “a // b” in a truth cell says that either is right, and “a //” that the cell may as well be blank. */
function sameCell(mine: string, read: string): boolean {
  return mine.split("//").some((choice) => bareCell(choice) === bareCell(read));
}

/** 产出 and 产出指标 are one level. */
function levelCell(cell: string): string {
  return cell
    .split("//")
    .map((choice) => choice.trim().replace(/指标$/, ""))
    .join("//");
}

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** A cell without blanks and without the colon behind a caption; full-width signs as half-width ones, 10.00 as 10. */
function bareCell(cell: string): string {
  const text = cell.normalize("NFKC").replace(/\s/g, "").replace(/:$/, "");
  return /^\d+\.\d+$/.test(text) ? String(Number(text)) : text;
}

function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, score) => ({ right: all.right + score.right, of: all.of + score.of, wrong: all.wrong + score.wrong }),
    { right: 0, of: 0, wrong: 0 },
  );
}
