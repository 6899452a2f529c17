import { rangeOf } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { DISCLOSURE_SHEET_NAME } from "../captions/disclosure";
import type { Role } from "../look";
import { MILLIMETRE } from "../millimetre";
import type { PlacedItem } from "../placed-item";
import { placedWords } from "../placed-item";
import { planCells } from "../plan-cells";
import { rowHeights } from "../row-heights";
import { rowsForText } from "../text-fit";
import type { Disclosure, DisclosurePart } from "./disclosure";
import { uprightPage } from "./upright-page";

/** 版心 156 mm wide (GB/T 9704-2012). */
const TEXT_WIDTH = 156 * MILLIMETRE;
/** First line of a paragraph: two characters in. */
const INDENT = "　　";

/** The prose of the disclosure document as a sheet of its own, upright A4; its tables stand on sheets of theirs. */
export function textSheet({ title, parts, typography }: Disclosure): SheetPlan {
  const lines: readonly Line[] = [{ role: "document-title", text: title }, ...parts.flatMap(lineOf)];
  let row = 0;
  const items = lines.map(({ role, text }): PlacedItem => {
    const rows = rowsForText(text, TEXT_WIDTH, typography.sizes[role]);
    const at = rangeOf(row, 0, row + rows - 1, 0);
    row += rows;
    const item = placedWords(at, text, role, typography);
    return rows > 1 ? { ...item, look: { ...item.look, fromTop: true } } : item;
  });
  const heights = rowHeights(items, row, [TEXT_WIDTH]);
  return {
    name: DISCLOSURE_SHEET_NAME,
    columnWidths: [TEXT_WIDTH],
    rowHeights: heights,
    ...planCells(items, row, 1, typography),
    merges: items.map(({ at }) => at).filter(({ first, last }) => last.row > first.row),
    frozenRows: 0,
    page: uprightPage(row),
  };
}

interface Line {
  readonly role: Role;
  readonly text: string;
}

function lineOf(part: DisclosurePart): readonly Line[] {
  if (part.kind === "table") return [];
  if (part.kind === "paragraph") return [{ role: "paragraph", text: `${INDENT}${part.text}` }];
  return [{ role: part.level === "section" ? "section" : "numbered", text: `${INDENT}${part.text}` }];
}
