import type { Cell, FoundLabel, Place } from './found-label';
import { isSamePlace } from './found-label';
import type { SmallTable } from './small-tables';

export function isIn({ top, bottom }: SmallTable, row: number): boolean {
  return row >= top && row <= bottom;
}

/** A row's name, a heading, or a word that the form gives in a value's place. */
export function isPartOf(table: SmallTable, cell: Cell): boolean {
  return isHeadOf(table, cell) || isRowName(table, cell) || isListName(table, cell) || isIn(table, cell.row);
}

/** Heads the table or some of its rows, and is no field. */
export function isHeadOf(table: SmallTable, cell: Cell): boolean {
  if (cell.row === table.titleRow) return true;
  if (!isIn(table, cell.row) || isRowName(table, cell) || isListName(table, cell)) return false;
  const isBefore = table.rows.length > 0 && cell.column < (table.columns[0]?.column ?? 0);
  return cell.row <= table.headingsEnd || isBefore;
}

function isRowName(table: SmallTable, cell: Place): boolean {
  return table.rows.some((row) => isSamePlace(row, cell));
}

function isListName(table: SmallTable, { row, column }: Place): boolean {
  return table.rows.length === 0 && row === table.top && column === (table.name ?? table.stub).column;
}

/** The rows that a small table names; the first heading of a list. */
export function labelsOf(table: SmallTable): FoundLabel[] {
  const { stub, top, title } = table;
  if (table.rows.length === 0) {
    const { column, text } = table.name ?? stub;
    return [{ row: top, column, text, place: 'list', heading: title, isDated: false, table }];
  }
  const rows = table.rows.map(
    ({ row, column, text, group }): FoundLabel => ({
      row,
      column,
      text,
      place: 'columns',
      heading: [title, stub.text, group].join(' ').trim(),
      isDated: false,
      table,
    }),
  );
  return [...openList(table), ...rows];
}

/** What is filled in before the names of rows. */
export function openList(table: SmallTable): FoundLabel[] {
  const [first, ...columns] = table.open;
  if (!first) return [];
  const { top: row, title: heading } = table;
  const list: SmallTable = { ...table, stub: first, columns, rows: [], open: [], name: null, title: '' };
  return [{ row, column: first.column, text: first.text, place: 'list', heading, isDated: false, table: list }];
}
