import { columnName, quoteSheet } from '../../core/grid/address';
import { type Area, LAST_COLUMN, LAST_ROW } from './area';

/** A reference as it stands in a formula. Rows and columns are 0-based. */
export interface Reference {
  /** As named before the `!`; null when the formula's own sheet is meant. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly form: 'cell' | 'cells' | 'columns' | 'rows';
  /** Which of top, left, bottom, right carry a `$`. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

const STRING = '"(?:[^"]|"")*"';
const BRACKETS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const REFERENCE = String.raw`(?:${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})`;
const PART = new RegExp(
  String.raw`(${STRING})|(${BRACKETS})|(?<![\p{L}\p{N}_.$!:])(?:${SHEET})?(${REFERENCE})(?![\p{L}\p{N}_.(!:[])`,
  'gu',
);

/**
 * The formula with every reference replaced by what `replace` makes of it; strings and [structured references] stay.
 * `null` from `replace` leaves the reference as it is written.
 */
export function mapReferences(formula: string, replace: (reference: Reference) => string | null): string {
  return formula.replace(PART, (whole, text, brackets, quoted, bare, written) => {
    if (text !== undefined || brackets !== undefined || typeof written !== 'string') return whole;
    const sheet = typeof quoted === 'string' ? quoted.replaceAll("''", "'") : typeof bare === 'string' ? bare : null;
    const reference = readReference(sheet, written);
    return reference ? (replace(reference) ?? whole) : whole;
  });
}

/** The references of a formula, in order. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

/** A reference as a formula writes it. `#REF!` when it lies off the sheet. */
export function writeReference(reference: Reference): string {
  const { area, fixed, form } = reference;
  const onSheet = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  const prefix = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
  if (!onSheet) return `${prefix}#REF!`;
  const column = (place: number, sign: boolean) => `${sign ? '$' : ''}${columnName(place)}`;
  const row = (place: number, sign: boolean) => `${sign ? '$' : ''}${place + 1}`;
  if (form === 'columns') return `${prefix}${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (form === 'rows') return `${prefix}${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const from = `${column(area.left, fixed.left)}${row(area.top, fixed.top)}`;
  if (form === 'cell') return prefix + from;
  return `${prefix}${from}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

/** The formula as it reads when copied so many rows and columns away: what carries no `$` moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { area, fixed, form } = reference;
    const down = form === 'columns' ? 0 : rows;
    const right = form === 'rows' ? 0 : columns;
    return writeReference({
      ...reference,
      area: {
        top: area.top + (fixed.top ? 0 : down),
        left: area.left + (fixed.left ? 0 : right),
        bottom: area.bottom + (fixed.bottom ? 0 : down),
        right: area.right + (fixed.right ? 0 : right),
      },
    });
  });
}

/** The formula after a sheet was renamed. */
export function renamedInFormula(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === before.toLowerCase() ? writeReference({ ...reference, sheet: after }) : null,
  );
}

function readReference(sheet: string | null, written: string): Reference | null {
  const [first = '', last] = written.split(':');
  const from = readCorner(first);
  const to = last === undefined ? from : readCorner(last);
  if (!from || !to) return null;
  if (from.row === null && to.row === null && from.column !== null && to.column !== null) {
    return {
      sheet,
      form: 'columns',
      area: { top: 0, left: from.column, bottom: LAST_ROW, right: to.column },
      fixed: { top: true, left: from.columnFixed, bottom: true, right: to.columnFixed },
    };
  }
  if (from.column === null && to.column === null && from.row !== null && to.row !== null) {
    return {
      sheet,
      form: 'rows',
      area: { top: from.row, left: 0, bottom: to.row, right: LAST_COLUMN },
      fixed: { top: from.rowFixed, left: true, bottom: to.rowFixed, right: true },
    };
  }
  if (from.row === null || from.column === null || to.row === null || to.column === null) return null;
  if (from.column > LAST_COLUMN || to.column > LAST_COLUMN || from.row > LAST_ROW || to.row > LAST_ROW) return null;
  return {
    sheet,
    form: last === undefined ? 'cell' : 'cells',
    area: { top: from.row, left: from.column, bottom: to.row, right: to.column },
    fixed: { top: from.rowFixed, left: from.columnFixed, bottom: to.rowFixed, right: to.columnFixed },
  };
}

function readCorner(text: string) {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/.exec(text);
  if (!match) return null;
  const letters = match[2];
  const digits = match[4];
  let column: number | null = null;
  if (letters) {
    column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    column -= 1;
  }
  return {
    column,
    row: digits ? Number(digits) - 1 : null,
    columnFixed: Boolean(letters) && match[1] === '$',
    rowFixed: letters ? match[3] === '$' : match[1] === '$',
  };
}
