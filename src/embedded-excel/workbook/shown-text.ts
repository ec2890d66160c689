import { showValue } from '../../number-format/show';
import type { LiveSheet } from './live-sheet';
import { widthOfText } from './text-size';

/** Letters narrower than a digit. */
const NARROW = /[,.:;'|!]/g;
/** Our measure is a guess at the font's: only what is clearly too wide is filled up. */
const SLACK = 0.6;

/**
 * What a cell shows: its value under its number format. With `fills`, a number that its column is too narrow for is `####`, as
 * in Excel (and in Office.js' `text`); under `General` its decimals are rounded off first.
 */
export function shownText(sheet: LiveSheet, row: number, column: number, date1904: boolean, fills: boolean): string {
  const value = sheet.valueAt(row, column);
  if (value === null) return '';
  const format = sheet.formatAt(row, column);
  const numberFormat = format.numberFormat ?? 'General';
  const text = showValue(value, numberFormat, date1904);
  if (!fills || typeof value !== 'number' || numberFormat === '@' || format.alignment?.shrink) return text;
  const room = roomOf(sheet, row, column);
  const size = format.font?.size;
  if (room === null || fits(text, room, size)) return text;
  if (numberFormat === 'General') {
    for (let digits = 10; digits >= 0; digits -= 1) {
      const rounded = String(Number(value.toFixed(digits)));
      if (fits(rounded, room, size)) return rounded;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room)));
}

function fits(text: string, room: number, size: number | undefined): boolean {
  return widthOfText(text, size) - (text.match(NARROW)?.length ?? 0) * 0.5 <= room + SLACK;
}

/** Characters that fit beside each other in the cell, or the merged area it begins; null in a hidden column. */
function roomOf(sheet: LiveSheet, row: number, column: number): number | null {
  const { model, standardWidth } = sheet;
  const merge = sheet.mergeAt(row, column);
  const last = merge ? merge.right : column;
  let room = 0;
  for (let at = column; at <= last; at += 1) {
    if (!model.hiddenColumns.has(at)) room += model.columnWidths.get(at) ?? standardWidth;
  }
  return room === 0 ? null : room;
}
