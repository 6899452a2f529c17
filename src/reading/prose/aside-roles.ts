import type { AsideRole } from "../../domain/reading";
import { fold } from "../../domain/vocabulary/fold";
import {
  COLUMN_NUMBER,
  COLUMN_NUMBER_LABEL,
  DAY_LINE,
  NOTE_LABEL,
  NOTE_LINE,
  PAGE_NUMBER_LINE,
  SEAL_LINE,
  SIGNATURE_LABEL,
  SIGNATURE_LINE,
} from "../../domain/vocabulary/lines";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** A label, a page number or a person's name is no longer than this. */
const LONGEST_SIGNATURE = 60;
const LONGEST_VALUE = 30;
const FEWEST_COLUMN_NUMBERS = 3;

/** What each cell of a row says of itself as a line beside a table; null where it says no such thing. */
export function asideRoles(row: SourceRow): readonly (AsideRole | null)[] {
  if (isColumnNumberRow(row)) return row.cells.map(() => "column-number");
  const [first] = row.cells;
  if (first && opensNote(first))
    return row.cells.map((cell) => (cell !== first && isSignatureLabel(cell) ? "signature" : "note"));
  const roles: (AsideRole | null)[] = [];
  let awaitsValue = false;
  for (const cell of row.cells) {
    const label = isSignatureLabel(cell);
    const value = awaitsValue && cell.text.length <= LONGEST_VALUE;
    roles.push(label || value || isDayOrSeal(cell) ? "signature" : isPageNumber(cell) ? "page-number" : null);
    awaitsValue = label && awaits(cell);
  }
  return roles;
}

/** 1 2 3 4 … below or above a header, 甲 乙 丙 or 栏次 before them. */
export function isColumnNumberRow(row: SourceRow): boolean {
  let count = 0;
  for (const cell of row.cells) {
    const folded = fold(cell.text.slice(0, LONGEST_VALUE));
    if (count === 0 && COLUMN_NUMBER_LABEL.test(folded)) continue;
    if (Number(COLUMN_NUMBER.exec(folded)?.[1] ?? 0) !== count + 1) return false;
    count += 1;
  }
  return count >= FEWEST_COLUMN_NUMBERS;
}

/** 注：…, or 填表说明 as the label of the cells beside and below it. */
export function opensNote(cell: SourceCell): boolean {
  const folded = fold(cell.text.slice(0, 40));
  return NOTE_LINE.test(folded) || NOTE_LABEL.test(folded);
}

/** 填报人：某某, or the label alone. */
export function isSignatureLabel(cell: SourceCell): boolean {
  if (cell.text.length > LONGEST_SIGNATURE) return false;
  const folded = fold(cell.text);
  return SIGNATURE_LINE.test(folded) || SIGNATURE_LABEL.test(folded);
}

/** A label of which the colon says so: 填报人：. */
export function isCertainSignature(cell: SourceCell): boolean {
  return cell.text.length <= LONGEST_SIGNATURE && SIGNATURE_LINE.test(fold(cell.text));
}

/** 2023年1月5日, 某某局（公章）. */
export function isDayOrSeal(cell: SourceCell): boolean {
  if (cell.text.length > LONGEST_SIGNATURE) return false;
  const folded = fold(cell.text);
  return DAY_LINE.test(folded) || SEAL_LINE.test(folded);
}

export function isPageNumber(cell: SourceCell): boolean {
  return cell.text.length <= LONGEST_VALUE && PAGE_NUMBER_LINE.test(fold(cell.text));
}

/** True where what the label asks for stands in the next cell. */
function awaits(cell: SourceCell): boolean {
  return SIGNATURE_LABEL.test(fold(cell.text));
}
