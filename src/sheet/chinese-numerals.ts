import { CHINESE_NUMERALS, INNER_NOUGHT, TEN_THOUSANDS } from "./strings";

/** How [DBNum1] (一二三) and [DBNum2] (壹贰叁) write figures. */
export type NumeralKind = 1 | 2;

/** Each digit by its sign, 2020 as 二〇二〇; all else stands. */
export function digitByDigit(text: string, kind: NumeralKind): string {
  const { digits } = CHINESE_NUMERALS[kind];
  return text.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** A number in plain figures ("-1203.5") written out: 一千二百〇三.五. */
export function writtenOut(text: string, kind: NumeralKind): string {
  return text.replaceAll(/(\d+)(\.\d+)?/g, (_, whole: string, fraction = "") => {
    return wholeNumber(whole, kind) + digitByDigit(fraction, kind);
  });
}

/** A day or a month: 十二, where a plain number is 一十二. */
export function partOfDate(text: string, kind: NumeralKind): string {
  const written = wholeNumber(text, kind);
  const { digits, units } = CHINESE_NUMERALS[kind];
  return written.startsWith(`${digits[1]}${units[1]}`) ? written.slice(1) : written;
}

/** Digits of a whole number below 10^16; more of them are given one by one. */
function wholeNumber(text: string, kind: NumeralKind): string {
  const { digits } = CHINESE_NUMERALS[kind];
  const figures = text.replace(/^0+(?=\d)/, "");
  if (figures === "0") return digits.charAt(0);
  const groups = Math.ceil(figures.length / 4);
  if (groups > TEN_THOUSANDS.length) return digitByDigit(figures, kind);
  const padded = figures.padStart(groups * 4, "0");
  let written = "";
  let owesNought = false;
  for (let group = 0; group < groups; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    if (four === "0000") {
      owesNought = written !== "";
      continue;
    }
    const nought = written !== "" && (owesNought || four.startsWith("0")) ? INNER_NOUGHT[kind] : "";
    written += nought + fourDigits(four, kind) + (TEN_THOUSANDS[groups - 1 - group] ?? "");
    owesNought = false;
  }
  return written;
}

function fourDigits(four: string, kind: NumeralKind): string {
  const { digits, units } = CHINESE_NUMERALS[kind];
  const noughts = four.replace(/^0+/, (leading) => " ".repeat(leading.length)).replace(/(?<!0)0+$/, "");
  let written = "";
  for (let place = 0; place < noughts.length; place++) {
    const digit = noughts[place] ?? " ";
    if (digit === " ") continue;
    if (digit !== "0") written += `${digits[Number(digit)] ?? ""}${units[3 - place] ?? ""}`;
    else if (noughts[place + 1] !== "0") written += INNER_NOUGHT[kind];
  }
  return written;
}
