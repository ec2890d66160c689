import { type FieldRef, templateOf } from '../../fields/key';
import type { Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import { figureRoles } from '../../notation/figure-words';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import type { Figure } from './figures';

/** Numbers to which another may be compared; zeros tell nothing of a size and are left out. */
export interface Company {
  /** The same at other times: the row's other years, quarters and targets, or the years above and below it. */
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
  private readonly byTime = new Map<string, Figure[]>();

  constructor(all: readonly KohyoFigures[]) {
    for (const { kohyo, figures } of all) {
      for (const figure of figures) {
        if (figure.number === 0) continue;
        // Rows of lists are each about something else.
        if (figure.value.field.row === null)
          append(this.byKey, `${kohyo.form}\n${figure.value.key}`, { index: kohyo.index, figure });
        if (figure.value.year !== null) append(this.byRow, rowOf(kohyo, figure.value.field), figure);
        for (const line of timeLines(kohyo, figure)) append(this.byTime, line, figure);
      }
    }
  }

  of(kohyo: Kohyo, figure: Figure): Company {
    const { key } = figure.value;
    const others = this.byKey.get(`${kohyo.form}\n${key}`) ?? [];
    return {
      years: this.otherTimes(kohyo, figure),
      // One more than enough, for its own may be among them.
      others: others
        .slice(0, ENOUGH + 1)
        .filter(({ index }) => index !== kohyo.index)
        .slice(0, ENOUGH)
        .map((one) => one.figure),
    };
  }

  /** Its own row in other years; where that has hardly any, what else its table tells of it at other times. */
  private otherTimes(kohyo: Kohyo, figure: Figure): readonly Figure[] {
    const { key, year, field, cell } = figure.value;
    const years = year === null ? [] : (this.byRow.get(rowOf(kohyo, field)) ?? []);
    const own = years.filter((one) => one.value.key !== key);
    const alike = own.filter((one) => isAlikeInTime(one, figure));
    if (alike.length >= SEVERAL) return alike;
    const lines = timeLines(kohyo, figure).map((line) =>
      (this.byTime.get(line) ?? []).filter(
        ({ value }) => value.cell.row !== cell.row || value.cell.column !== cell.column,
      ),
    );
    return lines.find((line) => line.length >= SEVERAL) ?? own;
  }
}

const SEVERAL = 2;

/** A heading that says when, or what is held against what was: these are numbers of one thing. */
const TIME = /四半期|半期|年度|^[RHS]?\d+(?:年|$)|上期|下期|前期|後期|\d月|実績|目標|基準|現状|見込|計画|予定/u;

/** The row of a table whose headings say when, and the column of one whose labels are years. */
function timeLines(kohyo: Kohyo, { value, heading }: Figure): readonly string[] {
  const { label, labelText, cell } = value;
  if (heading === '' || figureRoles(heading).some((role) => role !== 'total')) return [];
  const inColumn =
    label !== null && parseYear(labelText)?.rest === ''
      ? [`${kohyo.index}\n${cell.sheet}\n${cell.column}\n${heading}`]
      : [];
  const isOfTime = value.year !== null || TIME.test(foldLabel(heading));
  const of = label === null ? (value.field.list ?? '') : fullAddress(label);
  return isOfTime ? [...inColumn, `${kohyo.index}\n${cell.sheet}\n${cell.row}\n${of}`] : inColumn;
}

function append<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** Quarters are held against quarters, whole years against whole years. */
const isAlikeInTime = ({ value }: Figure, other: Figure): boolean =>
  value.field.period?.part?.unit === other.value.field.period?.part?.unit;

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
