import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { ITEMS } from '../../scripts/sample/items';
import { layOutOrganisation } from '../../scripts/sample/lay-out-tables';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { emptyState } from '../../src/core/state/state';
import { openFile } from '../../src/xlsx';
import { cellKey } from '../../src/xlsx/model';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';
import { encryptedFile } from './bad-workbooks';
import { call, ownFolder } from './call';
import { savedOn } from './saved-on';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

interface Answer {
  readonly files: readonly {
    readonly path: string;
    readonly error: { readonly code: string } | null;
    readonly kohyo: number;
    readonly section: string | null;
  }[];
  readonly taken: readonly {
    readonly sheet: string;
    readonly number: string;
    readonly name: string;
    readonly from: string;
    readonly replaced: string | null;
    readonly changes: readonly unknown[];
  }[];
  readonly doubles: readonly {
    readonly sheet: string;
    readonly why: string;
    readonly kept: string;
    readonly other: string;
  }[];
  readonly missing: readonly { readonly section: string; readonly expected: number | null; readonly got: number }[];
  readonly unchanged: number;
}

const file = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function send(name: string, bytes: Uint8Array, moment = '2026-05-01T00:00:00Z'): void {
  mkdirSync(path('提出'), { recursive: true });
  writeFileSync(path(`提出/${name}`), savedOn(bytes, moment));
}

async function gather(...more: string[]): Promise<Answer & { readonly status: number; readonly err: string }> {
  const { status, out, err } = await call([
    'gather',
    path('提出'),
    '-o',
    path('回収.xlsx'),
    '--format',
    'json',
    ...more,
  ]);
  return { status, err, ...(out === '' ? {} : JSON.parse(out)) };
}

