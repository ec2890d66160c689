import { renameColumns } from '../../../src/core/grid/structured-references';

const RENAMED = new Map([
  [
    '一覧表',
    new Map([
      ['令和5年度計画', '令和6年度計画'],
      ['令和6年度計画', '令和7年度計画'],
      ['実績\n（見込み）', '実績'],
      ['予算額[千円]', "予算額 '#1'"],
    ]),
  ],
]);

test.each([
  ['a column', 'SUM(一覧表[令和5年度計画])', 'SUM(一覧表[令和6年度計画])'],
  [
    'two, one taking the name of the other',
    '一覧表[令和5年度計画]&一覧表[令和6年度計画]',
    '一覧表[令和6年度計画]&一覧表[令和7年度計画]',
  ],
  ['of this row', '一覧表[[#This Row],[令和5年度計画]]', '一覧表[[#This Row],[令和6年度計画]]'],
  ['of this row, as Excel shows it', '一覧表[@令和5年度計画]', '一覧表[@令和6年度計画]'],
  ['from one to another', '一覧表[[令和5年度計画]:[令和6年度計画]]', '一覧表[[令和6年度計画]:[令和7年度計画]]'],
  ['with a line break', '一覧表[[#Data],[実績\n（見込み）]]', '一覧表[[#Data],[実績]]'],
  ['with signs that stand behind an apostrophe', "一覧表[予算額'[千円']]*2", "一覧表[予算額 '''#1'']*2"],
  ['of another table', '他の表[令和5年度計画]', '他の表[令和5年度計画]'],
  ['in a text', '"一覧表[令和5年度計画]"', '"一覧表[令和5年度計画]"'],
  ['behind a sheet of that name', "'一覧表'!A1+一覧表[令和5年度計画]", "'一覧表'!A1+一覧表[令和6年度計画]"],
  ['of the whole table', '一覧表[#Totals]+ROWS(一覧表)+一覧表[]', '一覧表[#Totals]+ROWS(一覧表)+一覧表[]'],
  ['whatever the case', 'LEN(t1[a])', 'LEN(t1[b])'],
  ['never closed', '一覧表[令和5', '一覧表[令和5'],
])('%s', (_, before, after) => {
  expect(renameColumns(before, new Map([...RENAMED, ['t1', new Map([['a', 'b']])]]))).toBe(after);
});
