import { examineWorkbook } from '../../src/core/examine';
import type { Examination } from '../../src/core/examine.types';
import { addressOf } from '../../src/core/grid/address';
import { planSheet, type SheetOptions } from '../../src/core/report/content/plan-sheet';
import type { SheetId } from '../../src/core/report/layout/sheet-plan';
import { mergeSheet } from '../../src/core/report/remake/merge/merge-sheet';
import type { MergedSheet } from '../../src/core/report/remake/merge/merged-sheet';
import type { StandingSheet } from '../../src/core/report/remake/merge/standing-sheet';
import { BUILT_IN_FORMS } from '../../src/forms';
import { ja } from '../../src/locales/ja';
import {
  carryOut,
  deleteRow,
  insertColumn,
  insertRow,
  reorder,
  rowsOf,
  type,
} from '../core/report/remake/merge/paper-sheet';
import { expectAsReadThrough } from './as-read-through';
import { cityGrids, OFFICE } from './city-book';

const render = ({ code, variant }: { readonly code: string; readonly variant: string }) => ({
  message: `${code}${variant}の指摘`,
  evidence: `${code}の根拠`,
  remedy: `${code}の直し方`,
  severity: '重さ',
  group: '群',
});

/** `gone`: 個票 that are no longer there; `order`: those that are, as their sheets stand now. */
function city(changes: Parameters<typeof cityGrids>[0], gone: readonly string[] = []): Examination {
  const grids = cityGrids(changes)
    .filter(({ sheet }) => !gone.includes(sheet))
    .map((grid, position) => ({ ...grid, position }));
  return examineWorkbook({ grids, state: OFFICE }, { forms: BUILT_IN_FORMS });
}

const before = city({});
/** A name is corrected, an item is gone, another goes to another 部, amounts change. */
const after = city(
  { 1: { C3: '窓口受付時間の見直しの試行' }, 5: { C6: '企画部財政課', C17: 900 }, 3: { C18: '9,000' } },
  ['個票04'],
);

const planOf = (id: SheetId, examination: Examination, options: SheetOptions) =>
  planSheet(id, examination, options, { render }, ja);

/** The row of the (last) headings. */
function headingRow(sheet: StandingSheet, heading: string): number {
  const found = sheet.cells.filter(({ value }) => value === heading).map(({ row }) => row);
  const [first] = found;
  if (first === undefined) throw new Error(`no heading ${heading}`);
  return first;
}

/** What people do with a list: a column in between and one beside, a word of theirs over ours, notes below, a row moved, one deleted, one of their own. */
function worked(sheet: StandingSheet, heading: string): StandingSheet {
  const head = headingRow(sheet, heading);
  const [first, second, third] = [head + 1, head + 2, head + 3];
  const right = Math.max(...sheet.cells.map(({ column }) => column));
  const bottom = Math.max(...sheet.cells.map(({ row }) => row));
  let now = type(type(sheet, head, right + 2, '課のメモ'), first, right + 2, '確認済', { attached: true });
  now = type(now, third, right + 2, 45_000, { fill: '#FFFF00' });
  now = type(type(now, bottom + 2, 0, '※欄外の注'), bottom + 4, 1, '=1+1');
  now = insertColumn(now, 2);
  now = type(type(now, head, 2, '区分'), second, 2, '重点');
  now = { ...now, widths: new Map([...now.widths, [2, 21]]) };
  now = insertRow(now, third);
  now = type(type(now, third, 1, '自分で足した行'), third, 2, '継続');
  now = reorder(now, first, [second, first]);
  const own = now.cells.find(({ row, column }) => row === first && column === 1);
  now = own ? type(now, first, 1, `${String(own.value)}（手直し）`) : now;
  return deleteRow(now, bottom);
}

function drawnMerge(merged: MergedSheet, standing: StandingSheet): string {
  const result = carryOut(merged, standing);
  const { report, plan } = merged;
  const marked = result.cells.filter(({ attached, fill }) => attached || fill !== null);
  return [
    ...rowsOf(result).map(
      (row, at) => `${at + 1} ${row.map((one) => one.replaceAll('\n', '⏎').slice(0, 60)).join(' | ')}`,
    ),
    `widths ${[...result.widths].map(([column, width]) => `${column}:${width}`).join(' ')}`,
    `heights ${Object.entries(plan.heights)
      .map(([row, height]) => `${Number(row) + 1}:${height}`)
      .join(' ')}`,
    `merged ${plan.merges.map(({ top, left, bottom, right }) => `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`).join(' ')}`,
    `filter ${JSON.stringify(plan.filter)} print ${JSON.stringify(plan.print)}`,
    `hidden rows ${[...merged.hiddenRows]} columns ${[...merged.hiddenColumns]}`,
    `noted or coloured ${marked.map((cell) => `${addressOf(cell)}${cell.attached ? ' noted' : ''}${cell.fill ? ` ${cell.fill}` : ''}`).join(', ')}`,
    `kept ${report.kept}, moved ${report.moved}, columns ${report.columns.join()}, fresh ${report.fresh.join()}`,
    ...report.updated.map(
      (one) => `updated ${addressOf(one)} ${one.heading} ${one.name}: ${one.before} → ${one.after}`,
    ),
    ...report.byHand.map(
      (one) => `by hand ${addressOf(one)} ${one.heading} ${one.name}: ${one.theirs} (ours: ${one.ours})`,
    ),
    ...report.gone.map(({ name, kept }) => `gone ${name}${kept ? ', kept' : ''}`),
    `remembered ${JSON.stringify(merged.made)}`,
    '',
  ].join('\n');
}

const LISTS: readonly (readonly [SheetId, string, SheetOptions])[] = [
  ['summary', '取組項目名', { year: 2024 }],
  ['findings', '番号', {}],
  ['rollup', '部', {}],
  ['proposals', '所属部', {}],
  ['priorities', 'ページ番号', {}],
  ['submissions', '所属部', {}],
];

test.each(LISTS)('%s, worked on and made again of a plan that has changed', (id, heading, options) => {
  const first = mergeSheet(planOf(id, before, options), null, null);
  const standing = worked(carryOut(first, null), heading);
  const again = mergeSheet(planOf(id, after, options), standing, first.made);
  // What nobody remembers is told by what stands there.
  const forgotten = mergeSheet(planOf(id, after, options), standing, null);
  const texts = ['with memory', drawnMerge(again, standing), 'without', drawnMerge(forgotten, standing)];
  expectAsReadThrough(`made-again-${id}.txt`, texts.join('\n'));
});
