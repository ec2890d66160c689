import { type FieldRef, templateOf } from '../../fields/key';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import type { Figure } from './figures';

/** Numbers to which another may be compared; zeros tell nothing of a size and are left out. */
export interface Company {
  /** The same row in other years. */
  readonly years: readonly Figure[];
  /** The same field on other 個票 of the form. */
  readonly others: readonly Figure[];
}

export interface KohyoFigures {
  readonly kohyo: Kohyo;
  readonly figures: readonly Figure[];
}

/** So many others say as much as more would. */
const ENOUGH = 200;

/** Looks up what a number can be compared to; a row of a list with its own other years alone. */
export class Sizes {
  private readonly byKey = new Map<string, { readonly index: number; readonly figure: Figure }[]>();
  private readonly byRow = new Map<string, Figure[]>();

  constructor(all: readonly KohyoFigures[]) {
    for (const { kohyo, figures } of all) {
      for (const figure of figures) {
        if (figure.number === 0) continue;
        // Rows of lists are each about something else.
        if (figure.value.field.row === null)
          append(this.byKey, `${kohyo.form}\n${figure.value.key}`, { index: kohyo.index, figure });
        if (figure.value.year !== null) append(this.byRow, rowOf(kohyo, figure.value.field), figure);
      }
    }
  }

  of(kohyo: Kohyo, { key, year, field }: FieldValue): Company {
    const others = this.byKey.get(`${kohyo.form}\n${key}`) ?? [];
    const years = year === null ? [] : (this.byRow.get(rowOf(kohyo, field)) ?? []);
    return {
      years: years.filter(({ value }) => value.key !== key),
      // One more than enough, for its own may be among them.
      others: others
        .slice(0, ENOUGH + 1)
        .filter(({ index }) => index !== kohyo.index)
        .slice(0, ENOUGH)
        .map((one) => one.figure),
    };
  }
}

function append<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

const rowOf = (kohyo: Kohyo, field: FieldRef): string => `${kohyo.index}\n${templateOf(field)}`;

/** The middle of some sizes, signs left aside; NaN of none. */
export function medianSize(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs).sort((a, b) => a - b);
  const half = Math.floor(sizes.length / 2);
  const upper = sizes[half] ?? Number.NaN;
  return sizes.length % 2 === 1 ? upper : ((sizes[half - 1] ?? Number.NaN) + upper) / 2;
}

/** How far a number is from what its company has, in powers of ten: the nearer of the two; a sign of its own counts as one. Zero has no size. */
export function oddness(number: number, { years, others }: Company): number {
  if (number === 0) return 0;
  const distances = [years, others].flatMap((company) => {
    if (company.length === 0) return [];
    const numbers = company.map((one) => one.number);
    const agree = numbers.filter((one) => Math.sign(one) === Math.sign(number)).length;
    const turned = agree === 0 ? 1 : 0;
    return [Math.abs(Math.log10(Math.max(Math.abs(number), 1e-9) / medianSize(numbers))) + turned];
  });
  return distances.length === 0 ? 0 : Math.min(...distances);
}
