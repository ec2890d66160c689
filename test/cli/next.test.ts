import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import { write } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';
import { CITY, INDEX_HEADINGS, table } from './year-city';

const { path, put } = ownFolder();
const SAMPLE = 'assets/sample/sample.xlsx';
const example = (form: string) => `src/forms/${form}/example.xlsx`;
const FORMS = readdirSync('src/forms').filter((name) => existsSync(example(name)));

const made = () => join(path('翌年度'), readdirSync(path('翌年度'))[0] ?? '');
const next = (file: string, year: string, ...more: string[]) =>
  call(['next', file, '-o', path('翌年度'), '--year', year, ...more]);

function shown(file: string, sheet: string, cells: string): string[] {
  const grid = readFileGrids(readFileSync(file)).grids.find((one) => one.sheet === sheet);
  return cells
    .split(' ')
    .map((cell) => grid?.texts[Number(cell.slice(1)) - 1 - grid.top]?.[cell.charCodeAt(0) - 65 - grid.left] ?? '');
}

async function codes(file: string): Promise<string[]> {
  const { out } = await call(['check', file, '--format', 'json']);
  const files: { findings: { code: string }[] }[] = JSON.parse(out).files;
  return files.flatMap(({ findings }) => findings.map(({ code }) => code));
}

test('a form for one year: next year’s plan is this year’s, results are blank, headings go on and keep their furigana', async () => {
  const { status, out } = await next(example('izunokuni-shinkokanri'), 'R6');
  expect(status).toBe(0);
  expect(out).toBe(
    `${path('翌年度')}/example（令和6年度）.xlsx を作りました（個票 1 枚）。\n  年度の見出しを 1 年進め、3 か所の記載を「前年度から」に移しました。\n`,
  );
  expect(shown(made(), '管理票07', 'F1 A8 B8 A9 B9 A10 B10 A11 B11')).toEqual([
    '7',
    '令和6年度計画',
    '全ての課に広げる。',
    '令和6年度実績(見込み)',
    '',
    '担当課の評価',
    '',
    '令和7年度計画',
    '',
  ]);
  const sheet = strFromU8(unzipSync(readFileSync(made()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('令和6年度計画</t><rPh sb="0" eb="2"><t>レイワ</t></rPh>');
});

test('what was taken off stands on a sheet of its own, with room for what was done about it', async () => {
  await next(example('izunokuni-shinkokanri'), 'R6');
  const grid = readFileGrids(readFileSync(made())).grids.find(({ sheet }) => sheet === '前年度から');
  const rows = (grid?.texts ?? []).map((row) => row.join('|'));
  expect(rows[0]).toContain('令和6年度の個票に引き継いだこと');
  expect(rows).toContain('番号|取組項目名|担当課|年度|欄|前の年の記載|対応・その後');
  expect(rows.filter((row) => row.startsWith('7|')).map((row) => row.split('|').slice(3))).toEqual([
    ['令和5年度', '令和5年度計画', '上限の案をつくり、三つの課で試す。', ''],
    ['令和5年度', '令和5年度実績(見込み)', '三つの課で試し、会議の時間が一割減った。', ''],
    ['令和5年度', '担当課の評価', '○', ''],
  ]);
});

test('a form of a plan stays as it is while the plan lasts', async () => {
  const { out } = await next(example('iizuka-kohyo'), 'R7');
  expect(out).toContain('計画の年度のうちなので、年度の見出しと記載はそのままです。');
  const [before] = readFileGrids(readFileSync(example('iizuka-kohyo'))).grids;
  const [after] = readFileGrids(readFileSync(made())).grids;
  expect(after?.values).toEqual(before?.values);
});

test('and is the next plan’s form after its last year', async () => {
  await next(example('iizuka-kohyo'), 'R9');
  expect(shown(made(), '個票12', 'F2 C3 C12 E12 C18 E18')).toEqual([
    '12',
    '公用車予約の電子化',
    '令和9年度計画',
    '令和11年度計画',
    '令和9年度実績',
    '令和11年度実績',
  ]);
  expect(shown(made(), '個票12', 'B13 C13 D13 F13 C15 C16 F16 C19 C22 C24').join('')).toBe('');
  expect(shown(made(), '個票12', 'C8 C11')).not.toContain('');
});

test('what the plan came to so far is said, and stays said in the years after', async () => {
  await next(put('R6.xlsx', workbook([6])), 'R9');
  const effect = (file: string) =>
    (readFileGrids(readFileSync(file)).grids.find(({ sheet }) => sheet === '前年度から')?.texts ?? [])
      .flat()
      .filter((text) => text.includes('の累計（'));
  const first = effect(made());
  expect(first).toHaveLength(1);
  expect(first[0]).toMatch(/^取組項目個票（兼進捗管理表）の累計（令和6年度～令和8年度、1 件）：業務量削減の目標 /);
  await call(['next', made(), '-o', path('その次'), '--year', 'R12']);
  const again = join(path('その次'), readdirSync(path('その次'))[0] ?? '');
  expect(effect(again)).toEqual(first);
});

test('what several plans came to is added up where each has said its own', async () => {
  await next(put('R6.xlsx', workbook([10])), 'R9');
  const port = await openFile(readFileSync(made()));
  const cell = (column: number) => ({ sheet: '個票01', row: 16, column });
  await port.applyEdits(
    [2, 3, 4].map((column) => ({ cell: cell(column), before: null, value: 100, numberFormat: null })),
  );
  await call(['next', put('R9.xlsx', await port.save()), '-o', path('その次'), '--year', 'R12']);
  const [file = ''] = readdirSync(path('その次'));
  const said = readFileGrids(readFileSync(join(path('その次'), file)))
    .grids.flatMap(({ texts }) => texts.flat())
    .filter((text) => text.includes('累計（'));
  // 個票10: hours 600, 1,800 and 3,000 in the first plan.
  expect(said.map((line) => line.split('、業務量削減の実績')[0]?.split('、財政')[0])).toEqual([
    '取組項目個票（兼進捗管理表）の累計（令和6年度～令和8年度、1 件）：業務量削減の目標 5,400 時間',
    '取組項目個票（兼進捗管理表）の累計（令和9年度～令和11年度、1 件）：業務量削減の目標 300 時間',
    '計画をまたいだ累計（令和6年度～令和11年度、2 計画、延べ 2 件）：業務量削減の目標 5,700 時間',
  ]);
});

test.each(FORMS.flatMap((form) => ['R6', 'R7', 'R9'].map((year) => [form, year] as const)))(
  '%s in %s is read and checked: nothing is found but what is to be written',
  async (form, year) => {
    const before = await codes(example(form));
    await next(example(form), year);
    const { out } = await call(['check', made(), '--format', 'json']);
    expect(JSON.parse(out).totals.kohyo).toBeGreaterThan(0);
    const found = (await codes(made())).filter((code) => !before.includes(code));
    expect(found.filter((code) => code !== 'K201' && code !== 'K202')).toEqual([]);
  },
);

describe('a finished item', () => {
  async function finished(): Promise<string> {
    const port = await openFile(readFileSync(SAMPLE));
    const [before = ''] = shown(SAMPLE, '個票04', 'C25');
    await port.applyEdits([
      {
        cell: { sheet: '個票04', row: 24, column: 2 },
        before: before === '' ? null : before,
        value: '令和6年度で完了',
        numberFormat: null,
      },
    ]);
    return put('R6年度個票.xlsx', await port.save());
  }

  test('is told and left out, and so are its line in the index and its count', async () => {
    const file = await finished();
    const { out } = await next(file, 'R7');
    expect(out).toContain(`${path('翌年度')}/R7年度個票.xlsx`);
    expect(out).toContain("4 採用試験の通年化と情報発信の強化（'個票04'!C25「令和6年度で完了」）");
    const { grids } = readFileGrids(readFileSync(made()));
    expect(grids.map(({ sheet }) => sheet)).not.toContain('個票04');
    const text = (sheet: string) => grids.find((one) => one.sheet === sheet)?.texts.map((row) => row.join('|')) ?? [];
    expect(text('取組項目及び優先順位一覧').filter((row) => row.includes('採用試験の通年化'))).toEqual([]);
    const count = (rows: string[]) => rows.find((row) => row.includes('|人事課|'))?.split('|')[2];
    const before = readFileGrids(readFileSync(SAMPLE)).grids.find(({ sheet }) => sheet === '組織一覧及び提案状況');
    expect(Number(count(text('組織一覧及び提案状況')))).toBe(
      Number(count((before?.texts ?? []).map((row) => row.join('|')))) - 1,
    );
  });

  test('leaves no gap in the numbers that anybody would be asked about, and says why', async () => {
    const items = CITY.slice(0, 6);
    const sheets = items.map(({ number, item }) => layOutKohyo(`個票${number}`, number, item));
    const [, , third] = sheets;
    if (third) write(third, 'C25', '令和6年度で完了');
    const lines = items.map(({ number, department, section, item }) => [
      number,
      department,
      number,
      item.name,
      section,
      item.pillar,
      item.category,
      null,
    ]);
    const index = table('取組項目及び優先順位一覧', INDEX_HEADINGS, lines);
    const file = put('欠番.xlsx', writeXlsx([...sheets, index], 'gap'));
    expect(await codes(file)).not.toContain('K607');
    await next(file, 'R7');
    expect(readFileGrids(readFileSync(made())).grids.map(({ sheet }) => sheet)).not.toContain('個票3');
    const found = await codes(made());
    expect(found.filter((code) => ['K605', 'K607', 'K608'].includes(code))).toEqual([]);
    expect(readFileGrids(readFileSync(made())).state.ignored.map(({ code, reason }) => [code, reason])).toEqual([
      ['K607', '完了した取組の番号のため、抜けています。'],
      ['K608', '完了した取組の番号のため、抜けています。'],
    ]);
  });

  test('stays when that is wanted', async () => {
    await next(await finished(), 'R7', '--finished');
    expect(readFileGrids(readFileSync(made())).grids.map(({ sheet }) => sheet)).toContain('個票04');
  });
});

test('another blank form: what is new and what is gone is said', async () => {
  const blank = await openFile(readFileSync('assets/sample/blank-form.xlsx'));
  await blank.applyEdits([
    { cell: { sheet: '様式', row: 9, column: 1 }, before: '参考事例等', value: null, numberFormat: null },
  ]);
  const { status, out } = await next(
    put('個票.xlsx', workbook([6])),
    'R9',
    '--blank',
    put('新しい様式.xlsx', await blank.save()),
  );
  expect(status).toBe(0);
  expect(out).toContain('新しい様式でなくなった欄: 参考事例等');
  expect(shown(made(), '個票06', 'C12 C3')).toEqual(['令和9年度計画', '電子契約サービスの導入']);
});

describe('bad use', () => {
  test('without a year', async () => {
    const { status, err } = await call(['next', SAMPLE, '-o', path('翌年度')]);
    expect({ status, said: err.includes('--year R7') }).toEqual({ status: 2, said: true });
  });

  test('a file that cannot be read costs itself alone', async () => {
    put('壊れ.xlsx', 'no zip');
    put('個票.xlsx', workbook([6]));
    const { status, err, out } = await call(['next', path('.'), '-o', path('翌年度'), '--year', 'R7']);
    expect(status).toBe(2);
    expect(err).toContain('壊れ.xlsx');
    expect(out).toContain('個票（令和7年度）.xlsx を作りました');
  });

  test('a file that is there with other contents stays', async () => {
    const file = put('個票.xlsx', workbook([6]));
    await next(file, 'R7');
    const before = readFileSync(made());
    const { status, err } = await next(put('個票.xlsx', workbook([8])), 'R7');
    expect(status).toBe(2);
    expect(err).toContain('中身が違います');
    expect(readFileSync(made()).equals(before)).toBe(true);
  });

  test('nothing to go on with', async () => {
    const { status, out } = await next(put('空.xlsx', readFileSync('assets/sample/blank-form.xlsx')), 'R7');
    expect(status).toBe(2);
    expect(out).toContain('個票がないため、作りませんでした');
    expect(existsSync(path('翌年度'))).toBe(false);
  });
});

test('as JSON', async () => {
  const { out } = await next(example('izunokuni-shinkokanri'), 'R6', '--format', 'json');
  const [file] = JSON.parse(out).files;
  expect(file).toMatchObject({ path: 'example（令和6年度）.xlsx', finished: [], left: [], form: null });
  expect(file.items[0].taken[2]).toEqual({ key: 'rating.2023', label: '担当課の評価', year: 2023, text: '○' });
});

test('the help has an example', async () => {
  expect((await call(['next', '--help'])).out).toContain('kohyo next 進行管理票.xlsx -o 令和6年度 --year R6');
});
