import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { type Called, call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const BLANK = 'assets/sample/blank-form.xlsx';
const SAMPLE = 'assets/sample/sample.xlsx';

const read = (file: string) => readFileGrids(readFileSync(file));

/** Shown text of a cell like `C3`, one letter and a row. */
function shown(file: string, sheet: string, cell: string): string {
  const grid = read(file).grids.find((one) => one.sheet === sheet);
  const row = Number(cell.slice(1)) - 1 - (grid?.top ?? 0);
  return grid?.texts[row]?.[cell.charCodeAt(0) - 65 - grid.left] ?? '';
}

async function findings(file: string): Promise<readonly { code: string; sheet: string; cell: string }[]> {
  const { out } = await call(['check', file, '--format', 'json']);
  return JSON.parse(out).files.flatMap(({ findings: own }: { findings: unknown[] }) => own);
}

describe('from the blank form and the organisation table', () => {
  const asked = ['--organisation', SAMPLE, '--year', 'R6', '--due', '令和6年5月31日'];
  const above = mkdtempSync(join(tmpdir(), 'kohyo-handout-'));
  const folder = join(above, '配布');
  let called: Called;
  beforeAll(async () => {
    called = await call(['handout', BLANK, '-o', folder, ...asked]);
  });
  afterAll(() => {
    rmSync(above, { recursive: true, force: true });
  });

  test('a file for each of the 26 sections, a sheet for each line of the index', async () => {
    const { status, out, err } = called;
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n')[0]).toBe(`${folder} に 26 課のファイルを作りました（個票 35 枚）。`);
    expect(readdirSync(folder)).toHaveLength(26);
    const file = join(folder, '02_総務部人事課.xlsx');
    expect(read(file).grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['記入のお願い', false],
      ['個票03', false],
      ['個票04', false],
      ['個票05', false],
      ['選択肢', true],
    ]);
    expect(['F2', 'C3', 'C6'].map((cell) => shown(file, '個票03', cell))).toEqual([
      '3',
      '職員研修の体系の見直し',
      '総務部人事課',
    ]);
    expect(read(join(folder, '09_市民部市民課.xlsx')).grids.map(({ sheet }) => sheet)).toHaveLength(4);
  });

  test('each sheet is known again by its mark', async () => {
    const { marks } = read(join(folder, '02_総務部人事課.xlsx'));
    expect([...marks.keys()]).toEqual(['個票03', '個票04', '個票05']);
    expect(marks.get('個票03')).toEqual({
      plan: '取組項目個票（兼進捗管理表）',
      year: 2024,
      department: '総務部',
      section: '人事課',
      number: '3',
      name: '職員研修の体系の見直し',
    });
  });

  test('what the form says is locked, what is to be written is free and has its list', async () => {
    const bytes = readFileSync(join(folder, '02_総務部人事課.xlsx'));
    const port = await openFile(bytes);
    const edit = (row: number, column: number, before: string | null) => ({
      cell: { sheet: '個票03', row, column },
      before,
      value: '書いた',
      numberFormat: null,
    });
    const outcomes = await port.applyEdits([
      edit(7, 2, null),
      edit(12, 1, null),
      edit(22, 2, null),
      edit(7, 1, 'プラン策定時の現状及び課題認識'),
    ]);
    expect(outcomes.map(({ reason }) => reason)).toEqual([null, null, null, 'protected']);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('password');
    expect([...sheet.matchAll(/sqref="([A-Z0-9]+)"><formula1>'選択肢'!/g)].map(([, cell]) => cell).sort()).toEqual([
      'C4',
      'C5',
      'C6',
    ]);
  });

  test('check says only what is still to be written', async () => {
    const found = await findings(join(folder, '02_総務部人事課.xlsx'));
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(['K201', 'K202']);
    expect(found.filter(({ sheet }) => sheet === '個票03').map(({ cell }) => cell)).toEqual(['C8', 'C9', 'C11', 'B12']);
  });

  test('the request names the sheets, what is asked and by when', async () => {
    const file = join(folder, '02_総務部人事課.xlsx');
    const said = read(file).grids[0]?.texts.flat().join('\n') ?? '';
    expect(said).toContain('取組項目個票（兼進捗管理表）（令和6年度）の記入のお願い');
    expect(said).toContain('総務部人事課 御中');
    expect(said).toContain('提出期限：令和6年5月31日');
    expect(said).toContain(
      'プラン策定時の現状及び課題認識、取組の方向性、内容、3年後の目指す姿（最終目標）、各年度目標',
    );
    expect(said).not.toContain('年度目標実績値');
  });

  test('made again it changes nothing; a file that was filled in stays, unless forced, and then beside', async () => {
    const last = put('昨年度.xlsx', workbook([4], [6]));
    const handOut = (...more: string[]) => call(['handout', BLANK, '-o', path('配布'), '--last', last, ...more]);
    await handOut();
    const file = join(path('配布'), readdirSync(path('配布'))[0] ?? '');
    const first = readFileSync(file);
    expect((await handOut()).status).toBe(0);
    expect(readFileSync(file).equals(first)).toBe(true);
    const before = shown(file, '個票04', 'C8');
    const port = await openFile(first);
    await port.applyEdits([
      { cell: { sheet: '個票04', row: 7, column: 2 }, before, value: '記入しました', numberFormat: null },
    ]);
    const filled = Buffer.from(await port.save());
    writeFileSync(file, filled);
    const refused = await handOut();
    expect(refused.status).toBe(2);
    expect(refused.err).toContain(`${file} はすでにあり、これから作るものと中身が違います`);
    expect(readFileSync(file).equals(filled)).toBe(true);
    expect((await handOut('--force')).status).toBe(0);
    expect(shown(file, '個票04', 'C8')).toBe(before);
    const kept = readdirSync(path('配布')).filter((name) => name.includes('更新前'));
    expect(kept).toHaveLength(1);
    expect(shown(join(path('配布'), kept[0] ?? ''), '個票04', 'C8')).toBe('記入しました');
  });

  test('as JSON', async () => {
    const last = put('昨年度.xlsx', workbook([4]));
    const { out } = await call(['handout', BLANK, '-o', path('配布'), '--last', last, '--format', 'json']);
    const { version, files, nobodys } = JSON.parse(out);
    expect({ version, nobodys }).toEqual({ version: 1, nobodys: [] });
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path: '01_総務部人事課.xlsx', department: '総務部', section: '人事課' });
    expect(files[0].sheets[0]).toMatchObject({
      sheet: '個票04',
      number: '4',
      name: '採用試験の通年化と情報発信の強化',
    });
  });
});

