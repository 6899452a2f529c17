import { damaged, NOTHING, placeOf, textIn } from "./copy";
import { rowDamage } from "./damage";

/** The cell of an empty 指标明细说明 is gone: what stands behind it slid left by one. */
export const missingDetail = rowDamage("missing-detail", (line) => {
  const detail = placeOf(line, "detail");
  if (detail < 0 || textIn(line, "detail") !== "") return null;
  return [damaged(line, [...line.slots.slice(0, detail), ...line.slots.slice(detail + 1), NOTHING])];
});
