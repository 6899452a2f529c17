import type { Entry } from "../../domain/entry";
import type { MoneyUnit, Statement } from "../../domain/statement";
import { numeralIn, yearOf } from "../../domain/vocabulary/amounts";
import { fold } from "../../domain/vocabulary/fold";
import { moneyNamed } from "../../domain/vocabulary/money-units";
import {
  NAMES_NO_UNIT,
  NONE_HERE,
  STATED_COUNT,
  STATED_TOTALS,
  STATED_UNIT,
  STATED_YEAR,
} from "../../domain/vocabulary/statements";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import { tableKindAnnounced } from "./headings";
import type { Ledger } from "../grid/ledger";
import { plainText } from "../grid/plain-text";
import type { PlainText } from "../grid/plain-text";
import { paragraphsOf } from "./paragraphs";
import type { Paragraph } from "./paragraphs";
import { readNameList } from "./read-name-list";
import type { SourceRow } from "../grid/source-cell";
import { saysNone, tellsOverview } from "./statement-lines";

/** A part of a paragraph. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the prose outside the tables; null where there is none. `names`: the table's own project names, against which
 * the list of the prose is matched, so that a name may contain the separator 、.
 */
export function readStatement(
  outside: readonly SourceRow[],
  names: readonly string[],
  ledger: Ledger,
  sheet: CellRange,
): Statement | null {
  const { statement, told } = tell("sheet", paragraphsOf(outside), names, { state: "absent", expectedNear: sheet });
  for (const paragraph of told) for (const cell of paragraph.cells) ledger.claim("statement", cell);
  return statement;
}

/** Reads prose that stands on another sheet or in a file; its entries are placed at `head`, the head of the table. */
export function readPastedStatement(text: string, names: readonly string[], head: CellRange): Statement | null {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u).flatMap((line, row): SourceRow[] => {
    return line.trim() === "" ? [] : [{ row, cells: [{ index: row, row, column: 0, text: line, range: head }] }];
  });
  return tell("pasted", paragraphsOf(lines), names, { state: "absent", expectedNear: head }).statement;
}

/** True where the text tells how many projects there are, as a 情况说明 does. */
export function tellsStatement(text: string): boolean {
  return readPastedStatement(text, [], singleCell({ row: 0, column: 0 }))?.projectCount.state === "filled";
}

interface Told {
  readonly statement: Statement | null;
  /** The paragraphs that say any of it. */
  readonly told: readonly Paragraph[];
}

function tell(
  source: Statement["source"],
  paragraphs: readonly Paragraph[],
  names: readonly string[],
  absent: Entry<never>,
): Told {
  const none = { "business-expense": absent as Entry<boolean>, "special-fund": absent as Entry<boolean> };
  const told: Paragraph[] = [];
  let overview: Paragraph | null = null;
  let announced: ReturnType<typeof tableKindAnnounced> = null;
  for (const paragraph of paragraphs) {
    const plain = fold(paragraph.raw.slice(0, 8000));
    const kind = saysNone(plain) ?? (NONE_HERE.test(plain) ? announced : null);
    if (kind) none[kind] = { state: "filled", value: true, raw: paragraph.raw, at: paragraph.at };
    const isOverview = !overview && tellsOverview(plain);
    if (isOverview) overview = paragraph;
    if (kind || isOverview) told.push(paragraph);
    else announced = paragraph.cells[0] ? (tableKindAnnounced(paragraph.cells[0]) ?? announced) : announced;
  }
  if (told.length === 0) return { statement: null, told };
  const items = overview ? tellOverview(overview, plainText(overview.raw), names, absent) : NOTHING_TOLD(absent);
  return {
    statement: { source, ...items, noBusinessExpense: none["business-expense"], noSpecialFund: none["special-fund"] },
    told,
  };
}

type Overview = Omit<Statement, "source" | "noBusinessExpense" | "noSpecialFund">;

const NOTHING_TOLD = (absent: Entry<never>): Overview => ({
  year: absent,
  unitName: absent,
  projectCount: absent,
  total: absent,
  totalUnit: absent,
  names: [],
});

function tellOverview({ at }: Paragraph, plain: PlainText, names: readonly string[], missing: Entry<never>): Overview {
  const absent: Entry<never> = missing.state === "absent" ? { state: "absent", expectedNear: at } : missing;
  const filled = <T>(value: T | null, part: Part | null): Entry<T> =>
    value === null || !part ? absent : { state: "filled", value, raw: plain.printed(part.start, part.end), at };
  const year = partOf(STATED_YEAR, plain.text);
  const count = partOf(STATED_COUNT, plain.text);
  const stated = partOf(STATED_UNIT, plain.text);
  const unit = stated && NAMES_NO_UNIT.test(plain.text.slice(stated.start, stated.end)) ? null : stated;
  const sum = sumIn(plain.text);
  return {
    year: filled(year && yearOf(plain.text.slice(year.start, year.end)), year),
    unitName: filled(unit && plain.printed(unit.start, unit.end), unit),
    projectCount: filled(count && numeralIn(plain.text.slice(count.start, count.end)), count),
    total: filled(sum && sum.amount, sum && sum.number),
    totalUnit: filled(sum && sum.unit, sum && sum.word),
    names: readNameList(plain, names).map(({ value, raw }): Entry<string> => ({ state: "filled", value, raw, at })),
  };
}

interface Sum {
  readonly amount: number;
  readonly unit: MoneyUnit;
  readonly number: Part;
  readonly word: Part;
}

/** What the prose says all projects cost; 亿元 are told in 万元. */
function sumIn(text: string): Sum | null {
  const match = STATED_TOTALS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const [all, digits = "", word = ""] = match;
  const stated = numeralIn(digits);
  const money = stated === null ? null : moneyNamed(stated, word);
  if (!money) return null;
  const end = match.index + all.length;
  const number = { start: end - word.length - digits.length, end: end - word.length };
  return { ...money, number, word: { start: number.end, end } };
}

/** The first group that matched. */
function partOf(pattern: RegExp, text: string): Part | null {
  const match = pattern.exec(text);
  const group = match?.slice(1).find((part) => part !== undefined);
  if (!match || group === undefined) return null;
  const start = match.index + match[0].indexOf(group);
  return { start, end: start + group.length };
}
