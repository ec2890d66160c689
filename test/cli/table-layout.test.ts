import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readModel } from '../../src/xlsx';
import { cellKey, type ModelWorkbook } from '../../src/xlsx/model';
import { sheetNamed } from '../workbooks/office-list';
import { tableList } from '../workbooks/table-list';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

/** The part of the table, without its declaration. */
function tableIn(file: Uint8Array): string {
  const parts = unzipSync(file);
  const tables = Object.keys(parts).filter((name) => /\/tables\/[^/]+\.xml$/.test(name));
  expect(tables).toHaveLength(1);
  return strFromU8(parts[tables[0] ?? ''] ?? new Uint8Array()).replace(/^<\?.*?\?>\s*/, '');
}

const formulasOf = ({ sheets }: ModelWorkbook, name: string) =>
  [...sheetNamed(sheets, name).cells.values()].flatMap(({ formula }) => formula ?? []);

test('a list that is an Excel table is filled, twice, and moves on a year with everything that speaks of it', async () => {
  const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
  const layout = put('去年.xlsx', await tableList());
  const out = path('出力.xlsx');
  const before = tableIn(await tableList());
  const first = await call(['summary', given, '-o', out, '--year', 'R6', '--layout', layout]);
  expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' });
  const moved = (year: number) =>
    before
      .replace('A3:K7', 'A3:K8')
      .replace('A3:K6', 'A3:K7')
      .replace(/<filterColumn.*<\/filterColumn>/, '')
      .replace('令和6年度計画', `令和${year + 1}年度計画`)
      .replace('令和5年度計画', `令和${year}年度計画`)
      .replace('令和5年度_x000a_実績', `令和${year}年度_x000a_実績`);
  expect(tableIn(readFileSync(out))).toBe(moved(6));
  for (const year of [6, 7]) {
    await call(['summary', given, '-o', out, '--year', `R${year}`]);
    const file = readFileSync(out);
    expect(tableIn(file)).toBe(moved(year));
    const model = await readModel(file);
    expect(formulasOf(model, '件数')).toEqual([
      `=COUNTA(一覧表[令和${year}年度計画])`,
      `=COUNTA(一覧表[[#Data],[令和${year}年度\n実績]])`,
      `=COUNTA(一覧表[令和${year + 1}年度計画])`,
      "=SUM(一覧表[予算額'[千円']])",
    ]);
    const sheet = sheetNamed(model.sheets, `一覧表R${year}`);
    expect(sheet.cells.get(cellKey(2, 3))?.value).toBe(`令和${year}年度計画`);
    expect(sheet.cells.get(cellKey(7, 0))?.value).toBe('集計');
    expect(sheet.cells.get(cellKey(7, 1))?.formula).toBe('=SUBTOTAL(103,一覧表[取組項目名])');
    expect([3, 4, 5, 6].map((row) => sheet.cells.get(cellKey(row, 8))?.formula)).toEqual(
      Array.from({ length: 4 }, () => "=一覧表[[#This Row],[予算額'[千円']]]/2"),
    );
    expect(sheet.cells.get(cellKey(9, 0))?.value).toBe('※評価は担当課によるものです。');
  }
});
