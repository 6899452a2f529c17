import type { DateSystem } from "../sheet/number-format";
import { DAYS_TO_1904 } from "../sheet/number-format";

const DAY = 86_400_000;

/**
 * The serial number Excel holds for a date: days counted from 1900-01-01 as 1, with the 29 February 1900 that never
 * was; in a workbook of the other system, days from 1904-01-01 as 0. null where there is no such day, or before the
 * first.
 */
export function dateSerial(year: number, month: number, day: number, dates: DateSystem = 1900): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < dates || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY);
  const serial = days >= 60 ? days + 1 : days;
  return dates === 1904 ? serial - DAYS_TO_1904 : serial;
}
