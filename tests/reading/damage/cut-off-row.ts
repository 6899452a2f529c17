import { damaged } from "./copy";
import { rowDamage } from "./damage";

/** The last cell of a row is beyond the edge of its page and gone. */
export const cutOffRow = rowDamage("cut-off-row", (line) => (line.hits > 0 ? null : [damaged(line, line.slots.slice(0, -1))]), { destroys: true });
