import { numberIn } from "../domain/quantity";
import type { IndicatorContext } from "../linting/rule-context";

/** Excel's numbers of 1 January 2000 and 31 December 2050. */
const EARLIEST = 36_526;
const LATEST = 55_153;
const DAY = 86_400_000;
/** The day Excel counts from. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day a 时效 target stands for that lost its date format: 44,561 → 2021年12月31日; null where it is no such number. */
export function dateOfSerial({ level2, measure }: IndicatorContext): string | null {
  if (level2 !== "timeliness" || !measure) return null;
  const { number, unit } = measure;
  if (!Number.isInteger(number) || number < EARLIEST || number > LATEST) return null;
  if (unit !== "" && numberIn(unit) === null) return null;
  const day = new Date(DAY_ZERO + number * DAY);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
