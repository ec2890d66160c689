import { parseRange } from '../../core/grid/address';
import { type Area, LAST_COLUMN, LAST_ROW } from './area';

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** An address as Excel takes it, with its sheet taken off. */
export interface ParsedAddress {
  /** null when the address names no sheet. */
  readonly sheet: string | null;
  /** The areas, in the order written; several are parted by commas. */
  readonly areas: readonly Area[];
}

/** Reads one area: `A1`, `$A$1:B2`, `A:C`, `2:4`. `null` when it is none. */
export function parseArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns?.[1] && columns[2]) {
    const [one, other] = [columnIndex(columns[1]), columnIndex(columns[2])];
    if (Math.max(one, other) > LAST_COLUMN) return null;
    return { top: 0, left: Math.min(one, other), bottom: LAST_ROW, right: Math.max(one, other) };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [one, other] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.max(one, other) > LAST_ROW) return null;
    return { top: Math.min(one, other), left: 0, bottom: Math.max(one, other), right: LAST_COLUMN };
  }
  const area = parseRange(text);
  return area && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** Reads `Sheet1!A1`, `'a b'!A1:B2,'a b'!D4`, `A1`. `null` when a part of it is no address. */
export function parseFullAddress(text: string): ParsedAddress | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of splitOutsideQuotes(text)) {
    const { sheet: named, rest } = splitSheet(part.trim());
    if (named !== null) sheet ??= named;
    const area = parseArea(rest);
    if (!area) return null;
    areas.push(area);
  }
  return { sheet, areas };
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: text };
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 2;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let part = '';
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (letter === ',' && !quoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  parts.push(part);
  return parts;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
