import { parseAddress, parseRange } from '../grid/address';

/** How a formula reckons a cell from others of its sheet, as far as forms reckon. */
export interface CellFormula {
  readonly operation: 'sum' | 'difference' | 'product' | 'per-hour' | 'percent';
  /** In the order of the formula. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Longer ones say more than one thing. */
const LONGEST = 200;
const MOST_CELLS = 60;
const CELL = '[A-Z]{1,3}\\d{1,6}';
const PAIR = new RegExp(`^(${CELL})([-*/])(${CELL})(\\/60|\\*100)?$`, 'u');
const MINUTES_FIRST = new RegExp(`^(${CELL})\\/60\\*(${CELL})$`, 'u');
const TERM = new RegExp(`^(?:${CELL}|SUM\\([A-Z0-9:,]{2,120}\\))$`, 'u');
const ROUNDED = /^(?:ROUND|ROUNDDOWN|ROUNDUP|INT|TRUNC)\((.*?)(?:,-?\d{1,2})?\)$/u;
const GUARDED = /^IFERROR\((.*),(?:""|0|"-")\)$/u;
const WHERE_FILLED = /^IF\([^,()]{1,60}(?:\([^()]{1,60}\)[^,()]{0,60})?,"",(.*)\)$/u;

/** =SUM(D15:D19), =B20+C20, =D28-D22, =B11*C11/60, =ROUND(C14/C13*100,1); null for anything else, other sheets included. */
export function readCellFormula(formula: string): CellFormula | null {
  if (formula.length > LONGEST) return null;
  const body = unwrapped(formula.replace(/^=/u, '').replace(/[$\s]/gu, '').toUpperCase());
  const pair = PAIR.exec(body);
  if (pair) return fromPair(pair);
  const minutes = MINUTES_FIRST.exec(body);
  if (minutes) return withCells('per-hour', [minutes[1] ?? '', minutes[2] ?? '']);
  const terms = body.split('+');
  if (!terms.every((term) => TERM.test(term))) return null;
  return withCells(
    'sum',
    terms.flatMap((term) => (term.startsWith('SUM(') ? term.slice(4, -1).split(',') : [term])),
  );
}

function unwrapped(body: string): string {
  const inside = ROUNDED.exec(body)?.[1] ?? GUARDED.exec(body)?.[1] ?? WHERE_FILLED.exec(body)?.[1];
  const isWhole = inside !== undefined && inside.split('(').length === inside.split(')').length;
  return isWhole ? unwrapped(inside) : body.replace(/^\(([^()]*)\)(?=[*/])/u, '$1');
}

function fromPair([, first = '', sign, second = '', behind]: RegExpExecArray): CellFormula | null {
  if (sign === '-') return behind === undefined ? withCells('difference', [first, second]) : null;
  if (sign === '/') return behind === '*100' ? withCells('percent', [first, second]) : null;
  if (behind === '*100') return null;
  return withCells(behind === '/60' ? 'per-hour' : 'product', [first, second]);
}

function withCells(operation: CellFormula['operation'], names: readonly string[]): CellFormula | null {
  const cells: { row: number; column: number }[] = [];
  for (const name of names) {
    const range = name.includes(':') ? parseRange(name) : null;
    const cell = parseAddress(name);
    if (range === null && cell === null) return null;
    if (cell !== null) cells.push(cell);
    for (let row = range?.top ?? 1; row <= (range?.bottom ?? 0); row += 1)
      for (let column = range?.left ?? 1; column <= (range?.right ?? 0); column += 1) {
        cells.push({ row, column });
        if (cells.length > MOST_CELLS) return null;
      }
  }
  return cells.length >= 2 ? { operation, cells } : null;
}
