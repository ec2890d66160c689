import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/xlsx';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

/** Sheet names and the shown texts of a sheet that was written. */
async function written(file: string, sheet: string): Promise<{ names: string[]; texts: string[] }> {
  const grids = await (await openFile(readFileSync(file))).readGrids();
  const grid = grids.find((one) => one.sheet === sheet);
  return { names: grids.map((one) => one.sheet), texts: (grid?.texts ?? []).flat().filter((text) => text !== '') };
}

test('makes the とりまとめ一覧 of a year, and says so', async () => {
  const out = path('out.xlsx');
  const called = await call(['summary', put('a.xlsx', workbook([6], [8])), '-o', out, '--year', 'R6']);
  expect(called).toEqual({ status: 0, err: '', out: `${out} を作りました（個票 2 枚、シート: とりまとめ一覧）。\n` });
  const { names, texts } = await written(out, 'とりまとめ一覧');
  expect(names).toEqual(['とりまとめ一覧']);
  expect(texts).toEqual(
    expect.arrayContaining(['電子契約サービスの導入', 'ふるさと納税の返礼品の充実', '令和6年度計画']),
  );
});

test('every kind of sheet in the order asked; 集計 brings 年度別データ along', async () => {
  const out = path('out.xlsx');
  const sheets = 'rollup,summary,findings,proposals,priorities';
  const { status } = await call(['summary', put('a.xlsx', workbook([6])), '-o', out, '--sheets', sheets]);
  expect(status).toBe(0);
  const { names } = await written(out, '集計');
  expect(names).toEqual(['集計', '年度別データ', 'とりまとめ一覧', '指摘一覧', '提案状況', '優先順位一覧']);
});

test('--open-data writes CSV with a BOM, the same as JSON, and what the columns mean; never over what is there', async () => {
  const folder = path('open');
  const given = put('a.xlsx', workbook([6]));
  const asked = ['summary', given, '-o', path('out.xlsx'), '--open-data', folder];
  expect((await call(asked)).status).toBe(0);
  const csv = readFileSync(join(folder, '個票データ.csv'), 'utf8');
  expect(csv.startsWith('\uFEFF個票ID,')).toBe(true);
  const rows: unknown[] = JSON.parse(readFileSync(join(folder, '個票データ.json'), 'utf8'));
  expect(rows.length).toBeGreaterThan(5);
  const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const fields: { name: string }[] = described.resources[0].schema.fields;
  expect(csv.slice(1).split('\r\n')[0]).toBe(fields.map(({ name }) => name).join(','));
  expect(await call(asked)).toMatchObject({
    status: 2,
    err: expect.stringContaining('個票データ.csv」がすでにあります'),
  });
});

test('text that looks like a formula, a date or a number comes out as the same text in every sheet', async () => {
  const texts = ['=1+1', '+5', '@x', '6/10', '0101'];
  const [formula = '', plus = '', at = '', date = '', zero = ''] = texts;
  const out = path('out.xlsx');
  const given = put('a.xlsx', workbook([6, { C3: formula, C13: plus, C20: at, C6: date, C23: zero }]));
  await call(['summary', given, '-o', out, '--year', '2024', '--sheets', 'summary,data,priorities,findings']);
  const grids = await (await openFile(readFileSync(out))).readGrids();
  const name = grids.flatMap(({ values }) => values.flat()).filter((value) => value === '=1+1');
  expect(name.length).toBeGreaterThanOrEqual(3);
  expect(grids.every(({ formulas = {} }) => !Object.values(formulas).some((one) => one === '=1+1'))).toBe(true);
  const all = grids.flatMap(({ texts: shown }) => shown.flat()).join('\n');
  for (const text of texts) expect(all).toContain(text);
});

test('several workbooks become one list', async () => {
  put('a.xlsx', workbook([6]));
  put('b.xlsx', workbook([8]));
  const out = path('out.xlsx');
  const called = await call(['summary', path(''), '-o', out]);
  expect(called.out).toContain('個票 2 枚');
  // Its own output lies in the folder now, and is no 個票.
  const again = await call(['summary', path(''), '-o', out]);
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(again.out).toContain('個票 2 枚');
});

