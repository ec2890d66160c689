import type { SignMark } from './amount.types';
import type { Cursor } from './cursor';
import { takeKanjiQuantity } from './kanji-number';
import { unitAt } from './units';

/** A number with its multipliers and its unit, nothing around it. */
export interface Quantity {
  /** Without sign. */
  readonly value: number;
  readonly unit: string | null;
  /** Of the multiplier that stands before its unit, in powers of ten: 8 for 億, 0 for none. */
  readonly power: number;
}

const DASHES = '\\-\\u2010-\\u2015\\u2212\\u2500\\u2501ー';
/** A line of dashes alone: no amount. */
export const DASHES_ONLY = new RegExp(`[${DASHES}]+`, 'y');
const SIGN = new RegExp(`(△|▲|\\+|プラス|マイナス|[${DASHES}])\\s*`, 'y');
const DIGITS = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d]|[,.]\d)/y;
const SMALL = /千|百/y;
const LARGE = /兆|億|万/y;
const BLANK_INSIDE = / (?=[\d,]+[千百]?[億万])/y;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
/** Units that keep their multiplier: amounts are compared and shown in them. */
const SCALED_UNIT = /千円|百万円/y;
const MINUTES = /\s?(\d{1,2})分(?!\d)/y;
const MULTIPLIED_UNIT = /(百|千)?(万|億|兆)?/y;

export function takeSign(cursor: Cursor): SignMark {
  const written = cursor.take(SIGN)?.[1];
  if (written === undefined) return null;
  if (written === '△' || written === '▲' || written === '+') return written;
  return written === 'プラス' ? '+' : '-';
}

export function isNegative(sign: SignMark): boolean {
  return sign !== null && sign !== '+';
}

/** `0.29` × 10⁴ without the error of binary multiplication. */
function scaled(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

interface Section {
  readonly value: number;
  readonly decimals: boolean;
  /** A multiplier stands behind it: another section may follow. */
  readonly power: number;
}

function takeSection(cursor: Cursor, first: boolean): Section | null {
  const digits = cursor.take(DIGITS);
  if (!digits) return null;
  const [, whole = '', fraction = ''] = digits;
  // 007 is a code, not an amount.
  if (/^0\d/.test(whole)) return null;
  const plain = whole.replaceAll(',', '') + fraction;
  SCALED_UNIT.lastIndex = cursor.at;
  if (first && SCALED_UNIT.test(cursor.text)) return { value: scaled(plain, 0), decimals: fraction !== '', power: 0 };
  const small = POWERS[cursor.take(SMALL)?.[0] ?? ''] ?? 0;
  const large = POWERS[cursor.take(LARGE)?.[0] ?? ''] ?? 0;
  // 2千5百: the second digit stands for hundreds; only as a whole number.
  return { value: scaled(plain, small + large), decimals: fraction !== '', power: large || small };
}

/** Digits with 千, 万, 億: `1,920`, `3.5万`, `3億5,000万`. `null` when they are no proper number (`19,20`, `5万3億`). */
function takeNumber(cursor: Cursor): Omit<Quantity, 'unit'> | null {
  const start = cursor.at;
  let value = 0;
  let power = Number.POSITIVE_INFINITY;
  let decimals = false;
  for (let first = true; power > 0; first = false) {
    const mark = cursor.at;
    if (!first) cursor.take(BLANK_INSIDE);
    const section = takeSection(cursor, first);
    if (!section) {
      cursor.at = mark;
      if (!first) break;
      cursor.at = start;
      return null;
    }
    const smaller = first || (section.value < 10 ** power && section.power < power);
    if (!smaller || decimals || (section.decimals && !first)) {
      cursor.at = start;
      return null;
    }
    value += section.value;
    power = section.power;
    decimals ||= section.decimals;
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    cursor.at = start;
    return null;
  }
  return { value, power };
}

/** A number and, where one is written, its unit. */
export function takeQuantity(cursor: Cursor): Quantity | null {
  const yen = cursor.take(/[¥\\]\s*/y) !== null;
  const number = takeNumber(cursor);
  if (number === null) return yen ? null : takeKanjiQuantity(cursor);
  const { value, power } = number;
  if (yen) {
    cursor.takeText('円');
    return { value, unit: '円', power };
  }
  const mark = cursor.at;
  cursor.blanks();
  const unit = unitAt(cursor.text, cursor.at);
  // 2024年, 4月: a year and a month, not so many of them.
  const date = (unit === '年' && value >= 1900 && value <= 2100) || (unit === '月' && value <= 12);
  if (unit === null || date) {
    cursor.at = mark;
    return { value, unit: null, power };
  }
  cursor.at += unit.length;
  const minutes = unit === '時間' ? cursor.take(MINUTES)?.[1] : undefined;
  return { value: minutes === undefined ? value : value + Number(minutes) / 60, unit, power };
}

/** The unit in brackets behind a number, `3,395（千円）`: the quantity in that unit, or `null` when they hold something else. */
export function inBracketedUnit(value: number, inner: string): Quantity | null {
  if (unitAt(inner, 0) === inner && inner !== '') return { value, unit: inner, power: 0 };
  MULTIPLIED_UNIT.lastIndex = 0;
  const [multiplier = '', small = '', large = ''] = MULTIPLIED_UNIT.exec(inner) ?? [];
  const unit = inner.slice(multiplier.length);
  if (multiplier === '' || unit === '' || unitAt(unit, 0) !== unit) return null;
  const power = (POWERS[small] ?? 0) + (POWERS[large] ?? 0);
  return { value: scaled(String(value), power), unit, power };
}
