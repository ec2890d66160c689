import { addressOf, quoteSheet, rangeAddress } from '../../core/grid/address';
import type { ModelTable } from '../../xlsx/model';
import { mapReferences, type Reference, writeReference } from './formula-text';
import { replaceCalls } from './replace-calls';
import { shownByHyperlink, shownByText } from './shown-by-call';

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: ModelTable;
}

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that knows it, null for the whole workbook. */
  readonly sheet: string | null;
}

/** What formulas may speak of beside cells. */
export interface Vocabulary {
  readonly names: readonly DefinedName[];
  readonly tables: readonly PlacedTable[];
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula in the words that the calculation library knows: `HYPERLINK` gives the text it shows, structured references
 * become addresses, names (which it only knows in Latin letters) what they stand for, sheet names are quoted, `_xlfn.` falls
 * away. With `qualify`, references name the formula's own sheet.
 */
export function prepareFormula(
  formula: string,
  at: FormulaPlace,
  { names, tables }: Vocabulary,
  qualify = false,
): string {
  let prepared = formula.replace(/_xlfn\.(?:_xlws\.)?/gi, '').replace(LOST, '#REF!');
  if (/hyperlink/i.test(prepared)) prepared = replaceCalls(prepared, 'HYPERLINK', shownByHyperlink);
  if (/text/i.test(prepared)) prepared = replaceCalls(prepared, 'TEXT', shownByText);
  if (names.length > 0 || tables.length > 0) prepared = withoutNames(prepared, at, names, tables);
  if (prepared.includes('[')) prepared = withoutTables(prepared, at, tables);
  if (!qualify && !prepared.includes('!')) return prepared;
  return mapReferences(prepared, (reference) => {
    if (reference.sheet !== null) return writeReference(reference);
    return qualify ? writeReference({ ...reference, sheet: at.sheet }) : null;
  });
}

/** A sheet's name before a reference that is gone. */
const LOST = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu;

const WORD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.!:$\\])([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(![:])/gu;

/** A name as what it refers to, a table's bare name as its data. A sheet's own names come first. */
function withoutNames(
  formula: string,
  at: FormulaPlace,
  names: readonly DefinedName[],
  tables: readonly PlacedTable[],
): string {
  return formula.replace(WORD, (whole, word) => {
    if (typeof word !== 'string') return whole;
    const lower = word.toLowerCase();
    const named = names.filter((one) => one.name.toLowerCase() === lower);
    const found = named.find((one) => one.sheet === at.sheet) ?? named.find((one) => one.sheet === null);
    if (found) return /^[^()+*/&^=<>,-]+$/.test(found.refersTo) ? found.refersTo : `(${found.refersTo})`;
    const placed = tables.find((one) => one.table.name.toLowerCase() === lower);
    return placed ? (tableReference(placed, '#Data', at) ?? whole) : whole;
  });
}

const STRUCTURED = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

/** The formula after a table, or a column of one, got another name: 表[部] to 表[部局名]. */
export function renamedInTable(
  formula: string,
  table: string,
  { name = table, column }: { readonly name?: string; readonly column?: readonly [before: string, after: string] },
): string {
  return formula.replace(STRUCTURED, (whole, word, inner) => {
    if (typeof inner !== 'string' || typeof word !== 'string' || word.toLowerCase() !== table.toLowerCase())
      return whole;
    const parts = inner.split(/([[\]:,@])/);
    const [before, after] = column ?? ['', ''];
    const renamed = parts.map((part) => (part !== '' && part.toLowerCase() === before.toLowerCase() ? after : part));
    return `${name}[${renamed.join('')}]`;
  });
}

/** The formula once a table became plain cells: what spoke of its columns speaks of their cells. */
export function withoutTable(formula: string, at: FormulaPlace, placed: PlacedTable): string {
  return formula.replace(STRUCTURED, (whole, word, inner) => {
    if (typeof inner !== 'string' || typeof word !== 'string') return whole;
    if (word.toLowerCase() !== placed.table.name.toLowerCase()) return whole;
    const cells = tableReference(placed, inner, at);
    return cells === null ? '#REF!' : mapReferences(cells, fixedReference);
  });
}

function fixedReference(reference: Reference): string {
  return writeReference({ ...reference, fixed: { top: true, left: true, bottom: true, right: true } });
}

function withoutTables(formula: string, at: FormulaPlace, tables: readonly PlacedTable[]): string {
  return formula.replace(STRUCTURED, (whole, name, inner) => {
    if (typeof inner !== 'string') return whole;
    const placed = tables.find(({ sheet, table }) =>
      typeof name === 'string'
        ? table.name.toLowerCase() === name.toLowerCase()
        : sheet === at.sheet && at.row >= table.range.top && at.row <= table.range.bottom,
    );
    return placed ? (tableReference(placed, inner, at) ?? '#REF!') : '#NAME?';
  });
}

/** `[列]`, `[@列]`, `[#All]`, `[[#Headers],[列]]`, `[[列]:[列2]]` as an address; null for a column that is not there. */
function tableReference({ sheet, table }: PlacedTable, inner: string, at: FormulaPlace): string | null {
  const thisRow = inner.startsWith('@');
  const parts = (inner.startsWith('[') ? inner.split(/(?<=\]),/) : [thisRow ? inner.slice(1) : inner]).map((part) =>
    part.trim(),
  );
  let { top, bottom, left, right } = table.range;
  const whole = { top, bottom };
  top += 1;
  if (table.totals) bottom -= 1;
  let columns: string[] = [];
  for (const part of parts) {
    const bare = part.replace(/^\[|\]$/g, '');
    if (/^#all$/i.test(bare)) ({ top, bottom } = whole);
    else if (/^#headers$/i.test(bare)) bottom = top = whole.top;
    else if (/^#totals$/i.test(bare)) top = bottom = whole.bottom;
    else if (/^#this row$/i.test(bare)) top = bottom = at.row;
    else if (!/^#data$/i.test(bare) && bare !== '') columns = bare.split(/\]?:\[?/);
  }
  if (thisRow) top = bottom = at.row;
  if (columns.length > 0) {
    const places = columns.map((column) =>
      table.columns.findIndex((one) => one.toLowerCase() === column.toLowerCase()),
    );
    if (places.some((place) => place < 0)) return null;
    left = table.range.left + Math.min(...places);
    right = table.range.left + Math.max(...places);
  }
  const address =
    top === bottom && left === right
      ? addressOf({ row: top, column: left })
      : rangeAddress({ top, left, bottom, right });
  return `${quoteSheet(sheet)}!${address}`;
}

/** Operators and levels of brackets beyond which the calculation library runs out of stack, for good. */
const MOST_OPERATORS = 500;
const DEEPEST = 90;

/** Whether the calculation library can be given a prepared formula. */
export function isCalculable(formula: string): boolean {
  let operators = 0;
  let depth = 0;
  for (const [letter] of formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/[-+*/^&=<>()]/g)) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else operators += 1;
    if (operators > MOST_OPERATORS || depth > DEEPEST) return false;
  }
  return true;
}

/** Whether Excel would take a formula at all: brackets closed, texts ended, nothing left out at its end. */
export function isWellFormed(formula: string): boolean {
  if (!/^=./s.test(formula)) return false;
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, 'S!');
  if (/"(?!")/.test(bare.replaceAll('""', ''))) return false;
  for (const letter of bare) {
    if ('({['.includes(letter)) open.push(letter);
    const opener = pairs[letter];
    if (opener !== undefined && open.pop() !== opener) return false;
  }
  return open.length === 0 && !/[-+*/^&=<>,(]\s*$/.test(bare) && !/[*/^&]\s*[)*/^&,]|\(\s*[*/^&]/.test(bare);
}
