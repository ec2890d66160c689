import type { Figure } from '../facts/figures';
import { type Company, medianSize } from '../facts/sizes';

/** What a number with a digit too many or too few differs from. */
export interface OutOfScale {
  readonly from: 'years' | 'others';
  /** A slip of digits, or of units (円 for 千円) among numbers of many sizes. */
  readonly by: 'digits' | 'unit';
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
const ROOM_OF_SLIP = 2;
/** Its own other years must speak against it as well, though they may grow. */
const UNLIKE_OWN_YEARS = 5;
/** A year between two that are as much alike was not ten times as much, whatever others have. */
const STEADY = 1.25;
/** Numbers of many sizes: still, none is so many times the largest, and a thousandth of it would be among them. */
const SIZES = 100;
const FAR_OUT = 50;
const MANY_OTHERS = 5;

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
function slippedInto(size: number, { least, most }: Span, room = ROOM): boolean {
  return SHIFTS.some((shift) => size * 10 ** shift >= least / room && size * 10 ** shift <= most * room);
}

/** 円 in 千円, or the other way round, among numbers of many sizes. */
function isThousandfold(size: number, { least, most }: Span): boolean {
  const isWithin = (one: number): boolean => one >= least && one <= most;
  return (size >= most * FAR_OUT && isWithin(size / 1000)) || (size * FAR_OUT <= least && isWithin(size * 1000));
}

/** Between an earlier and a later year that are alike: no growth explains it. Tables run from the earlier to the later. */
function isBetween(figure: Figure, years: readonly Figure[]): boolean {
  const isDated = [figure, ...years].every(({ value }) => value.year !== null);
  const isOneRow = years.every(({ value }) => value.cell.row === figure.value.cell.row);
  const placeOf = ({ value: { year, cell } }: Figure): number =>
    isDated && year !== null ? year : isOneRow ? cell.column : cell.row;
  const own = years.map(placeOf);
  return own.some((one) => one < placeOf(figure)) && own.some((one) => one > placeOf(figure));
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
  const times = years.length > 0 ? timesApart(size, own.usual) : 1;
  const standsOut = years.length >= 2 && own.most <= own.least * STEADY && isBetween(figure, years) && times >= least;
  if (isUsualElsewhere && !standsOut) return null;
  const isSteady = years.length >= 2 && own.most <= own.least * (times >= BEYOND_GROWTH ? WIDE : ALIKE.years);
  const ownAlike = isSteady && (isBetween(figure, years) || !mayLeap(figure));
  const room = times >= BEYOND_GROWTH ? ROOM_OF_SLIP : ROOM;
  if (ownAlike && times >= least && slippedInto(size, own, room))
    return { from: 'years', by: 'digits', usual: own.usual, company: years };
  const away = others.length > 0 ? timesApart(size, elsewhere.usual) : 1;
  const alike = away >= BEYOND_GROWTH ? WIDE : ALIKE.others;
  const othersAlike = others.length >= FEW_OTHERS && elsewhere.most <= elsewhere.least * alike;
  const isSlip =
    others.length >= MANY_OTHERS && elsewhere.most <= elsewhere.least * SIZES && isThousandfold(size, elsewhere);
  const areDigits = othersAlike && away >= least && slippedInto(size, elsewhere);
  if (!isSlip && !areDigits) return null;
  if (years.length > 0 && times < UNLIKE_OWN_YEARS) return null;
  return { from: 'others', by: areDigits ? 'digits' : 'unit', usual: elsewhere.usual, company: others };
}
