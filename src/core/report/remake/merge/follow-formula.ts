import { columnName, parseAddress } from '../../../grid/address';
import type { Place } from './standing-sheet';

/** Where that which formulas of people speak of has gone on their own sheet. What is in no map stays where it is. */
export interface Followed {
  /** Row as the sheet stood → the same row now. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** First and last row of the list as it stood and as it is. */
  readonly list: { readonly before: Rows; readonly after: Rows } | null;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Quoted texts and sheet names, columns of tables; ranges, whole columns, cells (`$` or not); function names and words, which are passed over. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}):(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?![\w(.])|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w(.])|(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?![\w(.])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*!?/g;

/**
 * A formula of people's, its cell now in row `to`: single cells that it names are followed to where they are; a range that reached to the
 * end of the list reaches over the rows that the list has now. References to other sheets stay.
 */
export function followFormula(formula: string, from: number, to: number, followed: Followed): string {
  const rowOf = (row: number) => (row === from ? to : (followed.rows.get(row) ?? row));
  return formula.replace(TOKEN, (whole: string, ...found: unknown[]) => {
    const [first, last, left, right, cell, at] = found;
    if (typeof at === 'number' && formula.charAt(at - 1) === '!') return whole;
    if (typeof cell === 'string') return moved(cell, rowOf, followed);
    if (typeof left === 'string' && typeof right === 'string')
      return `${columnMoved(left, followed)}:${columnMoved(right, followed)}`;
    if (typeof first !== 'string' || typeof last !== 'string') return whole;
    const rows = rangeRows(first, last, from, to, followed);
    const columns = isInOrder(first, last, followed) ? followed : { ...followed, columns: new Map<number, number>() };
    return `${moved(first, () => rows.top, columns)}:${moved(last, () => rows.bottom, columns)}`;
  });
}

/** The rows of a range: of one row that row, of the list the list, else as they are but for the formula's own. */
function rangeRows(first: string, last: string, from: number, to: number, { rows, list }: Followed): Rows {
  const [top, bottom] = [placeOf(first).row, placeOf(last).row];
  const own = (row: number) => (row === from ? to : row);
  if (top === bottom) {
    const row = top === from ? to : (rows.get(top) ?? top);
    return { top: row, bottom: row };
  }
  if (list !== null && top >= list.before.top && top <= list.before.bottom && bottom === list.before.bottom) {
    const start = top === list.before.top ? list.after.top : top;
    return { top: start, bottom: Math.max(start, list.after.bottom) };
  }
  return { top: own(top), bottom: own(bottom) };
}

/** Columns that went past each other make no range. */
function isInOrder(first: string, last: string, { columns }: Followed): boolean {
  const [left, right] = [placeOf(first).column, placeOf(last).column];
  return (columns.get(left) ?? left) <= (columns.get(right) ?? right);
}

function placeOf(reference: string): Place {
  return parseAddress(reference.replaceAll('$', '')) ?? { row: 0, column: 0 };
}

function moved(reference: string, rowOf: (row: number) => number, { columns }: Followed): string {
  const { row, column } = placeOf(reference);
  const [, fixColumn = '', fixRow = ''] = /^(\$?)[A-Z]+(\$?)/.exec(reference) ?? [];
  return `${fixColumn}${columnName(columns.get(column) ?? column)}${fixRow}${rowOf(row) + 1}`;
}

function columnMoved(reference: string, { columns }: Followed): string {
  const { column } = placeOf(`${reference}1`);
  return `${reference.startsWith('$') ? '$' : ''}${columnName(columns.get(column) ?? column)}`;
}
