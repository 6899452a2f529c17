const DAY = 86_400_000;

/**
 * The serial number Excel holds for a date: days counted from 1900-01-01 as 1, with the 29 February 1900 that never
 * was. null where there is no such day, or before 1900.
 */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY);
  return days >= 60 ? days + 1 : days;
}
