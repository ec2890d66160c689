import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { encryptedFile } from './bad-workbooks';
import { call } from './call';
import { savedOn } from './saved-on';
import { CITY, type CityItem, officeTables } from './year-city';
import { answeredIn, filledIn, type Written } from './year-writing';

const above = mkdtempSync(join(tmpdir(), 'kohyo-year-'));
const path = (name: string) => join(above, name);
afterAll(() => rmSync(above, { recursive: true, force: true }));

const blanks = new Map<string, Uint8Array>();

function filled(one: CityItem, changes: Written = {}): Promise<Uint8Array> {
  const bytes = blanks.get(one.section);
  if (!bytes) throw new Error(`nothing was handed out to ${one.section}`);
  return filledIn(bytes, one, changes);
}

const of = (section: string): CityItem => {
  const found = CITY.find((one) => one.section === section);
  if (!found) throw new Error(section);
  return found;
};

async function send(folder: string, name: string, bytes: Uint8Array, day: string): Promise<void> {
  mkdirSync(path(folder), { recursive: true });
  writeFileSync(path(`${folder}/${name}`), savedOn(bytes, `${day}T00:00:00Z`));
}

async function json(...given: string[]) {
  const { out, err, status } = await call([...given, '--format', 'json']);
  if (out === '') throw new Error(err);
  return { ...JSON.parse(out), status };
}

const BOOK = 'とりまとめ.xlsx';
const gather = (...more: string[]) =>
  json(
    'gather',
    path('四月'),
    path('五月'),
    ...more,
    '-o',
    path(BOOK),
    '--organisation',
    path('組織（四月から）.xlsx'),
  );

const LATE_FROM = 29;
const UNREADABLE = ['市民課', '税務課', '収納課'] as const;

beforeAll(async () => {
  writeFileSync(path('組織.xlsx'), officeTables(false));
  writeFileSync(path('組織（四月から）.xlsx'), officeTables(true));
  const { status, err } = await call([
    'handout',
    'assets/sample/blank-form.xlsx',
    '-o',
    path('配布'),
    '--organisation',
    path('組織.xlsx'),
    '--year',
    'R6',
  ]);
  expect([status, err]).toEqual([0, '']);
  const files = readdirSync(path('配布'));
  for (const { section, department } of CITY) {
    const file = files.find((name) => name.includes(`${department}${section}.`));
    if (!file) throw new Error(`${section} was handed nothing: ${files.join()}`);
    blanks.set(section, readFileSync(path(`配布/${file}`)));
  }
  mkdirSync(path('五月'), { recursive: true });
});

test('sixty sections are handed a workbook each', () => {
  expect(readdirSync(path('配布'))).toHaveLength(60);
});

