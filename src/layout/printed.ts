import type { Entry } from "../domain/entry";
import { numberIn } from "../domain/quantity";
import type { CellValue } from "../sheet/cell";
import { GENERAL_FORMAT, TEXT_FORMAT } from "./look";

/** What is written into a cell so that it shows exactly `text`. */
export interface Printed {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

/** The text of an entry as the clerk printed it; empty where nothing stands there. */
export function printedText(entry: Entry<string>): Printed {
  return textCell(wordsOf(entry));
}

/** A 绩效目标值: a number where its text is a plain number ("10.00" stays 10.00), otherwise the text. */
export function printedValue(entry: Entry<string>): Printed {
  const text = wordsOf(entry);
  return numberCell(text) ?? textCell(text);
}

/** A number with the decimals and grouping it was read with; what could not be read as one is kept as text. */
export function printedNumber(entry: Entry<number>): Printed {
  if (entry.state === "unreadable") return textCell(entry.raw);
  if (entry.state !== "filled") return textCell("");
  const { value, raw } = entry;
  const asRead = raw.normalize("NFKC").trim();
  const shown = numberIn(asRead) === value ? numberCell(asRead) : null;
  return shown ?? numberCell(String(value)) ?? { value, text: String(value), format: GENERAL_FORMAT };
}

function wordsOf(entry: Entry<string>): string {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? entry.raw : "";
}

/** Excel up to 2010 shows ##### for text-formatted cells of more than 255 characters, so long texts go without the format. */
const LONGEST_TEXT_FORMATTED = 255;

/** A text as it stands. */
export function textCell(text: string): Printed {
  return { value: text, text, format: text === "" || text.length > LONGEST_TEXT_FORMATTED ? GENERAL_FORMAT : TEXT_FORMAT };
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
/** Excel keeps 15 digits (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_DIGITS = 15;

/** The number and format that show exactly this text; null where a number would show something else ("007", "+5"). */
function numberCell(text: string): Printed | null {
  const match = PLAIN_NUMBER.exec(text);
  if (!match || text.replace(/\D/g, "").length > MAX_DIGITS) return null;
  const plain = text.replaceAll(",", "");
  const decimals = match[1]?.length ?? 0;
  const value = Number(plain);
  if (value.toFixed(decimals) !== plain || Object.is(value, -0)) return null;
  const whole = text.includes(",") ? "#,##0" : "0";
  return { value, text, format: decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}` };
}
