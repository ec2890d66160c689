/** Rows or columns side by side: where each begins, in pixels from the first. Hidden ones have no size. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      this.starts[index + 1] = (this.starts[index] ?? 0) + sizeOf(index);
    }
  }

  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  /** Where a row or column begins; behind the last one, where that ends. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The last row or column that begins at or before a place: the one that is seen there. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= place) low = middle;
      else high = middle - 1;
    }
    // Hidden ones begin where the next begins, and are passed over.
    while (low > 0 && this.size(low) === 0) low -= 1;
    return low;
  }

  /** The next one in a direction that is not hidden; the same where there is none. */
  step(index: number, by: 1 | -1): number {
    for (let next = index + by; next >= 0 && next < this.count; next += by) if (this.size(next) > 0) return next;
    return index;
  }
}
