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

/**
 * A 绩效目标值: a number where its text is a plain number ("10.00" stays 10.00), otherwise the text. `decimals`: digits
 * behind the point that a number shows at least.
 */
export function printedValue(entry: Entry<string>, decimals = 0): Printed {
  const text = wordsOf(entry);
  return numberCell(text, decimals) ?? textCell(text);
}

/** A number with the decimals and grouping it was read with; what could not be read as one is kept as text. */
export function printedNumber(entry: Entry<number>, decimals = 0): Printed {
  if (entry.state === "unreadable") return textCell(entry.raw);
  if (entry.state !== "filled") return textCell("");
  const { value, raw } = entry;
  const asRead = raw.normalize("NFKC").trim();
  const shown = numberIn(asRead) === value ? numberCell(asRead, decimals) : null;
  return shown ?? numberCell(String(value), decimals) ?? { value, text: String(value), format: GENERAL_FORMAT };
}

/** The form's own words. */
export function plainWords(text: string): Printed {
  return { value: text, text, format: GENERAL_FORMAT };
}

/** An empty cell. */
export const NOTHING: Printed = plainWords("");

function wordsOf(entry: Entry<string>): string {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? entry.raw : "";
}

/**
 * Excel up to 2010 shows ##### for text-formatted cells of more than 255 characters, so long texts go without the
 * format.
 */
const LONGEST_TEXT_FORMATTED = 255;

/** A text as it stands. */
export function textCell(text: string): Printed {
  return {
    value: text,
    text,
    format: text === "" || text.length > LONGEST_TEXT_FORMATTED ? GENERAL_FORMAT : TEXT_FORMAT,
  };
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
/** Excel keeps 15 digits (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_DIGITS = 15;

/**
 * The number and format that show exactly this text, or it with zeros behind up to `least` decimals; null where a
 * number would show something else ("007", "+5").
 */
function numberCell(text: string, least: number): Printed | null {
  const match = PLAIN_NUMBER.exec(text);
  if (!match || text.replace(/\D/g, "").length > MAX_DIGITS) return null;
  const plain = text.replaceAll(",", "");
  const decimals = match[1]?.length ?? 0;
  const value = Number(plain);
  if (value.toFixed(decimals) !== plain || Object.is(value, -0)) return null;
  const whole = text.includes(",") ? "#,##0" : "0";
  const zeros = "0".repeat(Math.max(0, least - decimals));
  const shown = zeros === "" ? text : `${text}${decimals === 0 ? "." : ""}${zeros}`;
  const digits = Math.max(decimals, least);
  return { value, text: shown, format: digits === 0 ? whole : `${whole}.${"0".repeat(digits)}` };
}
