import { formatA1 } from "../../sheet/a1";
import type { CellRange } from "../../sheet/cell-range";

/** `getRanges` takes an address of fewer than 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Ranges as addresses "A1,C3:D4", each short enough for one `getRanges`. */
export function addressChunks(ranges: readonly CellRange[]): readonly string[] {
  return chunks(ranges.map(formatA1));
}

/** Addresses joined by commas, each text short enough for one `getRanges`. */
export function chunks(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let chunk = "";
  for (const address of addresses) {
    if (chunk !== "" && chunk.length + address.length + 1 > LONGEST_ADDRESS) {
      joined.push(chunk);
      chunk = "";
    }
    chunk = chunk === "" ? address : `${chunk},${address}`;
  }
  return chunk === "" ? joined : [...joined, chunk];
}
