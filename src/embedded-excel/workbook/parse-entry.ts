import { dateToSerial } from 'numfmt';
import type { CellValue } from '../../core/grid/grid';

/** What a cell comes to hold when something is typed into it. */
export interface ParsedEntry {
  readonly value: CellValue;
  readonly error?: true;
  /** With its `=`; `value` is not known yet. */
  readonly formula?: string;
  /** The number format that Excel gives a `General` cell for it. */
  readonly numberFormat?: string;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];
const ERAS: Readonly<Record<string, number>> = { r: 2018, 令和: 2018, h: 1988, 平成: 1988, s: 1925, 昭和: 1925 };

/**
 * What Japanese Excel makes of a typed text. In an `@` cell text stays text; `'` in front makes text;
 * `1,920`, `50%`, `6/10`, `R6.4.1`, `TRUE`, `=A1` become what they look like.
 * `today` decides the year of `6/10`.
 */
export function parseEntry(text: string, numberFormat: string, today: Date): ParsedEntry {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=＝]./s.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  const plain = narrow(text).trim();
  if (/^[+-][A-Za-z(]/.test(plain)) return { value: null, formula: `=${plain}` };
  const upper = plain.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { value: upper, error: true };
  return readNumber(plain) ?? readDate(plain, today) ?? readTime(plain) ?? { value: text };
}

function readNumber(text: string): ParsedEntry | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  const signed = bracketed ? `-${bracketed[1]}` : text;
  const match =
    /^([+-]?)\s*([¥￥\\]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?)(E[+-]?[0-9]{1,3})?\s*(%?)$/i.exec(signed);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  if (match && digits !== '' && digits !== '.') {
    const [, sign, currency, , exponent = '', percent] = match;
    const number = Number(`${sign === '-' ? '-' : ''}${digits}${exponent}`);
    if (!Number.isFinite(number)) return null;
    const fraction = (digits.split('.')[1] ?? '') !== '';
    if (percent) return { value: Number((number / 100).toPrecision(15)), numberFormat: fraction ? '0.00%' : '0%' };
    if (currency) return { value: number, numberFormat: fraction ? '"¥"#,##0.00;"¥"-#,##0.00' : '"¥"#,##0;"¥"-#,##0' };
    if (exponent) return { value: number, numberFormat: '0.00E+00' };
    if (match[3]?.includes(',')) return { value: number, numberFormat: fraction ? '#,##0.00' : '#,##0' };
    return { value: number };
  }
  const mixed = /^([+-]?)([0-9]+) ([0-9]{1,3})\/([1-9][0-9]{0,2})$/.exec(text);
  if (!mixed) return null;
  const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
  const wide = (mixed[4] ?? '').length > 1;
  return { value: mixed[1] === '-' ? -size : size, numberFormat: wide ? '# ??/??' : '# ?/?' };
}

function readDate(text: string, today: Date): ParsedEntry | null {
  const dated = (year: number, month: number, day: number, numberFormat: string): ParsedEntry | null => {
    const serial = serialOf(year, month, day);
    return serial === null ? null : { value: serial, numberFormat };
  };
  let match = /^([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), 'yyyy/m/d');
  match = /^([0-9]{2})[/-]([0-9]{1,2})[/-]([0-9]{1,2})$/.exec(text);
  if (match) {
    const year = Number(match[1]);
    return dated(year + (year < 30 ? 2000 : 1900), Number(match[2]), Number(match[3]), 'yyyy/m/d');
  }
  match = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), 'yyyy"年"m"月"d"日"');
  match = /^([0-9]{4})年([0-9]{1,2})月$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, 'yyyy"年"m"月"');
  match = /^([0-9]{1,2})月([0-9]{1,2})日$/.exec(text);
  if (match) return dated(today.getFullYear(), Number(match[1]), Number(match[2]), 'm"月"d"日"');
  match = /^([RHS])([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{1,2})$/i.exec(text);
  if (match) return eraDate(match, '[$-411]ge.m.d');
  match = /^(令和|平成|昭和)([0-9]{1,2}|元)年([0-9]{1,2})月([0-9]{1,2})日$/.exec(text);
  if (match) return eraDate(match, '[$-411]ggge"年"m"月"d"日"');
  match = /^([0-9]{1,2})[/-]([0-9]{1,2})$/.exec(text);
  if (match) return dated(today.getFullYear(), Number(match[1]), Number(match[2]), 'm"月"d"日"');
  match = /^([0-9]{4})[/-]([0-9]{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, 'mmm-yy');
  return null;
}

function eraDate(match: RegExpExecArray, numberFormat: string): ParsedEntry | null {
  const before = ERAS[(match[1] ?? '').toLowerCase()];
  if (before === undefined) return null;
  const year = before + (match[2] === '元' ? 1 : Number(match[2]));
  const serial = serialOf(year, Number(match[3]), Number(match[4]));
  return serial === null ? null : { value: serial, numberFormat };
}

function readTime(text: string): ParsedEntry | null {
  const match = /^([0-9]{1,4}):([0-5]?[0-9])(?::([0-5]?[0-9]))?$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const numberFormat = Number(match[1]) >= 24 ? '[h]:mm:ss' : match[3] ? 'h:mm:ss' : 'h:mm';
  return { value: seconds / 86_400, numberFormat };
}

/** The serial number of a day of the calendar; null when there is no such day or Excel cannot count it. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? (dateToSerial([year, month, day]) ?? null) : null;
}

/** Japanese Excel takes full-width digits, signs and slashes as their half-width fellows. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ');
}
