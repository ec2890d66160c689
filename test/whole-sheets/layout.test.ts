import type { Grid } from '../../src/core/grid/grid';
import { learnList } from '../../src/core/report/content/learn-list';
import { planSheet } from '../../src/core/report/content/plan-sheet';
import type { TemplateSheet } from '../../src/core/report/layout/template/template-sheet';
import { ja } from '../../src/locales/ja';
import { openFile } from '../../src/xlsx';
import { officeList } from '../workbooks/office-list';
import { gridOf } from '../workbooks/sheet';
import { expectAsReadThrough } from './as-read-through';
import { examinedCity } from './city-book';
import { drawn } from './drawn';

const city = examinedCity();
const render = () => ({ message: '', evidence: '', remedy: '', severity: '', group: '' });

type Rows = readonly (readonly (string | number | null)[])[];

/** A list as it is typed: columns as wide as they are told, merges where they are told, a line round every cell of the table. */
function list(
  name: string,
  rows: Rows,
  more: { merges?: Grid['merges']; widths?: readonly number[]; framed?: number } = {},
): TemplateSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    grid: { ...gridOf({ name, labels: [], rows: rows.map((row) => [...row]) }), merges: more.merges ?? [] },
    widths: more.widths ?? Array.from({ length: width }, () => 16),
    digit: 7,
    sizeAt: (row) => (row === 0 ? 16 : 10),
    heightAt: () => 30,
    uprightAt: () => null,
    isFramed: (row, column) => row < (more.framed ?? rows.length) && column < width,
    page: { room: { width: 1_100, height: 760 }, scale: null, area: null, titleRows: { from: 1, to: 2 } },
    tables: [],
  };
}

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Lists of imaginary offices: by 部, by number, with two rows of headings, with years in the headings, with columns of their own. */
const LISTS: readonly TemplateSheet[] = [
  list('部別', [
    ['令和5年度 取組一覧'],
    ['No.', '所管部署', '取組項目名', '令和5年度計画', '令和5年度実績', '評価', '備考'],
    [1, '総務部人事課', '研修の見直し', '計画', '実績', '○', null],
    [2, '教育部図書課', '移動図書館', '計画', '実績', '△', '要確認'],
  ]),
  list(
    '二段',
    [
      ['進捗状況'],
      ['大分類', '取組項目名', '令和5年度', null, null, '令和6年度', '審議会意見'],
      [null, null, '計画', '実績', '評価', '計画', null],
      ['人', '研修の見直し', '計画', '実績', '○', '次', '意見'],
      [null, '面接の見直し', '計画', '実績', '◎', '次', null],
      ['情報', '移動図書館', '計画', '実績', '△', '次', null],
    ],
    { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 4), merge(1, 6, 2, 6), merge(3, 0, 4, 0)] },
  ),
  list('三年', [
    ['一覧'],
    ['取組項目名', '主たる所管部署', '令和6年度計画', '令和7年度計画', '令和8年度計画', '最終目標'],
    ['研修の見直し', '人事課', 'a', 'b', 'c', '目標'],
  ]),
  list(
    '空の表',
    [
      [null, null, '実施計画の取組状況（令和６年度）'],
      [null, '小分類', '取組項目名', '担当課', '取組の内容', '令和６年度の実績', '担当課の評価', '事務局のメモ'],
      [null, null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, null],
      ['※担当課が記入'],
    ],
    { widths: [2, 14, 30, 14, 40, 40, 8, 20] },
  ),
  list('名簿', [['職員名簿'], ['番号', '氏名', '所属'], [1, '彩原 花子', '人事課']]),
];

test('lists of other offices: what each column says, and the list in their layout', async () => {
  const files = await Promise.all([officeList(), officeList({ blank: true, sheet: '様式（空）' })]);
  const templates = [
    ...(await Promise.all(files.map(async (file) => (await openFile(file)).readTemplates()))),
    ...LISTS.map((one) => [one]),
  ];
  const learned = templates.map((sheets) => {
    const names = sheets.map(({ grid }) => grid.sheet).join();
    const found = learnList(sheets, city, ja);
    if (!found) return `${names}: no list of 個票\n`;
    const { layout, mapped } = found;
    const plan = planSheet('summary', city, { year: 2024, layout }, { render }, ja);
    return [
      `${names}: ${JSON.stringify({ ...layout, columns: undefined })}`,
      ...layout.columns.map((column, place) => `  ${JSON.stringify(column)} ${mapped[place]?.confidence ?? '–'}`),
      drawn(plan),
    ].join('\n');
  });
  expectAsReadThrough('layouts.txt', learned.join('\n'));
});
