import type { FieldKey } from '../../../form/kohyo';

/** How a number follows from others on the same 個票. */
export type Operation = 'sum' | 'difference' | 'product' | 'per-hour' | 'percent';

/** `result` follows from `parts`: their sum, the first less the second, their product (÷60), the first in % of the second. */
export interface Relation {
  readonly operation: Operation;
  readonly result: FieldKey;
  readonly parts: readonly FieldKey[];
  /** The same relation in other columns (or rows) of its table has the same name. */
  readonly name: string;
  /** The words say so, not the place alone. */
  readonly isWorded: boolean;
}

const MINUTES = 60;

/** What the result has to be. */
export function compute(operation: Operation, parts: readonly number[]): number {
  const [first = 0, second = 0] = parts;
  switch (operation) {
    case 'sum':
      return parts.reduce((sum, part) => sum + part, 0);
    case 'difference':
      return first - second;
    case 'product':
      return first * second;
    case 'per-hour':
      return (first * second) / MINUTES;
    case 'percent':
      return second === 0 ? Number.NaN : (first / second) * 100;
  }
}

/** What the part at a place would have to be for the result to follow; NaN where nothing would do. */
export function solve(operation: Operation, result: number, parts: readonly number[], at: number): number {
  const others = parts.filter((_, index) => index !== at);
  const [other = 0] = others;
  switch (operation) {
    case 'sum':
      return result - others.reduce((sum, part) => sum + part, 0);
    case 'difference':
      return at === 0 ? result + other : other - result;
    case 'product':
      return other === 0 ? Number.NaN : result / other;
    case 'per-hour':
      return other === 0 ? Number.NaN : (result * MINUTES) / other;
    case 'percent':
      return at === 0 ? (result * other) / 100 : result === 0 ? Number.NaN : (other * 100) / result;
  }
}

/** How many decimals a number is written with, at most 4: what is left of binary fractions is none. */
export function decimalsOf(number: number): number {
  for (let decimals = 0; decimals < 4; decimals += 1) {
    const scaled = number * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled))) return decimals;
  }
  return 4;
}

/** How far a result may lie from what was computed: sums and differences come out even; `rounded`: of numbers that were rounded each. */
export function tolerance(operation: Operation, result: number, parts: readonly number[], rounded: boolean): number {
  if (operation === 'sum' || operation === 'difference') {
    const decimals = Math.max(decimalsOf(result), ...parts.map(decimalsOf));
    const unit = 10 ** -decimals;
    return rounded ? (unit * (parts.length + 1)) / 2 : unit / 1000;
  }
  // What comes out even was not rounded. Rounded up, down or to the nearest: all are usual.
  const unit = 10 ** -decimalsOf(result);
  const isEven = operation !== 'percent' && decimalsOf(compute(operation, parts)) <= decimalsOf(result);
  return isEven ? unit / 1000 : unit * 1.001;
}