describe('with last year’s 個票', () => {
  test('every value that has its place on the new form is there, rows of 年度計画 as many as there were', async () => {
    const last = put('昨年度.xlsx', workbook([6], [8], [2]));
    await call(['handout', BLANK, '-o', path('配布'), '--last', last, '--year', 'R7', '--format', 'json']);
    const values = async (where: string) => {
      const { out } = await call(['check', where, '--format', 'json']);
      const all: { kohyo: { values: Record<string, { text: string }> }[] }[] = JSON.parse(out).files;
      return new Map(
        all.flatMap(({ kohyo }) =>
          kohyo.map(({ values: own }) => [
            own.name?.text,
            Object.fromEntries(Object.entries(own).flatMap(([key, { text }]) => (text === '' ? [] : [[key, text]]))),
          ]),
        ),
      );
    };
    const [before, after] = [await values(last), await values(path('配布'))];
    expect(after.size).toBe(3);
    for (const [name, own] of before) expect({ name, own: after.get(name) }).toEqual({ name, own });
  });

  test('no word of another section is in a file', async () => {
    const last = put('昨年度.xlsx', workbook([6], [4]));
    await call(['handout', last, '-o', path('配布'), '--year', 'R7']);
    const files = readdirSync(path('配布'));
    expect(files).toHaveLength(2);
    const named = (name: string) => files.find((file) => file.includes(name)) ?? '';
    const all = strFromU8(Buffer.concat(Object.values(unzipSync(readFileSync(join(path('配布'), named('人事課')))))));
    expect(all).toContain('採用試験の通年化と情報発信の強化');
    expect(all).not.toContain('電子契約');
  });

  test('a new plan: headings go on, what was said of the old years is told in the request and not handed on', async () => {
    const last = put('昨年度.xlsx', workbook([4]));
    const { out } = await call(['handout', last, '-o', path('配布'), '--year', 'R9']);
    expect(out).toContain('年度の見出しを 3 年進めました。');
    const file = join(path('配布'), readdirSync(path('配布'))[0] ?? '');
    expect(['C12', 'D12', 'E12', 'C19'].map((cell) => shown(file, '個票01', cell))).toEqual([
      '令和9年度計画',
      '令和10年度計画',
      '令和11年度計画',
      '令和9年度実績',
    ]);
    expect(shown(file, '個票01', 'C3')).toBe('採用試験の通年化と情報発信の強化');
    expect(['B13', 'C13', 'C16', 'C17', 'C23'].map((cell) => shown(file, '個票01', cell)).join('')).toBe('');
    expect([...new Set((await findings(file)).map(({ code }) => code))]).toEqual(['K202']);
  });
});

describe('what cannot be done is said, and nothing is written', () => {
  test.each([
    [['handout', BLANK], 'FOLDER'],
    [['handout', BLANK, '-o', 'OUT'], 'どの課に配るかがわかりません'],
    [['handout', BLANK, '-o', 'OUT', '--organisation', BLANK], '組織一覧が見つかりません'],
    [['handout', 'no-such.xlsx', '-o', 'OUT'], 'no-such.xlsx を読めません'],
    [['handout', BLANK, SAMPLE, '-o', 'OUT'], '不要です'],
    [['handout', BLANK, '-o', 'OUT', '--spare', '-1'], '--spare'],
    [['handout', BLANK, '-o', 'OUT', '--spare', 'x'], '0 から 99 までの整数'],
    [['handout', 'package.json', '-o', 'OUT'], 'package.json を読めません'],
  ])('%j', async (given, said) => {
    const { status, err } = await call(given.map((word) => (word === 'OUT' ? path('OUT') : word)));
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(path('OUT'))).toBe(false);
  });

  test('a workbook without any form', async () => {
    const list = put('一覧.xlsx', workbook());
    const { status, err } = await call(['handout', list, '-o', path('OUT'), '--organisation', SAMPLE]);
    expect(status).toBe(2);
    expect(err).not.toBe('');
    expect(existsSync(path('OUT'))).toBe(false);
  });
});

test('the help has an example', async () => {
  const { out } = await call(['handout', '--help']);
  expect(out).toContain('kohyo handout 空の様式.xlsx -o 配布');
});

test('a file where the folder should be is told, and stays', async () => {
  const file = put('配布.txt', 'メモ');
  const { status, err } = await call(['handout', BLANK, '-o', file, '--organisation', SAMPLE]);
  expect([status, readFileSync(file, 'utf8')]).toEqual([2, 'メモ']);
  expect(err).toContain('はフォルダーではありません。');
});
