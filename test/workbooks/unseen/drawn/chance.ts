/** A drawing of lots that the same seed repeats. */
export interface Chance {
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  pick<T>(of: readonly T[]): T;
  /** So many of them, in their own order. */
  some<T>(of: readonly T[], count: number): T[];
  is(probability: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (of) => {
      const one = of[int(0, of.length - 1)];
      if (one === undefined) throw new Error('nothing to draw from');
      return one;
    },
    some: (of, count) => {
      const drawn = new Set<number>();
      while (drawn.size < Math.min(count, of.length)) drawn.add(int(0, of.length - 1));
      return of.filter((_, at) => drawn.has(at));
    },
    is: (probability) => next() < probability,
  };
}
