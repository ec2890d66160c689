import type { Figure } from '../facts/figures';
import { type Company, medianSize } from '../facts/sizes';

/** What a number with a digit too many or too few differs from. */
export interface OutOfScale {
  readonly from: 'years' | 'others';
  readonly usual: number;
  readonly company: readonly Figure[];
}

/** From so many times on a number stands out: a digit too many or too few makes ten; growth seldom does. */
export const A_DIGIT = 8;

/** Digits are dropped and added by ones, twos and threes. */
const SHIFTS = [-3, -2, -1, 1, 2, 3];
const FEW_OTHERS = 4;
/** The largest is at most so many times the smallest: numbers of one size. */
const ALIKE = { years: 1.5, others: 2 };
const WIDE = 5;
/** From so many times on nothing but a slip between units or of several digits explains it: its own years need be of one size only roughly. */
const BEYOND_GROWTH = 100;
/** Room beyond what is usual where a digit is put right. */
const ROOM = 1.2;
/** Its own other years must speak against it as well, though they may grow. */
const UNLIKE_OWN_YEARS = 5;

interface Span {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

function spanOf(figures: readonly Figure[]): Span {
  const sizes = figures.map(({ number }) => Math.abs(number));
  return {
    least: Math.min(...sizes),
    most: Math.max(...sizes),
    // Seldom asked for: most numbers are as large as the others.
    get usual() {
      return medianSize(sizes);
    },
  };
}

const timesApart = (a: number, b: number): number => Math.max(a / b, b / a);

/** True when another place of its decimal point would make it usual. */
function slippedInto(size: number, { least, most }: Span): boolean {
  return SHIFTS.some((shift) => size * 10 ** shift >= least / ROOM && size * 10 ** shift <= most * ROOM);
}

/** Between an earlier and a later year that are alike: no growth explains it. */
function isBetween(figure: Figure, years: readonly Figure[]): boolean {
  const year = figure.value.year ?? 0;
  const own = years.map(({ value }) => value.year ?? 0);
  return own.some((one) => one < year) && own.some((one) => one > year);
}

/** What is to be reached, and what is saved, may well be ten times as much once it begins; what things cost and how often they are used hardly. */
function mayLeap({ value: { field } }: Figure): boolean {
  return (
    field.measure !== null ||
    field.phase === 'target' ||
    field.phase === 'plan' ||
    (field.list !== null && field.phase !== 'actual')
  );
}

/**
 * Whether a number stands out by a digit or more from its own other years, or from the same field elsewhere; null where it does not, and
 * where what it could be compared to differs too much itself. `least`: from how many times on.
 */
export function outOfScale(figure: Figure, { years, others }: Company, least: number): OutOfScale | null {
  const size = Math.abs(figure.number);
  if (size === 0) return null;
  const own = spanOf(years);
  const elsewhere = spanOf(others);
  // Where others differ widely, to be among them tells nothing.
  const isTelling = others.length > 0 && elsewhere.most <= elsewhere.least * WIDE;
  const isUsualElsewhere =
    (isTelling || years.length < 2) &&
    others.length > 0 &&
    size >= elsewhere.least / ROOM &&
    size <= elsewhere.most * ROOM;
  if (isUsualElsewhere) return null;
  const times = years.length > 0 ? timesApart(size, own.usual) : 1;
  const isSteady = years.length >= 2 && own.most <= own.least * (times >= BEYOND_GROWTH ? WIDE : ALIKE.years);
  const ownAlike = isSteady && (isBetween(figure, years) || !mayLeap(figure));
  if (ownAlike && times >= least && slippedInto(size, own)) return { from: 'years', usual: own.usual, company: years };
  const othersAlike = others.length >= FEW_OTHERS && elsewhere.most <= elsewhere.least * ALIKE.others;
  if (!othersAlike || timesApart(size, elsewhere.usual) < least || !slippedInto(size, elsewhere)) return null;
  if (years.length > 0 && times < UNLIKE_OWN_YEARS) return null;
  return { from: 'others', usual: elsewhere.usual, company: others };
}
