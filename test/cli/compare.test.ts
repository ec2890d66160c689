import { readFileSync } from 'node:fs';
import { ITEMS } from '../../scripts/sample/items';
import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import type { SheetCell } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const ALIKE = { C3: 'タブレット端末による現地調査', C9: '現地調査の写真と図面をタブレット端末で見る。' };
const ALIKE_TOO = { C3: '現地調査へのタブレット端末の配備', C9: '図面を現地でタブレット端末に出す。' };

test('similar items of different sections, with the words that they share', async () => {
  const given = put('個票.xlsx', workbook([7, ALIKE], [17, ALIKE_TOO], [2], [3], [6]));
  const { status, out } = await call(['compare', given, '--format', 'json']);
  expect(status).toBe(0);
  const { similar } = JSON.parse(out);
  expect(similar).toHaveLength(1);
  expect(similar[0].items.map(({ name }: { name: string }) => name)).toEqual([ALIKE.C3, ALIKE_TOO.C3]);
  expect(similar[0].words).toEqual(expect.arrayContaining(['タブレット端末', '現地調査']));
  expect(similar[0].likeness).toBeGreaterThan(0.2);
});

test('items of one section are no group', async () => {
  const given = put('個票.xlsx', workbook([4, ALIKE], [5, { ...ALIKE_TOO, C6: '総務部人事課' }], [6]));
  const { out } = await call(['compare', given]);
  expect(out).toBe('似た取組: 0 組（0 件）\n');
});

describe('against last year', () => {
  const compared = async (...more: string[]) => {
    const last = put('昨年.xlsx', workbook([4], [5], [6], [8]));
    const now = put(
      '今年.xlsx',
      workbook(
        [4, { C13: '採用案内を作り直す' }],
        [5, { C3: '会議の縮減による超過勤務の抑制' }],
        [6, { C6: '企画部財政課', C20: '運用を始めた' }],
        [10],
      ),
    );
    return call(['compare', now, '--last', last, '--year', 'R6', ...more]);
  };

  test('what goes on, was renamed, is new, is gone, and went to another section', async () => {
    const { status, out } = await compared();
    expect(status).toBe(0);
    const lines = out.split('\n');
    expect(lines).toContain('前年度との比較（令和6年度）: 継続 2、名称変更 1、新規 1、なくなった取組 1');
    expect(lines).toContain('  名称変更 5 会議の縮減による時間外勤務の抑制 → 会議の縮減による超過勤務の抑制');
    expect(lines).toContain('  継続（担当課の変更） 6 電子契約サービスの導入');
    expect(lines.filter((line) => line.startsWith('  継続（計画の変更） 4 '))).toHaveLength(1);
    expect(lines).toContain('  なくなった 8 ふるさと納税の返礼品の充実');
    expect(lines.filter((line) => line.startsWith('  新規 10 '))).toHaveLength(1);
  });

  test('a year that was made of the year before goes on with all that was planned for it', async () => {
    const last = 'src/forms/izunokuni-shinkokanri/example.xlsx';
    await call(['next', last, '-o', path('次'), '--year', 'R6']);
    const { out } = await call(['compare', path('次'), '--last', last, '--year', 'R6', '--format', 'json']);
    const { against } = JSON.parse(out);
    expect(against).toHaveLength(1);
    const [one] = against;
    expect([one.change, one.moved, one.replanned]).toEqual(['same', false, false]);
    expect(one.planned).toBe(one.plan);
    expect(one.plan).not.toBe('');
  });

  test('what was planned for the year and what came of it', async () => {
    const { against } = JSON.parse((await compared('--format', 'json')).out);
    const one = against.find(({ now }: { now: { number: string } | null }) => now?.number === '6');
    expect(one.planned).toBe(one.plan);
    expect(one.planned).toMatch(/^・/);
    expect(one.result).toBe('運用を始めた');
  });

  test('as sheets; made again, what people wrote into the record of opinions stays', async () => {
    const file = path('比較.xlsx');
    const cells = new Map<string, SheetCell>();
    ['取組項目名', '委員会意見', '採用試験の通年化と情報発信の強化', '応募者の声を聞くこと'].forEach((value, at) => {
      cells.set(`${'AB'.charAt(at % 2)}${1 + Math.floor(at / 2)}`, { value, style: 'plain' });
    });
    const list = {
      name: 'とりまとめ',
      cells,
      merges: [],
      widths: [20, 20],
      heights: {},
      landscape: false,
      frozen: 0,
      hidden: false,
    };
    const [item] = ITEMS.slice(3);
    if (!item) throw new Error('no item 4');
    const given = put('意見.xlsx', writeXlsx([layOutKohyo('個票01', 4, item), list], 'test'));
    const made = await call(['compare', given, '--last', given, '-o', file]);
    expect(made.out.split('\n')[0]).toBe(`${file} を作りました（シート: 似た取組、前年度との比較、意見と対応）。`);
    const record = () => readFileGrids(readFileSync(file)).grids.find(({ sheet }) => sheet === '意見と対応');
    const place = record()?.texts.findIndex((row) => row.includes('応募者の声を聞くこと')) ?? -1;
    expect(place).toBeGreaterThan(0);
    const port = await openFile(readFileSync(file));
    await port.applyEdits([
      {
        cell: { sheet: '意見と対応', row: place, column: 5 },
        before: null,
        value: '聞き取りを行った',
        numberFormat: null,
      },
    ]);
    put('比較.xlsx', await port.save());
    expect((await call(['compare', given, '-o', file])).status).toBe(0);
    expect(record()?.texts.find((row) => row.includes('応募者の声を聞くこと'))).toContain('聞き取りを行った');
  });

  test('never over a file that is not ours', async () => {
    const own = put('大事な表.xlsx', workbook([6]));
    const before = readFileSync(own);
    const { status, err } = await compared('-o', own);
    expect(status).toBe(2);
    expect(err).toContain('Kohyo が作ったシートがない');
    expect(readFileSync(own).equals(before)).toBe(true);
  });
});

test('nothing to compare', async () => {
  const { status, err } = await call(['compare', 'assets/sample/blank-form.xlsx']);
  expect({ status, err }).toEqual({ status: 2, err: '個票が見つからないため、比べられませんでした。\n' });
});

test('the help has an example', async () => {
  expect((await call(['compare', '--help'])).out).toContain('kohyo compare 今年の個票 --last 昨年の個票');
});
