import { fold } from "../../domain/vocabulary/fold";
import {
  ATTACHMENT_LINE,
  BLANK_YEAR_LINE,
  CONTINUED_LINE,
  MONEY_UNIT_ALONE,
  MONEY_UNIT_LINE,
  NUMBERED_HEADING,
  SPECIAL_FUND_HEADING,
  BUSINESS_EXPENSE_HEADING,
  TITLE_LINE,
  UNIT_LABEL,
  UNIT_LINE,
  YEAR_LINE,
} from "../../domain/vocabulary/lines";
import { saysNone, tellsOverview } from "./statement-lines";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** A heading is a short line. */
const LONGEST_HEADING = 60;

/** What a line outside the tables says. */
export type LineKind = "title" | "year" | "unit" | "money-unit" | "numbered" | "attachment" | "continued" | "statement";

/** The kind of a cell standing as a line of its own; null where it says nothing known. */
export function lineKindOf(cell: SourceCell): LineKind | null {
  const folded = fold(cell.text.slice(0, 4000));
  if (tellsOverview(folded) || saysNone(folded) !== null) return "statement";
  if (folded.length > LONGEST_HEADING) return null;
  if (YEAR_LINE.test(folded) || BLANK_YEAR_LINE.test(folded)) return "year";
  if (ATTACHMENT_LINE.test(folded)) return "attachment";
  if (CONTINUED_LINE.test(folded)) return "continued";
  if (MONEY_UNIT_LINE.test(folded))
    return UNIT_LINE.test(folded) && !MONEY_UNIT_ALONE.test(folded) ? "unit" : "money-unit";
  if (UNIT_LINE.test(folded) || UNIT_LABEL.test(folded)) return "unit";
  if (NUMBERED_HEADING.test(folded) && folded.length <= 40) return "numbered";
  if (TITLE_LINE.test(folded)) return "title";
  return null;
}

/** A line that belongs to the document and not to a table's data: it stands alone in its row, or is a unit line. */
export function isHeadingRow(row: SourceRow): boolean {
  const [first, second] = row.cells;
  if (!first) return false;
  const kind = lineKindOf(first);
  if (kind === null) return false;
  if (kind === "unit" || kind === "money-unit") return row.cells.length <= 4;
  if (second) return row.cells.every((cell) => lineKindOf(cell) !== null);
  return kind !== "numbered" || tableKindAnnounced(first) !== null || first.text.length <= LONGEST_HEADING;
}

/** Which kind of table a heading announces: 1. 部门业务费绩效目标表; null where it announces none or both. */
export function tableKindAnnounced(cell: SourceCell): "business-expense" | "special-fund" | null {
  const folded = fold(cell.text);
  if (folded.length > LONGEST_HEADING) return null;
  const [business, special] = [BUSINESS_EXPENSE_HEADING.test(folded), SPECIAL_FUND_HEADING.test(folded)];
  if (business === special) return null;
  return business ? "business-expense" : "special-fund";
}
