/** A moment as exactly as a text tells it; null where it tells no month or no day. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** 2023年1月, 2024-01-01, 2026/1/1, 2023.12, 2023年; behind the sign of a span also 12月, of the year told before. */
const MOMENT =
  /(?<!\d)((?:19|20)\d{2})(?:(?:年|[./-])(0?[1-9]|1[0-2])(?!\d)(?:(?:月|[./-])(0?[1-9]|[12]\d|3[01])(?!\d)|月)?|年|(?!\d))|(?<=[-—~～至到])(0?[1-9]|1[0-2])月(?:(0?[1-9]|[12]\d|3[01])(?!\d))?/g;

/** The moments a text names, in order: both ends of 2023年1月-12月. */
export function momentsIn(text: string): readonly Moment[] {
  const moments: Moment[] = [];
  for (const [, year, month, day, laterMonth, laterDay] of text.normalize("NFKC").replace(/\s/g, "").matchAll(MOMENT)) {
    const known = year ?? moments.at(-1)?.year;
    if (known !== undefined)
      moments.push({ year: Number(known), month: numberOf(month ?? laterMonth), day: numberOf(day ?? laterDay) });
  }
  return moments;
}

/** True where the earlier is later than the later one, told as exactly as both are. */
export function isReversed(earlier: Moment, later: Moment): boolean {
  if (earlier.year !== later.year) return earlier.year > later.year;
  if (earlier.month === null || later.month === null) return false;
  if (earlier.month !== later.month) return earlier.month > later.month;
  return earlier.day !== null && later.day !== null && earlier.day > later.day;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
