import type { Copy, Line } from "./copy";
import type { Random } from "./random";

/** One way in which a copy differs from the sheet it was made of. */
export interface Damage {
  readonly name: string;
  /** sheet: happens to a sheet whose merged cells are still merged; paste: only to what was pasted, which has none. */
  readonly happensTo: "sheet" | "paste";
  /** True where something is gone for good and can only be told. */
  readonly destroys: boolean;
  /** True where it happens to single rows, so that several such kinds share the rows of a copy among them. */
  readonly ofRows: boolean;
  /** Damages about `share` of the rows, or of the pages, that can be damaged so. */
  inflict(copy: Copy, random: Random, share: number): Copy;
}

/** A row is damaged twice at most. */
const MOST_HITS = 2;

/** A damage of single rows: gives the rows that stand for one, or null where the row cannot be damaged so. */
export function rowDamage(
  name: string,
  damage: (line: Line, random: Random, next: Line | undefined) => readonly Line[] | null,
  about: Partial<Damage> = {},
): Damage {
  return {
    name,
    happensTo: "paste",
    destroys: false,
    ofRows: true,
    ...about,
    inflict: (copy, random, share) => ({
      ...copy,
      lines: copy.lines.flatMap((line, index) => {
        if (line.kind !== "data" || line.hits >= MOST_HITS || !random.chance(share)) return [line];
        return damage(line, random, copy.lines[index + 1]) ?? [line];
      }),
    }),
  };
}

/** A damage of single cells that leaves every cell where it is. */
export function cellDamage(name: string, damage: (text: string, random: Random) => string): Damage {
  return rowDamage(
    name,
    (line, random) => [
      {
        ...line,
        hits: line.hits,
        slots: line.slots.map((slot) => (slot.text === "" ? slot : { ...slot, text: damage(slot.text, random) })),
      },
    ],
    { happensTo: "sheet" },
  );
}

/** What may stand between two pages of a copy. */
export function betweenRows(name: string, lines: (copy: Copy, random: Random) => readonly Line[]): Damage {
  return {
    name,
    happensTo: "paste",
    destroys: false,
    ofRows: false,
    inflict: (copy, random, share) => ({
      ...copy,
      lines: copy.lines.flatMap((line, index) => {
        const parts = line.kind === "data" && copy.lines[index - 1]?.kind === "data" && random.chance(share / 3);
        return parts ? [...lines(copy, random), line] : [line];
      }),
    }),
  };
}
