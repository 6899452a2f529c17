/**
 * The rows or the columns of a sheet laid end to end in CSS pixels. Only lines that differ from the default size are
 * kept, so that a million rows cost nothing.
 */
export class Axis {
  private readonly indices: readonly number[];
  /** `shifts[k]` is what the first k odd lines add to the default sizes. */
  private readonly shifts: readonly number[];

  /** @param sizes pixels by index; 0 for a hidden line. */
  constructor(
    readonly count: number,
    private readonly defaultSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indices = [...sizes.keys()].filter((index) => index < count).sort((a, b) => a - b);
    const shifts = [0];
    let shift = 0;
    for (const index of this.indices) shifts.push((shift += (sizes.get(index) ?? defaultSize) - defaultSize));
    this.shifts = shifts;
  }

  sizeOf(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  /** Where a line begins; `offsetOf(count)` is the whole length. */
  offsetOf(index: number): number {
    return index * this.defaultSize + (this.shifts[this.oddBefore(index)] ?? 0);
  }

  get length(): number {
    return this.offsetOf(this.count);
  }

  /** The line at a distance from the beginning, the nearest one where the distance lies outside. */
  at(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return this.skipBack(low);
  }

  /** The next line in sight from `index` in steps of `step`; `index` itself where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let line = index + step; line >= 0 && line < this.count; line += step) if (this.sizeOf(line) > 0) return line;
    return index;
  }

  private skipBack(index: number): number {
    return this.sizeOf(index) > 0 ? index : this.next(index, -1);
  }

  private oddBefore(index: number): number {
    let low = 0;
    let high = this.indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
