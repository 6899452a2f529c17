import { parseA1 } from "../../../sheet/a1";
import type { CellValue } from "../../../sheet/cell";
import { parsesAsFormula } from "../../../workbook/formula-syntax";
import type { Json } from "../../../workbook/workbook";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/**
 * What Excel does not take (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3): points a row is
 * high, characters of the default font a column is wide, characters a cell holds.
 */
const MOST_HEIGHT = 409;
const MOST_CHARACTERS_WIDE = 255;
const MOST_TEXT = 32_767;
/** Points: 7 pixels a character and 5 beside them, at 96 pixels to the inch. */
const MOST_WIDTH = ((MOST_CHARACTERS_WIDE * 7 + 5) * 72) / 96;
/**
 * Characters in the address of a range
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
 */
const MOST_ADDRESS = 8_192;
/** Areas `getMergedAreasOrNullObject` gives (https://learn.microsoft.com/javascript/api/excel/excel.range). */
const MOST_AREAS = 512;
/** Bytes of a setting (https://github.com/OfficeDev/office-js/issues/621). */
const MOST_SETTING = 2 * 1024 * 1024;

/** A height or width in points, refused where no row or column of Excel has it. */
export function requireSize(points: number, axis: "rows" | "columns", session: Session): number {
  const most = axis === "rows" ? MOST_HEIGHT : MOST_WIDTH;
  if (session.has("limits") && (points < 0 || points > most)) throw invalid(`${points} points`);
  return points;
}

export function requireShortAddress(address: string | null, session: Session): void {
  if (session.has("limits") && address !== null && address.length > MOST_ADDRESS)
    throw invalid(`an address of ${address.length} characters`);
}

export function requireFewAreas(count: number, session: Session): void {
  if (session.has("merged-areas-limit") && count > MOST_AREAS)
    throw new RichApiError("RangeExceedsLimit", `The range has ${count} merged areas, more than ${MOST_AREAS}.`);
}

export function requireSmallSetting(value: Json, session: Session): void {
  if (!session.has("limits")) return;
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  if (bytes > MOST_SETTING) throw invalid(`a setting of ${bytes} bytes`);
}

/** A name must not read as a cell: "A1", "R1C1", "c". */
export function requireNoReference(name: string, session: Session): void {
  const isReference = parseA1(name) !== null || /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name);
  if (session.has("limits") && isReference) throw invalid(`the name ${name}`);
}

/** Texts must fit into a cell, and what begins as a formula must be one. */
export function requireEnterable(block: readonly (readonly (CellValue | null)[])[], session: Session): void {
  if (!session.has("limits")) return;
  for (const line of block) {
    for (const value of line) {
      if (typeof value !== "string") continue;
      if (value.length > MOST_TEXT) throw invalid(`a text of ${value.length} characters`);
      if (/^=./s.test(value) && !parsesAsFormula(value.slice(1))) throw invalid(`the formula ${value.slice(0, 80)}`);
    }
  }
}

function invalid(what: string): RichApiError {
  return new RichApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
}
