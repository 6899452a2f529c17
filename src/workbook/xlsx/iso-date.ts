import type { DateSystem } from "../../sheet/number-format";
import { dateSerial } from "../date-serial";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY_SECONDS = 86_400;

/** The serial number of a date, a time or both as ISO 8601 writes them in a cell of type "d"; null where it is none. */
export function isoDateSerial(text: string, dates: DateSystem): number | null {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
  if (year === undefined) return match[4] === undefined ? null : time;
  const date = dateSerial(Number(year), Number(month), Number(day), dates);
  return date === null ? null : date + time;
}
