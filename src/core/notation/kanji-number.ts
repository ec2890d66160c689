import type { Cursor } from './cursor';
import { unitAt, unitInfo } from './units';

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  壱: 1,
  二: 2,
  弐: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: readonly (readonly [string, number])[] = [
  ['千', 3],
  ['百', 2],
  ['十', 1],
];
const LARGE: readonly (readonly [string, number])[] = [
  ['兆', 12],
  ['億', 8],
  ['万', 4],
];
const NUMERAL = /[一壱二弐三参四五六七八九十百千万億兆]{1,24}/y;
/** 千円 and 百万円 alone are units, not so much money. */
const COUNTED = /[一壱二弐三参四五六七八九十]/;
const MULTIPLIED = /[十百千万億兆]/;
/** 十分 is enough, 二十日 and 十二月 are dates. */
const NOT_SO_MANY: ReadonlySet<string> = new Set(['日', '月', '年']);

/** Up to 9999: 二千三百, 十二, 百. `null` when the signs stand in another order. */
function belowTenThousand(text: string): number | null {
  let [rest, value] = [text, 0];
  for (const [sign, power] of SMALL) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const times = at === 0 ? 1 : at === 1 ? DIGITS[rest.charAt(0)] : undefined;
    if (times === undefined) return null;
    value += times * 10 ** power;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return value;
  const ones = rest.length === 1 ? DIGITS[rest] : undefined;
  return ones === undefined ? null : value + ones;
}

function numberOf(text: string): number | null {
  let [rest, value] = [text, 0];
  for (const [sign, power] of LARGE) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const times = at === 0 ? null : belowTenThousand(rest.slice(0, at));
    if (times === null) return null;
    value += times * 10 ** power;
    rest = rest.slice(at + 1);
  }
  const ones = rest === '' ? 0 : belowTenThousand(rest);
  return ones === null || value + ones > Number.MAX_SAFE_INTEGER ? null : value + ones;
}

function powerOf(text: string): number {
  const last = text.slice(-1);
  return [...SMALL, ...LARGE].find(([sign]) => sign === last)?.[1] ?? 0;
}

/**
 * A number in kanji and its unit: 二千三百万円, 百二十時間. `null` where the signs may say something else: without a unit, a unit alone (千円), 一件,
 * 十分, a date.
 */
export function takeKanjiQuantity(cursor: Cursor): { value: number; unit: string; power: number } | null {
  const start = cursor.at;
  const numeral = cursor.take(NUMERAL)?.[0];
  const value = numeral === undefined || !COUNTED.test(numeral) ? null : numberOf(numeral);
  const unit = value === null ? null : unitAt(cursor.text, cursor.at);
  const isCount = unit !== null && unitInfo(unit)?.quantity === 'count';
  if (
    numeral === undefined ||
    value === null ||
    unit === null ||
    NOT_SO_MANY.has(unit) ||
    (isCount && !MULTIPLIED.test(numeral)) ||
    (numeral === '十' && unit === '分')
  ) {
    cursor.at = start;
    return null;
  }
  cursor.at += unit.length;
  return { value, unit, power: powerOf(numeral) };
}