test('files of sections become one workbook; what cannot be read costs a line', async () => {
  send('総務課.xlsx', workbook([1]));
  send('名前を変えたもの.xlsx', workbook([5], [6]));
  writeFileSync(path('提出/古い.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  writeFileSync(path('提出/鍵.xlsx'), encryptedFile());
  writeFileSync(path('提出/壊れた.xlsx'), workbook([2]).subarray(0, 900));
  writeFileSync(path('提出/~$総務課.xlsx'), 'lock');
  const answer = await gather();
  expect(answer.status).toBe(2);
  expect(answer.files.map((one) => [file(one.path), one.error?.code ?? one.kohyo])).toEqual([
    ['古い.xls', 'not-xlsx'],
    ['名前を変えたもの.xlsx', 2],
    ['壊れた.xlsx', 'damaged'],
    ['総務課.xlsx', 1],
    ['鍵.xlsx', 'encrypted'],
  ]);
  expect(answer.err).toContain('「Excel ブック (*.xlsx)」の形式で保存し直してください');
  expect(answer.taken.map(({ sheet, from, replaced }) => [sheet, file(from), replaced])).toEqual([
    ['個票01', '総務課.xlsx', null],
    ['人事課 個票01', '名前を変えたもの.xlsx', null],
    ['個票02', '名前を変えたもの.xlsx', null],
  ]);
});

test('the gathered workbook checks as the files do', async () => {
  send('a.xlsx', workbook([1, { C17: '△480' }], [2, { C3: null }]));
  send('b.xlsx', workbook([3], [4, { C23: '優' }]));
  await gather();
  const found = async (...paths: string[]) => {
    const { out } = await call(['check', ...paths, '--format', 'json', '--fail-on', 'never']);
    const { files } = JSON.parse(out) as { files: { findings: { code: string; cell: string; message: string }[] }[] };
    return files.flatMap(({ findings }) => findings.map(({ code, cell }) => `${code} ${cell}`)).sort();
  };
  const apart = await found(path('提出'));
  expect(apart.length).toBeGreaterThan(2);
  expect(await found(path('回収.xlsx'))).toEqual(apart);
});

test('a later version replaces an earlier one, of two that cannot be ordered a person is asked, and --take answers', async () => {
  send('1.xlsx', workbook([1, { C17: 10 }]), '2026-05-01T00:00:00Z');
  send('2.xlsx', workbook([1, { C17: 20 }]), '2026-05-02T00:00:00Z');
  const first = await gather();
  expect(first.taken.map(({ from, replaced, changes }) => [file(from), file(replaced ?? ''), changes])).toEqual([
    ['2.xlsx', '1.xlsx', [{ cell: 'C17', label: '業務量削減目標値（時間）', before: '10', after: '20' }]],
  ]);
  send('3.xlsx', workbook([1, { C17: 30 }]), '2026-05-02T00:00:00Z');
  const second = await gather();
  expect([second.status, second.taken]).toEqual([1, []]);
  expect(second.doubles.map(({ sheet, why, kept, other }) => [sheet, why, file(kept), file(other)])).toEqual([
    ['個票01', 'same-time', '2.xlsx', '3.xlsx'],
  ]);
  const third = await gather('--take', '3.xlsx');
  expect([third.status, third.taken.map(({ from }) => file(from))]).toEqual([0, ['3.xlsx']]);
  const fourth = await gather();
  expect([fourth.status, fourth.taken, fourth.doubles, fourth.unchanged]).toEqual([0, [], [], 1]);
  expect((await gather('--take', '9.xlsx')).err).toContain('9.xlsx');
});

test('what was noted on a sheet that a newer version replaces is told', async () => {
  send('1.xlsx', workbook([1, { C17: 10 }]), '2026-05-01T00:00:00Z');
  await gather();
  const model = await readModel(readFileSync(path('回収.xlsx')));
  const sheet = model.sheets.find(({ name }) => name === '個票01');
  sheet?.comments.set(cellKey(17, 2), { author: '事務局', text: '電話で確認済み' });
  put('回収.xlsx', await writeModel(model));
  send('2.xlsx', workbook([1, { C17: 20 }]), '2026-05-02T00:00:00Z');
  const { out } = await call(['gather', path('提出'), '-o', path('回収.xlsx')]);
  expect(out).toContain('新しい版に替えたシート 1');
  expect(out).toContain('『個票01』C18　「電話で確認済み」');
});

test('in words: what was replaced, who is missing, by what versions are ordered', async () => {
  const organisation = put('組織.xlsx', writeXlsx([layOutOrganisation(ITEMS.slice(0, 2))], '組織'));
  send('1.xlsx', workbook([1, { C17: 10 }]), '2026-05-01T00:00:00Z');
  send('2.xlsx', workbook([1, { C17: null }]), '2026-05-02T00:00:00Z');
  const { out, status } = await call(['gather', path('提出'), '-o', path('回収.xlsx'), '--organisation', organisation]);
  expect(status).toBe(0);
  expect(out).toContain('2.xlsx（前の版: 1.xlsx）');
  expect(out).toContain('C17 業務量削減目標値（時間） 「10」 → （空欄）');
  expect(out).toContain('まだ届いていない課（1）\n  総務部 総務課　2 枚のうち 1 枚');
  expect(out).toContain('ファイルに記録された更新日時');
});

test('files in a zip are read like others, names in Shift_JIS too', async () => {
  const zip = zipSync({
    '課/a.xlsx': savedOn(workbook([1]), '2026-05-01T00:00:00Z'),
    '課/~$a.xlsx': strToU8('lock'),
    'メモ.txt': strToU8(''),
  });
  // 総務.xlsx as Windows writes it, in place of a name as long.
  const name = [0x91, 0x8d, 0x96, 0xb1, 0x2e, 0x78, 0x6c, 0x73, 0x78];
  const japanese = zipSync({ 'abcd.xlsx': workbook([2]) });
  const found = Buffer.from(japanese);
  for (let at = found.indexOf('abcd.xlsx'); at >= 0; at = found.indexOf('abcd.xlsx')) found.set(name, at);
  mkdirSync(path('提出'));
  writeFileSync(path('提出/まとめ.zip'), zip);
  writeFileSync(path('提出/庁内便.zip'), found);
  const answer = await gather();
  expect(answer.files.map((one) => [one.path.slice(path('提出/').length), one.kohyo])).toEqual([
    ['まとめ.zip/課/a.xlsx', 1],
    ['庁内便.zip/総務.xlsx', 1],
  ]);
});

test('the workbook keeps its sheets, its decisions and its previous version; another’s is left alone', async () => {
  send('1.xlsx', workbook([1]));
  await gather();
  const port = await openFile(readFileSync(path('回収.xlsx')));
  const ignored = {
    code: 'K205',
    sheet: '個票01',
    cell: 'C3',
    text: '',
    reason: '確認済み',
    by: '事務局',
    at: '2026-05-02T00:00:00Z',
  };
  await port.updateState((state) => ({ ...state, currentYear: 2025, ignored: [ignored] }));
  put('回収.xlsx', await port.save());
  send('2.xlsx', workbook([1, { C17: 99 }]), '2026-05-30T00:00:00Z');
  await gather();
  const after = await openFile(readFileSync(path('回収.xlsx')));
  expect(await after.readState()).toMatchObject({
    ...emptyState(),
    currentYear: 2025,
    ignored: [ignored],
    received: [{ sheet: '個票01' }],
  });
  expect((await after.readGrids()).map(({ sheet }) => sheet)).toEqual(['個票01', '提出状況']);
  const day = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  expect(
    existsSync(path(`回収（更新前 ${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}）.xlsx`)),
  ).toBe(true);
  const theirs = put('他のブック.xlsx', workbook([3]));
  const refused = await call(['gather', path('提出'), '-o', theirs]);
  expect([refused.status, readFileSync(theirs).equals(workbook([3]))]).toEqual([2, true]);
});

test('a file that was handed out to a section is no workbook to gather into', async () => {
  const tables = put('組織.xlsx', writeXlsx([layOutOrganisation(ITEMS.slice(0, 2))], '組織'));
  await call([
    'handout',
    'assets/sample/blank-form.xlsx',
    '-o',
    path('配布'),
    '--organisation',
    tables,
    '--year',
    'R6',
  ]);
  const [first = ''] = readdirSync(path('配布'));
  const before = readFileSync(path(`配布/${first}`));
  send('1.xlsx', workbook([1]));
  const into = ['gather', path('提出'), '-o', path(`配布/${first}`)];
  const { status, err } = await call(into);
  expect([status, readFileSync(path(`配布/${first}`)).equals(before)]).toEqual([2, true]);
  expect(err).toContain('課に配ったファイルのようです');
  expect((await call([...into, '--force'])).status).toBe(0);
});
