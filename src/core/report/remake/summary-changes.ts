import type { Grid } from '../../grid/grid';
import type { PlannedCell, SheetPlan } from '../layout/sheet-plan';
import type { SummaryColumn, SummaryColumnId } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { matchRows } from './match-rows';
import type { WrittenRow, WrittenSummary } from './written-summary';
import { readWrittenSummary } from './written-summary';

/** What a new とりまとめ一覧 says otherwise than the one that stands there. Rows are told by 管理票P and 具体的な取組. */
export type SummaryChange =
  | { readonly kind: 'row-added'; readonly page: string; readonly name: string; readonly row: number }
  | { readonly kind: 'row-removed'; readonly page: string; readonly name: string; readonly row: number }
  | {
      readonly kind: 'heading-changed';
      readonly column: SummaryColumnId;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'cell-changed';
      readonly page: string;
      readonly name: string;
      readonly column: SummaryColumnId;
      readonly heading: string;
      readonly before: string;
      readonly after: string;
      /** 0-based place in the new list. */
      readonly row: number;
      readonly at: number;
    };

/**
 * Compares the list as it stands with the plan of the new one. When its year is another, cells of yearly columns are no
 * changes: the changed headings say it. `null` when the sheet holds no list.
 */
export function summaryChanges(
  previous: Grid,
  plan: SheetPlan,
  columns: readonly SummaryColumn[],
  words: ReportWords,
): SummaryChange[] | null {
  const before = readWrittenSummary(previous, columns, words);
  const after = readWrittenSummary(gridOf(plan), columns, words);
  if (before === null || after === null) return null;
  const changes: SummaryChange[] = [];
  const same: SummaryColumnId[] = [];
  for (const [id, { heading }] of after.columns) {
    const old = before.columns.get(id)?.heading;
    if (old === heading) same.push(id);
    else changes.push({ kind: 'heading-changed', column: id, before: old ?? '', after: heading });
  }
  // The 評価 is that of the 実績 beside it: under another year it is another one.
  const rated = changes.some((change) => change.kind === 'heading-changed' && change.column === 'actual');
  const compared = rated ? same.filter((id) => id !== 'rating') : same;
  const matches = matchRows(
    before.rows.map((row) => row.cells),
    after.rows.map((row) => row.cells),
  );
  const kept = new Set(matches);
  before.rows.forEach((row, place) => {
    if (!kept.has(place)) changes.push({ kind: 'row-removed', ...nameOf(row), row: row.row });
  });
  after.rows.forEach((row, place) => {
    const match = matches[place];
    const old = match === null || match === undefined ? undefined : before.rows[match];
    if (old === undefined) changes.push({ kind: 'row-added', ...nameOf(row), row: row.row });
    else changes.push(...cellChanges(old, row, compared, after));
  });
  return changes;
}

function nameOf(row: WrittenRow): { page: string; name: string } {
  return { page: row.cells.page ?? '', name: row.cells.action ?? row.cells.item ?? '' };
}

function cellChanges(
  old: WrittenRow,
  row: WrittenRow,
  columns: readonly SummaryColumnId[],
  after: WrittenSummary,
): SummaryChange[] {
  return columns.flatMap((id): SummaryChange[] => {
    const place = after.columns.get(id);
    const was = old.cells[id] ?? '';
    const is = row.cells[id] ?? '';
    if (place === undefined || was === is) return [];
    return [
      {
        kind: 'cell-changed',
        ...nameOf(row),
        column: id,
        heading: place.heading,
        before: was,
        after: is,
        row: row.row,
        at: place.column,
      },
    ];
  });
}

/** The plan as a grid, so that old and new are read by the same eyes. */
function gridOf(plan: SheetPlan): Grid {
  const texts: string[][] = Array.from({ length: plan.print.area.bottom + 1 }, () =>
    Array.from({ length: plan.print.area.right + 1 }, () => ''),
  );
  for (const cell of plan.cells) {
    const row = texts[cell.row];
    if (row !== undefined) row[cell.column] = shown(cell);
  }
  return { sheet: plan.name, position: 0, hidden: false, top: 0, left: 0, values: texts, texts };
}

function shown({ value }: PlannedCell): string {
  if (value === null) return '';
  if (value.kind === 'text') return value.text;
  return String(value.kind === 'number' ? value.value : value.cached);
}
