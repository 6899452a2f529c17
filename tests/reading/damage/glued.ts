import type { Column } from "../../../src/domain/target-table";
import type { Line } from "./copy";
import { damaged, NOTHING, placeOf } from "./copy";
import type { Random } from "./random";

/**
 * The two neighbours in one cell; what follows slides left, or leaves an empty cell behind them. null where one is
 * empty.
 */
export function glued(
  line: Line,
  columns: readonly [Column, Column],
  between: string,
  random: Random,
): readonly Line[] | null {
  const place = placeOf(line, columns[0]);
  const [first, second] = [line.slots[place], line.slots[place + 1]];
  if (!first || !second || second.column !== columns[1] || first.text === "" || second.text === "") return null;
  const both = { ...first, text: `${first.text}${between}${second.text}` };
  const rest = line.slots.slice(place + 2);
  return [
    damaged(line, [
      ...line.slots.slice(0, place),
      both,
      ...(random.chance(0.5) ? [NOTHING, ...rest] : [...rest, NOTHING]),
    ]),
  ];
}
