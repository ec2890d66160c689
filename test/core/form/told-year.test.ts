import { parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { CellValue } from '../../../src/core/grid/grid';
import { gridOf } from '../rules/baseline/grid-of';

const column = (key: string, label: string, kind: 'text' | 'number' | 'amount' | 'rating') => ({
  key,
  labels: [label],
  kind,
  place: 'column' as const,
  optional: key !== 'number' && key !== 'name',
});

const LIST = parseForm({
  version: 1,
  id: 'list',
  name: '取組一覧',
  source: { publisher: '彩原市', document: '取組一覧' },
  shape: 'table',
  titles: [],
  groups: [],
  fields: [
    column('number', '番号', 'number'),
    column('name', '取組名', 'text'),
    column('plan.{year}', '計画', 'text'),
    column('effect.target.{year}', '効果額（千円）', 'amount'),
    column('actual.{year}', '実績', 'text'),
    column('rating.{year}', '評価', 'rating'),
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
});

const CARD = parseForm({
  ...LIST,
  id: 'card',
  shape: 'block',
  titles: ['改善カード'],
  fields: [
    { key: 'number', labels: ['番号'], kind: 'number', place: 'beside' },
    { key: 'name', labels: ['取組名'], kind: 'text', place: 'beside' },
    { key: 'target.{year}', labels: ['目標'], kind: 'text', place: 'years' },
    { key: 'hours.target.{year}', labels: ['削減時間'], kind: 'amount', place: 'years' },
    { key: 'rating.{year}', labels: ['評価'], kind: 'rating', place: 'beside' },
  ],
});

function keysOf(form: typeof LIST, sheet: string, rows: readonly (readonly CellValue[])[]) {
  const { kohyoList } = recognise([gridOf(sheet, 0, rows)], [form]);
  const [first] = kohyoList;
  return {
    keys: [...(first?.fields.keys() ?? [])].filter((key) => key !== 'number' && key !== 'name'),
    asked: kohyoList.flatMap(({ notices }) => notices.flatMap((one) => (one.kind === 'year-untold' ? one.cell : []))),
    years: first?.years,
  };
}

const table = (title: string, ...headings: string[]) => [
  [title],
  ['番号', '取組名', ...headings],
  [1, '封入の委託', ...headings.map((_, at) => 10 + at)],
];

describe('a column of a table without a year', () => {
  test.each([
    ['takes it from its left neighbour', '取組一覧', ['令和5年度実績', '評価'], ['actual.2023', 'rating.2023']],
    [
      'of the same side, a result from a result',
      '取組一覧',
      ['令和5年度実績', '令和6年度計画', '評価'],
      ['actual.2023', 'plan.2024', 'rating.2023'],
    ],
    [
      'an aim from an aim',
      '取組一覧',
      ['令和6年度計画', '令和5年度実績', '効果額（千円）'],
      ['plan.2024', 'actual.2023', 'effect.target.2024'],
    ],
    [
      'once for every year beside it',
      '取組一覧',
      ['令和5年度計画', '評価', '令和6年度計画', '評価'],
      ['plan.2023', 'rating.2023', 'plan.2024', 'rating.2024'],
    ],
    ['from the title', '令和6年度　取組一覧', ['効果額（千円）', '評価'], ['effect.target.2024', 'rating.2024']],
    [
      'its neighbour before the title',
      '令和6年度　取組一覧',
      ['令和5年度実績', '評価'],
      ['actual.2023', 'rating.2023'],
    ],
    ['from the one year on its right', '取組一覧', ['評価', '令和5年度実績'], ['rating.2023', 'actual.2023']],
  ])('%s', (_, title, headings, keys) => {
    expect(keysOf(LIST, '一覧', table(title, ...headings))).toMatchObject({ keys, asked: [] });
  });

  test('takes it from the name of its sheet', () => {
    const { keys, asked } = keysOf(LIST, 'R6年度', table('取組一覧', '効果額（千円）', '評価'));
    expect([keys, asked]).toEqual([['effect.target.2024', 'rating.2024'], []]);
  });

  test('is asked for where nothing tells one, and where the title names a period', () => {
    for (const title of ['取組一覧', '行動計画（令和5年度～令和9年度）', '令和6年3月作成']) {
      expect(keysOf(LIST, '一覧', table(title, '評価'))).toMatchObject({
        keys: ['rating'],
        asked: [{ sheet: '一覧', row: 1, column: 2 }],
        years: [],
      });
    }
  });

  test('is not asked for where nothing is written in it', () => {
    const rows = [
      ['取組一覧'],
      ['番号', '取組名', '令和6年度計画', '効果額（千円）'],
      [1, '封入の委託', '委託する', null],
    ];
    expect(keysOf(LIST, '一覧', rows).asked).toEqual([]);
  });
});

describe('a label of a block without a year', () => {
  const card = (title: string, heading: CellValue, ...more: CellValue[]) => [
    [title],
    ['番号', 3],
    ['取組名', '回覧の電子化'],
    [null, heading, ...more.map(() => null)],
    ['目標', '課で試す', ...more],
    ['削減時間', 24, ...more],
    ['評価', '○'],
  ];

  test('is of the only year that heads its column', () => {
    expect(keysOf(CARD, 'カード', card('改善カード', '令和6年度'))).toMatchObject({
      keys: ['target.2024', 'hours.target.2024', 'rating'],
    });
  });

  test('is of the year in the title', () => {
    expect(keysOf(CARD, 'カード', card('令和6年度　改善カード', null))).toMatchObject({
      keys: ['target.2024', 'hours.target.2024', 'rating.2024'],
      asked: [],
    });
  });

  test('is asked for, and never taken for one year where several values stand beside it', () => {
    const { keys, asked } = keysOf(CARD, 'カード', card('令和6年度　改善カード', null, 30));
    expect(keys).toEqual(['target', 'hours.target', 'rating.2024']);
    expect(asked.map(({ row }) => row)).toEqual([4, 5]);
  });
});

test('a heading with a year in front of a form’s own words is that column', () => {
  expect(keysOf(LIST, '一覧', table('取組一覧', '令和6年度の評価')).keys).toEqual(['rating.2024']);
});
