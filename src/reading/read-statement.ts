import type { Entry } from "../domain/entry";
import type { MoneyUnit, Statement } from "../domain/statement";
import { numeralIn, yearOf } from "../domain/vocabulary/amounts";
import { fold } from "../domain/vocabulary/fold";
import { moneyUnitNamed } from "../domain/vocabulary/money-units";
import { NONE_HERE, STATED_COUNT, STATED_TOTAL, STATED_UNIT, STATED_YEAR } from "../domain/vocabulary/statements";
import type { CellRange } from "../sheet/cell-range";
import { tableKindAnnounced } from "./headings";
import type { Ledger } from "./ledger";
import { plainText } from "./plain-text";
import type { PlainText } from "./plain-text";
import { paragraphsOf } from "./paragraphs";
import type { Paragraph } from "./paragraphs";
import { readNameList } from "./read-name-list";
import type { SourceRow } from "./source-cell";
import { saysNone, tellsOverview } from "./statement-lines";

/** A part of a paragraph. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the prose outside the tables; null where there is none. `names`: the table's own project names, against which the
 * list of the prose is matched, so that a name may contain the separator 、.
 */
export function readStatement(outside: readonly SourceRow[], names: readonly string[], ledger: Ledger, sheet: CellRange): Statement | null {
  const absent: Entry<never> = { state: "absent", expectedNear: sheet };
  const none = { "business-expense": absent as Entry<boolean>, "special-fund": absent as Entry<boolean> };
  let overview: Paragraph | null = null;
  let announced: ReturnType<typeof tableKindAnnounced> = null;
  for (const paragraph of paragraphsOf(outside)) {
    const plain = fold(paragraph.raw.slice(0, 8000));
    const kind = saysNone(plain) ?? (NONE_HERE.test(plain) ? announced : null);
    if (kind) none[kind] = { state: "filled", value: true, raw: paragraph.raw, at: paragraph.at };
    const isOverview = !overview && tellsOverview(plain);
    if (isOverview) overview = paragraph;
    if (kind || isOverview) for (const cell of paragraph.cells) ledger.claim("statement", cell);
    else announced = paragraph.cells[0] ? (tableKindAnnounced(paragraph.cells[0]) ?? announced) : announced;
  }
  if (!overview && none["business-expense"] === absent && none["special-fund"] === absent) return null;
  const told = overview ? tellOverview(overview, plainText(overview.raw), names, absent) : NOTHING_TOLD(absent);
  return { source: "sheet", ...told, noBusinessExpense: none["business-expense"], noSpecialFund: none["special-fund"] };
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
  const year = groupOf(STATED_YEAR, plain.text);
  const count = groupOf(STATED_COUNT, plain.text);
  const unit = groupOf(STATED_UNIT, plain.text);
  const total = groupOf(STATED_TOTAL, plain.text);
  const totalUnit: MoneyUnit | null = moneyUnitNamed(STATED_TOTAL.exec(plain.text)?.[2] ?? "");
  return {
    year: filled(year && yearOf(plain.text.slice(year.start, year.end)), year),
    unitName: filled(unit && plain.printed(unit.start, unit.end), unit),
    projectCount: filled(count && numeralIn(plain.text.slice(count.start, count.end)), count),
    total: filled(total && Number(plain.text.slice(total.start, total.end).replaceAll(",", "")), total),
    totalUnit: filled(totalUnit, total),
    names: readNameList(plain, names).map(({ value, raw }): Entry<string> => ({ state: "filled", value, raw, at })),
  };
}

/** The first group that matched. */
function groupOf(pattern: RegExp, text: string): Part | null {
  const match = pattern.exec(text);
  const group = match?.slice(1).find((part) => part !== undefined);
  if (!match || group === undefined) return null;
  const start = match.index + match[0].indexOf(group);
  return { start, end: start + group.length };
}
