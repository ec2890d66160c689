import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/app/read-workbook';
import { type Grid, textAt } from '../../../src/core/grid/grid';
import { blankForms } from '../../../src/core/learn/blank-from-filled';
import { openFile } from '../../../src/xlsx';
import { gridOf } from '../../workbooks/sheet';

/** A plan of 彩原市 whose six sheets differ in what they differ in anywhere, and agree in the steps of the plan and in what hinders it. */
const ITEMS = ['公園', '図書館', '公民館', '体育館', '児童館', '斎場'];
const plan = (name: string, at: number): Grid => ({
  ...gridOf(
    {
      name,
      labels: [],
      rows: [
        ['彩原市　取組票', null, null, null],
        ['番号', `${at + 1}`, '取組名', `${name}の見直し`],
        ['支障', '人手の減少', null, null],
        ['現状', `${name}は古い`, null, null],
        ['年度計画', '令和5年度', '令和6年度', '令和7年度'],
        ['実施内容', '設計', '試行', '本格運用'],
        ['見込額（千円）', 100 + at, 200 + at, 300 + at],
        ['工程', '担い手', '手間', '気づき'],
        [`準備${at}`, `${name}の係`, at + 3, '書類が多い'],
        [`片付け${at}`, `${name}の職員`, at + 4, `${name}は遠い`],
      ],
    },
    at,
  ),
  merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
});

const blankOf = (sheets: readonly Grid[]): Grid => {
  const [form] = blankForms(sheets);
  if (!form) throw new Error('no form');
  return form.blank;
};
const words = (grid: Grid) => grid.texts.flat().filter((text) => text !== '');

test('what all sheets answer alike is told from labels by where it stands', () => {
  expect(words(blankOf(ITEMS.map(plan)))).toEqual([
    '彩原市　取組票',
    '番号',
    '取組名',
    '支障',
    '現状',
    '年度計画',
    '令和5年度',
    '令和6年度',
    '令和7年度',
    '実施内容',
    '見込額（千円）',
    '工程',
    '担い手',
    '手間',
    '気づき',
  ]);
});

test('what divides a year, and headings that go on where no year stands, are labels', () => {
  const sheets = ITEMS.map((name, at) => ({
    ...gridOf(
      {
        name,
        labels: [],
        rows: [
          ['彩原市　収支票', null, null, null, null],
          ['番号', `${at + 1}`, null, null, null],
          ['年度', '令和5年度', null, '令和6年度', null],
          ['区分', '見通し', '結び', '見立て', '終わり'],
          ['利用者', at + 1, at + 2, at + 3, at + 4],
          ['年度', '令和5年度', '令和6年度', null, null],
          ['団体の決算', '入り', '出', '残り', null],
          ['前期', at + 5, at + 6, at + 7, null],
        ],
      },
      at,
    ),
    merges: [
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 4 },
    ],
  }));
  expect(words(blankOf(sheets))).toEqual(
    expect.arrayContaining(['見通し', '結び', '見立て', '終わり', '入り', '出', '残り']),
  );
});

const HELD = join(__dirname, '../../workbooks/unseen/held');
const gridsOf = async (name: string) => (await readWorkbook(await openFile(readFileSync(join(HELD, name))))).grids;

test.each([
  ['subsidy-review', 25, 6],
  ['facility-grid', 6, 2],
])('%s: the filled sheets show the place that their blank form leaves open', async (name, row, column) => {
  const filled = await gridsOf(`${name}-filled.xlsx`);
  const blank = await gridsOf(`${name}-blank.xlsx`);
  expect(blank.map((grid) => textAt(grid, row, column))).toContain('');
  expect(filled.every((grid) => textAt(grid, row, column) !== '')).toBe(true);
  expect(textAt(blankOf(filled), row, column)).toBe('');
});
