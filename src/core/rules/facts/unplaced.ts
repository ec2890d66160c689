import { isKeepingLabel } from '../../form/block-labels';
import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { addressOf } from '../../grid/address';
import { type CellRef, type Grid, textAt, valueAt } from '../../grid/grid';
import { isExemption } from '../../notation/exemption';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import { printedWords, unknownLabels } from './unknown-labels';

/** A cell that is filled in and that the form gives no field. */
export interface UnplacedCell {
  readonly cell: CellRef;
  readonly text: string;
  /** Index of the 個票 that it stands on, or nearest to. */
  readonly kohyoIndex: number;
}

/** With fewer 個票 of a form nobody can tell by the others what is printed on it. */
const FEWEST = 3;
/** Words on this many of the 個票 belong to the form; one of its parts may have them alone. */
const COMMON = 0.3;

/** A cell that no field was read from; whether somebody filled it in, the other 個票 tell. */
export interface OpenCell extends UnplacedCell {
  /** Names what is printed: a word wherever it stands, a number at its place on the form. */
  readonly word: string;
  readonly isSurelyWritten: boolean;
}

/**
 * Of the cells that no field was read from, those that are filled in. What most 個票 of the form have alike is its own words; with fewer than
 * three, only numbers and marks are sure to have been written. Pure.
 */
export function unplacedCells(open: readonly OpenCell[], kohyoList: readonly Kohyo[]): readonly UnplacedCell[] {
  const formOf = new Map(kohyoList.map(({ index, form }) => [index, form]));
  const counts = new Map<string, number>();
  for (const { form } of kohyoList) counts.set(form, (counts.get(form) ?? 0) + 1);
  const met = new Map<string, Set<number>>();
  const nameOf = ({ kohyoIndex, word }: OpenCell): string => `${formOf.get(kohyoIndex) ?? ''}\n${word}`;
  for (const one of open) met.set(nameOf(one), (met.get(nameOf(one)) ?? new Set()).add(one.kohyoIndex));
  return open.filter((one) => {
    const count = counts.get(formOf.get(one.kohyoIndex) ?? '') ?? 0;
    return count < FEWEST ? one.isSurelyWritten : (met.get(nameOf(one))?.size ?? 0) <= count * COMMON;
  });
}

/** Cells of a sheet that hold something and are neither value nor label of the 個票 on it. Pure. */
export function openCells(
  grid: Grid,
  forms: ReadonlyMap<string, Form>,
  ...kohyoList: readonly Kohyo[]
): readonly OpenCell[] {
  const known = knownCells(grid, forms, kohyoList);
  const printed = new Set(kohyoList.flatMap(({ form }) => [...printedWords(forms.get(form))]));
  const tables = kohyoList.filter(({ form }) => forms.get(form)?.shape === 'table');
  const pieces = new Map(kohyoList.map((one) => [one.index, textsOf(grid, one)]));
  const open: OpenCell[] = [];
  for (const [y, line] of grid.texts.entries()) {
    for (const [x, text] of line.entries()) {
      const cell = { sheet: grid.sheet, row: grid.top + y, column: grid.left + x };
      const word = foldLabel(text);
      if (word === '' || known.has(placeOf(cell)) || printed.has(word)) continue;
      if (isFormula(grid, cell) || isSaid(word, text)) continue;
      if (isKept(grid, cell)) continue;
      const one = nearest(kohyoList, cell);
      // What stands above and below the rows of a table is its title and its notes.
      if (tables.includes(one) && (cell.row < one.range.top || cell.row > one.range.bottom)) continue;
      if (isUnderUnread(one, cell)) continue;
      if ((pieces.get(one.index) ?? []).some((piece) => piece.includes(word))) continue;
      const isSurelyWritten = typeof valueAt(grid, cell.row, cell.column) === 'number' || MARK.test(word);
      const place = `${cell.row - one.range.top}:${cell.column - one.range.left}:`;
      open.push({ cell, text, kohyoIndex: one.index, word: NUMBER.test(word) ? place + word : word, isSurelyWritten });
    }
  }
  return open;
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}:${column}`;

/** Cells that were read as values or labels, or that something is said of. */
function knownCells(grid: Grid, forms: ReadonlyMap<string, Form>, kohyoList: readonly Kohyo[]): ReadonlySet<string> {
  const cells = kohyoList.flatMap((one): readonly CellRef[] => [
    ...[...one.fields.values()].flatMap(({ cell, label }) => (label ? [cell, label] : [cell])),
    ...one.notices.flatMap((notice) => ('cells' in notice ? notice.cells : 'cell' in notice ? [notice.cell] : [])),
    ...unknownLabels(grid, one, forms.get(one.form)).flatMap((cell) => [cell, { ...cell, column: cell.column + 1 }]),
  ]);
  return new Set(cells.filter(({ sheet }) => sheet === grid.sheet).map(placeOf));
}

/** The heading of the column is told of already. */
function isUnderUnread({ notices, range }: Kohyo, { row, column }: CellRef): boolean {
  return notices.some(
    (notice) =>
      notice.kind === 'year-heading-unread' &&
      notice.cell.column === column &&
      notice.cell.row < row &&
      row <= range.bottom,
  );
}

const NUMBER = /^[\d,.%△▲-]+$/u;
const MARK = /^[○◯〇◎×✕☑✓✔レ]$/u;

/** 令和6年度, 記載不要: what a form says of itself. */
const isSaid = (word: string, text: string): boolean => parseYear(word) !== null || isExemption(text);

/** 記入者 ｜ 山田: the office's own affair. */
function isKept(grid: Grid, { row, column }: CellRef): boolean {
  const beside = textAt(grid, row, column + 1).trim() !== '';
  return (beside && isKeepingLabel(textAt(grid, row, column))) || isKeepingLabel(textAt(grid, row, column - 1));
}

const isFormula = (grid: Grid, cell: CellRef): boolean => grid.formulas?.[addressOf(cell)] !== undefined;

/** Values that go on in the cells beside and below the one that they are kept under. */
function textsOf(grid: Grid, { fields }: Kohyo): readonly string[] {
  return [...fields.values()].flatMap(({ cell, text }) =>
    cell.sheet === grid.sheet && text.length > textAt(grid, cell.row, cell.column).length ? [foldLabel(text)] : [],
  );
}

function nearest(kohyoList: readonly Kohyo[], { row, column }: CellRef): Kohyo {
  const gap = (at: number, from: number, to: number): number => Math.max(from - at, at - to, 0);
  const distance = ({ range }: Kohyo): number =>
    gap(row, range.top, range.bottom) + gap(column, range.left, range.right);
  return kohyoList.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
