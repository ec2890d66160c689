import { openData } from '../../src/core/report/content/open-data';
import { planSheet, type SheetOptions } from '../../src/core/report/content/plan-sheet';
import type { SheetId } from '../../src/core/report/layout/sheet-plan';
import type { Finding } from '../../src/core/rules/finding';
import { ja } from '../../src/locales/ja';
import { expectAsReadThrough } from './as-read-through';
import { examinedCity } from './city-book';
import { drawn } from './drawn';

const city = examinedCity();
/** 個票02 and 03 alone: a line for each of their values. */
const two = examinedCity([2, 3]);
// The words of findings are their rules' own matter.
const render = ({ code, variant }: Finding) => ({
  message: `${code}${variant}の指摘`,
  evidence: `${code}の根拠`,
  remedy: `${code}の直し方`,
  severity: '重さ',
  group: '群',
});

const SHEETS: readonly (readonly [SheetId, SheetOptions])[] = [
  ['summary', { year: 2024 }],
  ['findings', { due: '令和6年6月30日' }],
  ['rollup', {}],
  ['data', {}],
  ['yearly', {}],
  ['proposals', {}],
  ['priorities', {}],
  ['submissions', {}],
];

test.each(SHEETS)('%s', (id, options) => {
  const plan = planSheet(id, ['data', 'yearly'].includes(id) ? two : city, options, { render }, ja);
  expectAsReadThrough(`${id}.txt`, drawn(plan));
});

test('open data', () => {
  const { columns, rows } = openData(two, ja);
  const lines = rows.map((row) => columns.map(({ name }) => String(row[name] ?? '').replaceAll('\n', '⏎')).join('\t'));
  expectAsReadThrough('open-data.tsv', `${[columns.map(({ title }) => title).join('\t'), ...lines].join('\n')}\n`);
});
