import { columnName } from './address';

/** Quoted texts and sheet names, then references (with `$`), whole rows and columns; function names and words are passed over. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w(.])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*!?/g;

/** A shared formula as it stands in another cell: relative references move along. `A1+$B$1` one row down is `A2+$B$1`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, fixColumn, letters, fixRow, digits) => {
    if (letters === undefined) return whole;
    const column = fixColumn ? letters : columnName(wrap(columnIndex(letters) + columns, 16_384));
    const row = fixRow ? digits : String(wrap(Number(digits) - 1 + rows, 1_048_576) + 1);
    return `${fixColumn}${column}${fixRow}${row}`;
  });
}

/** A formula whose cell went to another row: references to cells of its own row follow, all others stay. Rows are 0-based. */
export function moveFormula(formula: string, from: number, to: number): string {
  return formula.replace(TOKEN, (whole, fixColumn, letters, fixRow, digits) => {
    if (letters === undefined || fixRow || Number(digits) - 1 !== from) return whole;
    return `${fixColumn}${letters}${to + 1}`;
  });
}

/** A formula on a sheet whose rows went to other places: references to this sheet follow; one to a row that is gone stays. Rows are 0-based. */
export function followRows(formula: string, rowIn: (row: number) => number | null): string {
  return formula.replace(TOKEN, (whole: string, ...found: unknown[]) => {
    const [fixColumn, letters, fixRow, digits, at] = found;
    if (typeof letters !== 'string' || (typeof at === 'number' && formula.charAt(at - 1) === '!')) return whole;
    const to = rowIn(Number(digits) - 1);
    return to === null ? whole : `${String(fixColumn)}${letters}${String(fixRow)}${to + 1}`;
  });
}

/** A formula that goes to another sheet where what it speaks of stands elsewhere; `null` where something of that is not there. Places are 0-based. */
export function moveReferences(
  formula: string,
  placeIn: (row: number, column: number) => { readonly row: number; readonly column: number } | null,
): string | null {
  let isWhole = true;
  const moved = formula.replace(TOKEN, (whole: string, ...found: unknown[]) => {
    const [fixColumn, letters, fixRow, digits, at] = found;
    if (typeof letters !== 'string' || (typeof at === 'number' && formula.charAt(at - 1) === '!')) return whole;
    const to = placeIn(Number(digits) - 1, columnIndex(letters));
    if (to === null) isWhole = false;
    return to === null ? whole : `${String(fixColumn)}${columnName(to.column)}${String(fixRow)}${to.row + 1}`;
  });
  return isWhole ? moved : null;
}

/** As TOKEN, but whole ranges of cells instead of single ones. */
const RANGE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?[A-Z]{1,3}\$?)([1-9][0-9]{0,6}):(\$?[A-Z]{1,3}\$?)([1-9][0-9]{0,6})(?![\w(.])|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*!?/g;

/** A formula beside a list that ends elsewhere now: ranges of its rows that reached to its end reach to the new one. Rows are 0-based. */
export function growRanges(
  formula: string,
  { top, before, after }: { readonly top: number; readonly before: number; readonly after: number },
): string {
  return formula.replace(RANGE, (whole: string, ...found: unknown[]) => {
    const [left, from, right, to, at] = found;
    if (typeof left !== 'string' || (typeof at === 'number' && formula.charAt(at - 1) === '!')) return whole;
    const [first, last] = [Number(from) - 1, Number(to) - 1];
    const isList = first >= top && first <= before && last === before;
    return isList ? `${left}${first + 1}:${String(right)}${Math.max(first, after) + 1}` : whole;
  });
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Past the last row a reference begins again at the first, as in Excel. */
function wrap(place: number, count: number): number {
  return ((place % count) + count) % count;
}