test('made again, it says what is otherwise than before', async () => {
  const out = path('out.xlsx');
  const first = await call(['summary', put('a.xlsx', workbook([6])), '-o', out, '--year', '2024']);
  expect(first.out.trimEnd().split('\n')).toHaveLength(1);
  put('a.xlsx', workbook([6, { C3: '電子契約の導入（改）' }]));
  const again = await call(['summary', path('a.xlsx'), '-o', out, '--year', '2024']);
  expect(again.out.trimEnd().split('\n').slice(1)).toEqual([
    '『とりまとめ一覧』を作り直しました。',
    expect.stringContaining('「電子契約サービスの導入」→「電子契約の導入（改）」'),
  ]);
});

test('a cell corrected by hand is kept and told, as data too, until --by-hand decides', async () => {
  const out = path('out.xlsx');
  const given = put('a.xlsx', workbook([6]));
  const make = (...more: string[]) => call(['summary', given, '-o', out, '--year', '2024', '--no-backup', ...more]);
  await make();
  const port = await openFile(readFileSync(out));
  const name = { sheet: 'とりまとめ一覧', row: 3, column: 2 };
  const typed = { cell: name, before: '電子契約サービスの導入', value: '電子契約（通称）', numberFormat: null };
  expect(await port.applyEdits([typed])).toMatchObject([{ done: true }]);
  writeFileSync(out, await port.save());
  const told = await make('--format', 'json');
  const cell = { cell: 'C4', theirs: '電子契約（通称）', ours: '電子契約サービスの導入' };
  expect(JSON.parse(told.out)).toMatchObject({
    version: 1,
    kohyo: 1,
    sheets: [{ id: 'summary', name: 'とりまとめ一覧', again: { byHand: [cell], changed: [], new: [], gone: [] } }],
  });
  expect((await make()).out).toContain('手で直されたままにしました：C4');
  expect((await make('--by-hand', 'accept')).out).not.toContain('手で直された');
  expect((await make()).out).not.toContain('手で直された');
  expect((await written(out, 'とりまとめ一覧')).texts).toContain('電子契約（通称）');
});

describe('a file that stands there already', () => {
  test('of somebody else is left alone, unless --force', async () => {
    const given = put('a.xlsx', workbook([6]));
    const other = put('other.xlsx', workbook([7]));
    const before = readFileSync(other);
    const refused = await call(['summary', given, '-o', other]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('上書きしませんでした');
    expect(readFileSync(other).equals(before)).toBe(true);
    expect((await call(['summary', given, '-o', other, '--force'])).status).toBe(0);
    expect((await written(other, 'とりまとめ一覧')).names).toEqual(['個票01', 'とりまとめ一覧']);
  });

  test('that is no workbook at all is left alone', async () => {
    const note = put('note.xlsx', 'メモ');
    expect((await call(['summary', put('a.xlsx', workbook([6])), '-o', note])).status).toBe(2);
    expect(readFileSync(note, 'utf8')).toBe('メモ');
  });

  test('that is to be read is never written, not even by --force', async () => {
    const given = put('a.xlsx', workbook([6]));
    const before = readFileSync(given);
    const { status, err } = await call(['summary', given, '-o', given, '--force']);
    expect(status).toBe(2);
    expect(err).toContain('読み込むファイルです');
    expect(readFileSync(given).equals(before)).toBe(true);
  });
});

test('nothing is written when no 個票 was found, or the place cannot be written', async () => {
  const given = put('a.xlsx', workbook([6]));
  const nowhere = path('no/such/folder/out.xlsx');
  const { status, err } = await call(['summary', given, '-o', nowhere]);
  expect(status).toBe(2);
  expect(err).toContain(`${nowhere} に書き込めません`);
  const other = await call(['summary', given, '-o', path('out.xlsx'), '--form', 'omitama-plan']);
  expect(other.status).toBe(2);
  expect(other.err).toContain('個票が見つからなかったため');
});
