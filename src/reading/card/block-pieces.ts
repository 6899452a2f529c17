import { NEAR } from "../row/contested";
import type { ColumnPlace } from "../header/header-layout";
import type { Piece } from "../row/piece";
import type { RowAligner } from "../row/row-aligner";
import type { HeaderBlock } from "./indicator-header";

/** The pieces of a row that a block of indicators reads. */
export interface BlockPieces {
  /** Its own, behind those of the labels that it shares with the block on its left. */
  readonly pieces: readonly Piece[];
  /** False where the row holds nothing of the block but such labels. */
  readonly filled: boolean;
  /** What it would read in a parting of the row that is about as good. */
  readonly other: readonly Piece[] | null;
}

/** A block of indicators with what reads its rows. */
export interface BlockAligner {
  readonly block: HeaderBlock;
  readonly aligner: RowAligner;
}

/**
 * Parts a row among the blocks side by side. A row that stands is parted where the header says; one that slid, lost a
 * cell or has two items in one cell where the cells before and those behind cost the least to read. A label that two
 * blocks share goes to both.
 */
export function blockPieces(pieces: readonly Piece[], blocks: readonly BlockAligner[]): readonly BlockPieces[] {
  const [left, right] = blocks;
  if (!left || !right) return blocks.map(() => ({ pieces, filled: pieces.length > 0, other: null }));
  const stands = pieces.filter(({ cell }) => cell.column < right.block.from).length;
  const costs = pieces.map((_, cut) => costOf(pieces, cut, left, right));
  costs.push(costOf(pieces, pieces.length, left, right));
  const standing = costs[stands] ?? Infinity;
  let best = stands;
  if (standing > 0)
    costs.forEach((cost, cut) => {
      if (cost < (costs[best] ?? Infinity)) best = cut;
    });
  const second = standing > 0 ? nextBest(costs, best) : null;
  const others = second === null ? null : partsAt(pieces, second, left, right);
  return partsAt(pieces, best, left, right).map(({ shared, own }, index) => {
    const other = others?.[index];
    return {
      pieces: [...shared, ...own],
      filled: own.length > 0,
      other: other ? [...other.shared, ...other.own] : null,
    };
  });
}

function partsAt(
  pieces: readonly Piece[],
  cut: number,
  left: BlockAligner,
  right: BlockAligner,
): readonly { readonly shared: readonly Piece[]; readonly own: readonly Piece[] }[] {
  const before = pieces.slice(0, cut);
  return [
    { shared: [], own: before },
    { shared: sharedPieces(before, left, right.block.shared), own: pieces.slice(cut) },
  ];
}

function costOf(pieces: readonly Piece[], cut: number, left: BlockAligner, right: BlockAligner): number {
  return left.aligner.costOf(pieces.slice(0, cut)) + right.aligner.costOf(pieces.slice(cut));
}

/** The parting that costs hardly more than the best; null where none does. */
function nextBest(costs: readonly number[], best: number): number | null {
  let second: number | null = null;
  costs.forEach((cost, cut) => {
    if (
      cut !== best &&
      cost - (costs[best] ?? 0) < NEAR &&
      cost < (second === null ? Infinity : (costs[second] ?? Infinity))
    )
      second = cut;
  });
  return second;
}

/** What the left block reads in the columns that it shares with the right one. */
function sharedPieces(
  pieces: readonly Piece[],
  { aligner }: BlockAligner,
  shared: readonly ColumnPlace[],
): readonly Piece[] {
  if (shared.length === 0 || pieces.length === 0) return [];
  const columns = new Set(shared.map(({ column }) => column));
  return aligner
    .alignPieces(pieces, () => false)
    .placed.filter(({ place }) => columns.has(place.column))
    .map(({ piece }) => piece);
}
