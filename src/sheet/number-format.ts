import { format, isDateFormat, isValidFormat } from "numfmt";
import type { NumeralKind } from "./chinese-numerals";
import { digitByDigit, partOfDate, writtenOut } from "./chinese-numerals";
import { COLOUR_BY_NUMBER, FORMAT_WORDS, SYSTEM_DATE, SYSTEM_TIME } from "./strings";

/**
 * The one place that knows numfmt, the library that shows values under the number formats of a spreadsheet; to exchange
 * it, exchange this file. What Chinese programs write into a format is put into words the library knows before.
 */
interface ReadFormat {
  readonly code: string;
  readonly isDate: boolean;
  /** [DBNum1] or [DBNum2], which the library does not know. */
  readonly numerals: NumeralKind | null;
  /** True where a number stands as under General and not by placeholders for its digits. */
  readonly general: boolean;
}

/** Whether a workbook counts its days from 1900 or from 1904. */
export type DateSystem = 1900 | 1904;

/** Days between the two. */
export const DAYS_TO_1904 = 1462;
/** 31 December 9999, the last day there is. */
const LAST_DAY = 2_958_465;
/** What Excel fills a cell with whose date there is not. */
const NO_DATE = "######";
/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;
const LOCALE = "zh-CN";

const known = new Map<string, ReadFormat | null>();
/** More formats than this a workbook cannot have; the memory is begun anew. */
const MOST_FORMATS = 65_536;

/** The text a value has under a format; null where the format is not understood. */
export function formatted(value: string | number, numberFormat: string, dates: DateSystem): string | null {
  const read = readFormat(numberFormat);
  if (read === null) return null;
  if (typeof value === "string") return format(read.code, value, { locale: LOCALE });
  if (!read.isDate) return withNumerals(format(read.code, exactly(value), { locale: LOCALE }), read);
  const serial = dates === 1904 ? value + DAYS_TO_1904 : value;
  if (serial < 0 || serial >= LAST_DAY + 1) return NO_DATE;
  return withNumerals(format(read.code, serial, { locale: LOCALE }), read);
}

/** True where a number under the format is a moment. */
export function showsDate(numberFormat: string): boolean {
  return readFormat(numberFormat)?.isDate ?? false;
}

function readFormat(numberFormat: string): ReadFormat | null {
  const found = known.get(numberFormat);
  if (found !== undefined) return found;
  if (known.size >= MOST_FORMATS) known.clear();
  const read = numberFormat.length > LONGEST_FORMAT ? null : understood(numberFormat);
  known.set(numberFormat, read);
  return read;
}

function understood(numberFormat: string): ReadFormat | null {
  const written = bySystem(numberFormat) ?? inKnownWords(numberFormat);
  const kind = /\[DBNum([12])\]/i.exec(written)?.[1];
  const code = written.replaceAll(/\[DBNum\d\]/gi, "");
  if (!isValidFormat(code)) return null;
  const bare = withoutTexts(code);
  const isDate = isDateFormat(code);
  if (isDate && /[a-z]/i.test(bare.replaceAll(DATE_LETTERS, ""))) return null;
  const general = bare === "" || /general/i.test(bare);
  return {
    code: code === "" ? "General" : code,
    isDate,
    general,
    numerals: NUMERALS.get(kind ?? "") ?? null,
  };
}

/** The kinds of Chinese numerals, by the digit of the format's [DBNum]. */
const NUMERALS: ReadonlyMap<string, NumeralKind> = new Map([
  ["1", 1],
  ["2", 2],
]);

const DATE_LETTERS = /general|am\/pm|a\/p|[ymdhsebg]|aaaa?/gi;

/** What is left of a format without the texts, escapes and brackets in it. */
function withoutTexts(code: string): string {
  return code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/gs, "");
}

/** Formats that leave a date or a time to the system: [$-F800], [$-x-sysdate] and their like. */
function bySystem(numberFormat: string): string | null {
  if (/^\[\$-(?:f800|x-sysdate)\]/i.test(numberFormat)) return SYSTEM_DATE;
  return /^\[\$-(?:f400|x-systime)\]/i.test(numberFormat) ? SYSTEM_TIME : null;
}

/** A format with Chinese words and Chinese Excel's escape put into those of the file format, outside texts. */
function inKnownWords(numberFormat: string): string {
  let written = "";
  for (let at = 0; at < numberFormat.length;) {
    const [source, known] = pieceAt(numberFormat, at);
    written += known;
    at += source.length;
  }
  return written;
}

function pieceAt(code: string, at: number): readonly [source: string, known: string] {
  const sign = code[at] ?? "";
  if (sign === '"') {
    const end = code.indexOf('"', at + 1);
    const text = end === -1 ? code.slice(at) : code.slice(at, end + 1);
    return [text, text];
  }
  const next = code[at + 1];
  if ((sign === "\\" || sign === "_" || sign === "*") && next !== undefined) return [sign + next, sign + next];
  if (sign === "!" && next !== undefined) return [sign + next, `\\${next}`];
  if (code.startsWith(COLOUR_BY_NUMBER, at)) return [COLOUR_BY_NUMBER, "[Color"];
  const word = FORMAT_WORDS.find(([chinese]) => code.startsWith(chinese, at));
  return word ?? [sign, sign];
}

/** Excel holds fifteen digits of a number and shows what it holds: 1.005 is 1.01 under two decimals. */
function exactly(value: number): number {
  return Number(value.toPrecision(15));
}

function withNumerals(text: string, { numerals, isDate, general }: ReadFormat): string {
  if (numerals === null) return text;
  if (isDate) {
    return text.replaceAll(/\d+/g, (figures) =>
      figures.length > 2 ? digitByDigit(figures, numerals) : partOfDate(figures, numerals),
    );
  }
  return general ? writtenOut(text, numerals) : digitByDigit(text, numerals);
}
