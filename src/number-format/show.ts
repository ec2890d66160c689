import { dateFromSerial, format, getFormatDateInfo, isDateFormat } from 'numfmt';
import type { CellValue } from '../core/grid/grid';
import { fillEra } from './era';

/** Excel knows no longer format; what a file claims beyond it is no format. */
const LONGEST = 255;

/** Serial numbers of 1904 workbooks are this much smaller. */
export const DAYS_TO_1904 = 1_462;

/**
 * What a sheet shows of a value under a number format, in a column wide enough: `-20` under `#,##0;"△ "#,##0;0` is `△ 20`,
 * `45383` under `[$-411]ggge"年"m"月"d"日"` is 令和6年4月1日. A format that nobody can read shows the value as General does.
 */
export function showValue(value: CellValue, written: string, date1904 = false): string {
  const numberFormat = written.length > LONGEST ? 'General' : written;
  if (value === null) return '';
  if (typeof value === 'string') return numberFormat.includes('@') ? shown(value, numberFormat) : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return shown(value, 'General');
  if (!isDate(numberFormat)) return shown(value, numberFormat);
  const serial = date1904 ? value + DAYS_TO_1904 : value;
  // Excel fills the cell with # where a date cannot be.
  if (serial < 0 || serial >= 2_958_466) return '#'.repeat(8);
  const year = dateFromSerial(Math.floor(serial))?.[0] ?? 1900;
  return shown(serial, fillEra(numberFormat, serial, year));
}

/** Whether a number under this format is a day. Hours and minutes alone count from none. */
export function tellsDay(numberFormat: string): boolean {
  if (numberFormat.length > LONGEST || !isDate(numberFormat)) return false;
  if (tellsEra(numberFormat)) return true;
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

function tellsEra(numberFormat: string): boolean {
  return /g|e(?![+-])/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}

function isDate(numberFormat: string): boolean {
  try {
    return isDateFormat(numberFormat) || tellsEra(numberFormat);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function shown(value: string | number, numberFormat: string): string {
  try {
    return format(numberFormat, value, { locale: 'ja' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return typeof value === 'string' ? value : format('General', value);
  }
}
