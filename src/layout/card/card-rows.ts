import { rangeOf } from "../../sheet/cell-range";
import type { Role } from "../look";
import type { PlacedItem } from "../placed-item";
import { placed } from "../placed-item";
import type { Printed } from "../printed";
import { plainWords, textCell } from "../printed";
import { fitsSmall, fittingLook } from "../text-fit";
import type { CardGrid } from "./card-grid";

/** A cell of a card: over the columns of the grid from `from` to before `to`. */
export interface Tile {
  readonly from: number;
  readonly to: number;
  readonly printed: Printed;
  readonly role: Role;
}

/** A label of the card. */
export function label(from: number, to: number, text: string): Tile {
  return { from, to, printed: plainWords(text), role: "header" };
}

/** A short item, or running text. */
export function item(from: number, to: number, printed: Printed, role: "entry" | "words" = "entry"): Tile {
  return { from, to, printed, role };
}

/** Puts the items of a card down, row by row. */
export class CardRows {
  readonly items: PlacedItem[] = [];
  /** The next free row. */
  row: number;

  constructor(
    readonly grid: CardGrid,
    first: number,
  ) {
    this.row = first;
  }

  /** Cells beside each other, `rows` high; together they fill the columns they stand in. */
  put(tiles: readonly Tile[], rows = 1): void {
    for (const tile of tiles) this.place(this.row, rows, tile);
    this.row += rows;
  }

  /** A cell over rows that others fill beside it. A number too wide even in small type is a text, which wraps. */
  place(row: number, rows: number, { from, to, printed, role }: Tile): void {
    const { typography, widths } = this.grid;
    const width = widths.slice(from, to).reduce((sum, one) => sum + one, 0);
    const shown = fitsSmall(printed, width) ? printed : textCell(printed.text);
    const whole = placed(rangeOf(row, from, row + rows - 1, to - 1), shown, role, typography);
    this.items.push({ ...whole, look: fittingLook(whole.look, shown, width, rows) });
  }
}
