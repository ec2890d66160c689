import type { Grid } from '../../grid/grid';
import { textAt, usedRange } from '../../grid/grid';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import type { SummaryColumn, SummaryColumnId } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';

/** A column that people added to a written list: its heading, and the column of ours that it follows. */
export interface AddedColumn {
  readonly heading: string;
  readonly after: SummaryColumnId | null;
}

export interface WrittenRow {
  /** 0-based row on the sheet. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<SummaryColumnId, string>>>;
  /** One text per added column. */
  readonly added: readonly string[];
}

/** A とりまとめ一覧 as it stands on a sheet. */
export interface WrittenSummary {
  /** Heading and 0-based column on the sheet of each column of ours. */
  readonly columns: ReadonlyMap<SummaryColumnId, { readonly heading: string; readonly column: number }>;
  readonly added: readonly AddedColumn[];
  readonly rows: readonly WrittenRow[];
}

type Place = { readonly id: SummaryColumnId; readonly heading: string } | { readonly added: AddedColumn };

/** Fewer headings than this do not make a row of headings. */
const FEWEST_HEADINGS = 3;
const HIERARCHY: readonly SummaryColumnId[] = ['pillar', 'category', 'item'];

/** Reads a list that was made with these columns, for this year or another; `null` when the sheet holds none. */
export function readWrittenSummary(
  grid: Grid,
  own: readonly SummaryColumn[],
  words: ReportWords,
): WrittenSummary | null {
  const range = usedRange(grid);
  if (range === null) return null;
  let best: { row: number; places: Map<number, Place>; found: number } | null = null;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const headings = Array.from({ length: range.right + 1 }, (_, column) => textAt(grid, row, column));
    const places = placesOf(headings, own);
    const found = [...places.values()].filter((place) => 'id' in place).length;
    if (found >= Math.min(FEWEST_HEADINGS, own.length) && found > (best?.found ?? 0)) best = { row, places, found };
  }
  if (best === null) return null;
  const columns = new Map<SummaryColumnId, { heading: string; column: number }>();
  const added: { column: number; is: AddedColumn }[] = [];
  for (const [column, place] of best.places) {
    if ('id' in place) columns.set(place.id, { heading: place.heading, column });
    else added.push({ column, is: place.added });
  }
  const rows: WrittenRow[] = [];
  for (let row = best.row + 1; row <= range.bottom; row += 1) {
    const cells: Partial<Record<SummaryColumnId, string>> = {};
    for (const [id, { column }] of columns) cells[id] = unified(textAt(grid, row, column));
    takeRow(rows, { row, cells, added: added.map(({ column }) => unified(textAt(grid, row, column))) }, words);
  }
  return { columns, added: added.map(({ is }) => is), rows };
}

/** Which column holds what, by its heading: the year in a heading may be another one than ours. */
function placesOf(headings: readonly string[], own: readonly SummaryColumn[]): Map<number, Place> {
  const places = new Map<number, Place>();
  const waiting = own.flatMap((column) =>
    column.id === null ? [] : [{ id: column.id, key: headingKey(column.heading) }],
  );
  let last: SummaryColumnId | null = null;
  headings.forEach((heading, column) => {
    const key = headingKey(heading);
    const before = waiting[0];
    // 体系 stands once over two columns: the second one's heading is blank.
    const blankUnderMerge = key === '' && before !== undefined && before.id === 'category' && last === 'pillar';
    const at = blankUnderMerge ? 0 : waiting.findIndex((each) => key !== '' && each.key === key);
    const match = waiting[at];
    if (match !== undefined) {
      waiting.splice(at, 1);
      places.set(column, { id: match.id, heading });
      last = match.id;
    } else if (key !== '') {
      places.set(column, { added: { heading, after: last } });
    }
  });
  return places;
}

function headingKey(heading: string): string {
  return foldLabel(parseYear(heading)?.rest ?? heading);
}

/** Adds a row, or joins it to the one above when it only goes on with it. */
function takeRow(rows: WrittenRow[], row: WrittenRow, words: ReportWords): void {
  const above = rows[rows.length - 1];
  const own = Object.entries(row.cells).filter(([id]) => !HIERARCHY.some((level) => level === id));
  const blank = own.every(([, cell]) => cell === '');
  const goesOn =
    above !== undefined && row.cells.page === sentence(words, 'continued', { page: above.cells.page ?? '' });
  if (above !== undefined && (blank || goesOn)) {
    const cells = { ...above.cells };
    if (goesOn) {
      for (const [id, more] of own) {
        if (id !== 'page' && isColumn(id, cells)) cells[id] = (cells[id] ?? '') + more;
      }
    }
    rows[rows.length - 1] = {
      ...above,
      cells,
      added: above.added.map((cell, index) => [cell, row.added[index] ?? ''].filter((each) => each !== '').join('\n')),
    };
    return;
  }
  if (blank && row.added.every((cell) => cell === '')) return;
  const cells = { ...row.cells };
  for (const level of HIERARCHY) {
    const carried = above?.cells[level];
    if (cells[level] === '' && carried !== undefined) cells[level] = carried;
  }
  rows.push({ ...row, cells });
}

function isColumn(id: string, cells: Partial<Record<SummaryColumnId, string>>): id is SummaryColumnId {
  return id in cells;
}

function unified(words: string): string {
  return words.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