test('by the day twenty-nine have sent, three of which cannot be read', async () => {
  for (const one of CITY.slice(0, LATE_FROM)) {
    const changes: Written = one.section === '広報課' ? { C23: '優' } : {};
    const merged = {
      ...one,
      item: { ...one.item, lead: ['契約課', '管財課'].includes(one.section) ? '総務部契約管財課' : one.item.lead },
    };
    const isLost = UNREADABLE.some((section) => section === one.section);
    if (!isLost) await send('四月', renamed(one), await filled(merged, changes), '2024-04-20');
  }
  writeFileSync(path('四月/市民課.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  writeFileSync(path('四月/税務課.xlsx'), encryptedFile());
  writeFileSync(path('四月/収納課.xlsx'), (await filled(of('収納課'))).subarray(0, 3000));
  // Twice: the same file once more, a correction, a copy of which nobody knows which is right.
  await send('四月', '総務課のコピー.xlsx', await filled(of('総務課')), '2024-04-20');
  await send('四月', '人事課（修正）.xlsx', await filled(of('人事課'), { F16: '修正しました' }), '2024-04-22');
  await send('四月', '情報課その2.xlsx', await filled(of('情報課'), { F16: '係長の案' }), '2024-04-20');
  const found = await gather();
  expect(found.status).toBe(2);
  expect(found.files.filter(({ error }: { error: unknown }) => error !== null)).toHaveLength(3);
  expect(found.taken).toHaveLength(26);
  expect(
    found.taken
      .filter(({ replaced }: { replaced: string | null }) => replaced !== null)
      .map(({ name }: { name: string }) => name),
  ).toEqual(expect.arrayContaining([of('人事課').item.name]));
  expect(found.doubles.map(({ name, why }: { name: string; why: string }) => [name, why])).toEqual([
    [of('情報課').item.name, 'same-time'],
  ]);
  // Thirty-one are late, and three must send once more.
  expect(found.missing).toHaveLength(34);
  const merged = found.submissions.find(({ section }: { section: string }) => section === '契約管財課');
  expect([merged.expected, merged.sent]).toEqual([2, 2]);
});

test('the late ones come in; the office decides the double', async () => {
  for (const one of CITY.slice(LATE_FROM)) {
    const changes: Written = one.section === '観光課' ? HOURS : {};
    await send('五月', `${one.section}.xlsx`, await filled(one, changes), '2024-05-10');
  }
  for (const section of UNREADABLE) await send('五月', `${section}.xlsx`, await filled(of(section)), '2024-05-11');
  const kept = await gather('--take', '情報課その2.xlsx');
  expect(kept.missing).toEqual([]);
  expect(kept.doubles).toEqual([]);
  expect(kept.submissions.reduce((sum: number, { sent }: { sent: number }) => sum + sent, 0)).toBe(60);
  // Nothing is asked or taken twice.
  const again = await gather();
  expect([again.taken, again.doubles, again.unchanged]).toEqual([[], [], 60]);
});

test('the gathered workbook is checked, findings go out, answers and a corrected sheet come back', async () => {
  const checked = await json('check', path(BOOK), '--fail-on', 'never');
  const codes = checked.files[0].findings.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(expect.arrayContaining(['K402']));
  await call(['findings', path(BOOK), '-o', path('送付'), '--due', '令和6年6月30日']);
  await answer('企画部 広報課', () => '直した');
  await answer('建設部 土木課', () => 'このままでよい（理由：国の制度のため）', 1);
  await answer('経済部 観光課', (field) => (field.startsWith('業務量削減目標値') ? '△は減' : null));
  await send('五月', '広報課（直し）.xlsx', await filled(of('広報課')), '2024-06-10');
  const gathered = await gather();
  expect(
    gathered.taken.map(({ name, changes }: { name: string; changes: { cell: string }[] }) => [
      name,
      changes.map(({ cell }) => cell),
    ]),
  ).toEqual([[of('広報課').item.name, ['C23']]]);
  const answers = await json('answers', path('送付'), '--into', path(BOOK));
  expect(answers.settled).toBeGreaterThan(0);
  expect(answers.decisions).toMatchObject([{ measure: 'hours', means: 'reduction', by: '経済部 観光課' }]);
  // What was decided and set aside stays while sheets are replaced, and asked about no more.
  const decided = await stateOf();
  expect([decided.decisions.length, decided.ignored.length]).toEqual([1, 1]);
  await send(
    '五月',
    '観光課（書き足し）.xlsx',
    await filled(of('観光課'), { ...HOURS, F16: '書き足しました' }),
    '2024-06-20',
  );
  await gather();
  expect(await stateOf()).toMatchObject({ decisions: decided.decisions, ignored: decided.ignored });
  const after = await json('check', path(BOOK), '--fail-on', 'never');
  const left = after.files[0].findings.filter(({ code }: { code: string }) => code === 'K402');
  expect(left).toEqual([]);
  expect(after.totals.kohyo).toBe(60);
});

test('the list for the council, and next year’s sheets', async () => {
  const list = await json('summary', path(BOOK), '-o', path('一覧.xlsx'), '--year', 'R6');
  expect(list.kohyo).toBe(60);
  const next = await call(['next', path(BOOK), '-o', path('翌年度'), '--year', 'R7']);
  expect(next.err).toBe('');
  expect(next.status).toBe(0);
  const [file = ''] = readdirSync(path('翌年度'));
  const { grids } = readFileGrids(readFileSync(path(`翌年度/${file}`)));
  // The lists that the drop-downs are filled from come along; what is made anew does not.
  expect(grids.flatMap(({ sheet, hidden }) => (hidden ? [sheet] : []))).toEqual(['選択肢']);
  expect(grids.map(({ sheet }) => sheet)).not.toContain('提出状況');
  const checked = await json('check', path('翌年度'), '--fail-on', 'never');
  expect(checked.totals.kohyo).toBe(60);
  // The plan goes on: nothing is found that was not found before, and nobody is asked again what was decided.
  const told = ({ files }: { files: { findings: { code: string; sheet: string; cell: string }[] }[] }) =>
    files.flatMap(({ findings }) => findings.map(({ code, sheet: on, cell }) => `${code} ${on}!${cell}`));
  const before = told(await json('check', path(BOOK), '--fail-on', 'never'));
  expect(told(checked).filter((one) => !before.includes(one))).toEqual([]);
});

test('what is published says the same as the list, once nothing stands in the way', async () => {
  const refused = await json('publish', path(BOOK), '-o', path('公表'), '--municipality', '彩原市', '--year', 'R6');
  const kinds = refused.obstacles.map(({ kind }: { kind: string }) => kind);
  expect([refused.refused, refused.status, refused.files]).toEqual([kinds.includes('error'), 0, expect.any(Array)]);
  const rows = JSON.parse(readFileSync(path('公表/data.json'), 'utf8'));
  expect(new Set(rows.map(({ item }: { item: string }) => item)).size).toBe(60);
  const page = readFileSync(path('公表/index.html'), 'utf8');
  for (const { item } of CITY) expect(page).toContain(item.name);
  expect(page).not.toMatch(/<script/i);
  expect(readdirSync(path('公表')).sort()).toEqual([
    'data.csv',
    'data.json',
    'datapackage.json',
    'index.html',
    'list.xlsx',
  ]);
});

/** Hours of which nothing tells what their △ means. */
const HOURS: Written = {
  ...{ C17: '△120', D17: '△130', E17: '△140', C18: null, D18: null, E18: null, C21: null },
  ...Object.fromEntries([13, 14, 15].flatMap((row) => ['C', 'D', 'E'].map((column) => [`${column}${row}`, '会議']))),
};

/** What the office has decided in the gathered workbook. */
async function stateOf() {
  return (await openFile(readFileSync(path(BOOK)))).readState();
}

/** Three sections rename what they were sent. */
function renamed({ section }: CityItem): string {
  const names: Readonly<Record<string, string>> = {
    防災課: '【防災】提出用 最終版.xlsx',
    企画課: 'コピー ～ kohyo(2).xlsx',
    財政課: '新しいフォルダーの個票.xlsx',
  };
  return names[section] ?? `${section}.xlsx`;
}

/** Writes answers into the list of a section, at most so many. */
async function answer(section: string, to: (field: string) => string | null, most = Infinity): Promise<void> {
  const file = path(`送付/指摘一覧（${section}）.xlsx`);
  let said = 0;
  const upTo = (field: string) => {
    const words = said < most ? to(field) : null;
    if (words !== null) said += 1;
    return words;
  };
  writeFileSync(file, await answeredIn(readFileSync(file), upTo));
}
