import type { Line } from "./copy";
import { damaged, placeOf, standsUnder } from "./copy";
import type { Damage } from "./damage";
import { isUnhurt, withPages } from "./pages";

/**
 * A page one column narrower: its rows lost the empty cell under a merged 一级指标, those that print it their last cell.
 */
export const cutOffPage: Damage = {
  name: "cut-off-page",
  happensTo: "paste",
  destroys: true,
  ofRows: false,
  inflict: (copy, random, share) =>
    withPages(copy, random, share, (page) => (isUnhurt(page) && page.some(slides) ? page.map(narrower) : page)),
};

function slides(line: Line): boolean {
  return line.kind === "data" && standsUnder(line) && placeOf(line, "level1") >= 0 && line.slots.at(-1)?.text !== "";
}

function narrower(line: Line): Line {
  if (line.kind !== "data") return line;
  const gone = slides(line) ? placeOf(line, "level1") : line.slots.length - 1;
  return damaged(
    line,
    line.slots.filter((_, at) => at !== gone),
  );
}
