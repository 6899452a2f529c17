import { fold } from "./fold";
import { isPercent, looksLikeUnit } from "./units";

/** A number with its unit as it stands inside a sentence: 12公里, 1.5万人次, 70%. */
export interface Figure {
  readonly text: string;
  readonly number: number;
  readonly unit: string;
  /** The clause it stands in. */
  readonly clause: string;
}

const NUMBER = /(?<![\d.,A-Za-z第〔([-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|千|亿)?(?=[\p{Script=Han}%])/gu;
const TIMES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 亿: 100_000_000 };

/** Units of time, rank and money tell when, how good and how much it costs, not how much is done. */
const NO_QUANTITY = /^(?:年|月|日|天|号|周|季度|学期|小时|分钟|分|秒|级|类|度|点|字|届|[百千万亿]?元|片)/u;

/** 每季度1期, 各2个: a share, whose whole is told elsewhere. */
const SHARE = /[每各][^,，。；;]{0,6}$/u;

const LONGEST_UNIT = 4;

/** Ends a clause; a number goes on behind it. */
const PARTING = ",，。；;";

/** A digit, or a sign of which normalizing may make one. */
const MAY_COUNT = /[^\u0021-\u002f\u003a-\u007e\u4e00-\u9fff，。；：、（）“”《》]/;

/** The quantities a text names; years, dates, ranks, sums of money and shares are none. */
export function figuresIn(text: string): readonly Figure[] {
  if (!MAY_COUNT.test(text)) return [];
  const normal = text.normalize("NFKC");
  const figures: Figure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(normal); match !== null; match = NUMBER.exec(normal)) {
    const figure = figureOf(match, normal);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function figureOf(
  { 0: written, 1: whole = "", 2: fraction = "", 3: times = "", index }: RegExpExecArray,
  text: string,
): Figure | null {
  const before = text.slice(startOfClause(text, index), index);
  const rest = index + written.length;
  const behind = text.slice(rest, endOfClause(text, rest));
  if (NO_QUANTITY.test(times + behind) || SHARE.test(before)) return null;
  const unit = unitAtHead(behind);
  if (unit === null) return null;
  const number = Number(whole.replaceAll(",", "") + fraction) * (TIMES[times] ?? 1);
  return { text: `${written}${unit}`, number, unit: fold(unit), clause: `${before}${written}${behind}` };
}

/**
 * Where the clause begins that a place of the text is in: behind the comma or stop before it. One between digits parts
 * nothing.
 */
function startOfClause(text: string, at: number): number {
  let start = at;
  while (start > 0 && !partsClauses(text, start - 1)) start -= 1;
  return start;
}

function endOfClause(text: string, at: number): number {
  let end = at;
  while (end < text.length && !partsClauses(text, end)) end += 1;
  return end;
}

function partsClauses(text: string, at: number): boolean {
  if (!PARTING.includes(text.charAt(at))) return false;
  const next = text.charAt(at + 1);
  return next < "0" || next > "9";
}

/** The longest unit that a text begins with. */
function unitAtHead(text: string): string | null {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const head = text.slice(0, length);
    if (looksLikeUnit(head) || isPercent(head)) return head;
  }
  return null;
}

/** A figure of a target in the single unit: 1.5 万人次 is 15000 人次. */
export function inSingles(number: number, unit: string): { readonly number: number; readonly unit: string } {
  const folded = fold(unit);
  const times = TIMES[folded.charAt(0)];
  return times === undefined || folded.length < 2
    ? { number, unit: folded }
    : { number: number * times, unit: folded.slice(1) };
}

/** True where a text says how much or how many, in digits or in Chinese numerals. */
export function namesQuantity(text: string): boolean {
  return (
    /\d/.test(text.normalize("NFKC")) ||
    /[一二两三四五六七八九十百千万](?:余)?[个座条项次期人名户家批场件台套处所间辆栋份篇门成亩]/u.test(text)
  );
}
