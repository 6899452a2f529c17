import type { CellRange } from "../sheet/cell-range";
import type { Look, Role } from "./look";
import type { Printed } from "./printed";
import { plainWords } from "./printed";
import type { Typography } from "./typography";

/** One item of the report: what is printed, how, and the cells it takes; more than one cell means they are merged. */
export interface PlacedItem {
  readonly at: CellRange;
  readonly printed: Printed;
  readonly look: Look;
}

/** An item in the size of its part of the form. */
export function placed(at: CellRange, printed: Printed, role: Role, { sizes }: Typography): PlacedItem {
  return { at, printed, look: { role, size: sizes[role], format: printed.format } };
}

/** The form's own words: a caption, a heading. */
export function placedWords(at: CellRange, text: string, role: Role, typography: Typography): PlacedItem {
  return placed(at, plainWords(text), role, typography);
}
