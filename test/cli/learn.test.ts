import { readFileSync } from 'node:fs';
import { blankForm } from '../../scripts/sample/sample';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

test('a form learned from its blank sheet reads the 個票 that are written on it', async () => {
  const form = path('our-form.json');
  const learned = await call(['learn', put('blank.xlsx', blankForm()), '-o', form]);
  expect(learned.status).toBe(0);
  expect(learned.out).toMatch(/B3 {2,}取組項目名 {2,}取組項目名/);
  expect(learned.out).toContain(`${form} を作りました`);
  const { out } = await call(['check', put('a.xlsx', workbook([6])), '--form', form, '--format', 'json']);
  const [kohyo] = JSON.parse(out).files[0].kohyo;
  expect(kohyo.form).toBe('our-form');
  expect(kohyo.values.name.text).toBe('電子契約サービスの導入');
  expect(kohyo.values['hours.target.2024'].value).toBe(-180);
});

test('filled sheets, an id and a name are taken; a filled file that cannot be read is told, the form made all the same', async () => {
  const form = path('様式.json');
  const given = [
    'learn',
    put('blank.xlsx', blankForm()),
    put('a.xlsx', workbook([6], [7], [8])),
    put('bad.xlsx', 'メモ'),
  ];
  const { status, out, err } = await call([...given, '-o', form, '--id', 'saibara-kohyo', '--name', '改革個票']);
  expect(status).toBe(2);
  expect(err).toContain(`${path('bad.xlsx')}: Excel ブック`);
  expect(out).toContain('様式「改革個票」');
  const written = JSON.parse(readFileSync(form, 'utf8'));
  expect(written).toMatchObject({ id: 'saibara-kohyo', name: '改革個票' });
  expect(written.ratings.map(({ mark }: { mark: string }) => mark)).toContain('○');
});

test('what is unsure is marked, with what else it may mean', async () => {
  const { out } = await call(['learn', put('blank.xlsx', blankForm()), '-o', path('form.json')]);
  const lines = out.split('\n').filter((line) => /^[ ?] [A-Z]\d/.test(line));
  expect(lines).toHaveLength(20);
  for (const line of lines) expect(line.startsWith('?')).toBe(Number(/(\d+)%/.exec(line)?.[1] ?? 0) < 70);
});

test('a form definition that stands there is left alone, unless --force', async () => {
  const form = put('form.json', '{}');
  const blank = put('blank.xlsx', blankForm());
  const refused = await call(['learn', blank, '-o', form]);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain('上書きしませんでした');
  expect(readFileSync(form, 'utf8')).toBe('{}');
  expect((await call(['learn', blank, '-o', form, '--force'])).status).toBe(0);
});

test.each([
  [['--sheet', 'ない'], 'シート「ない」はありません'],
  [['--id', '様式'], '様式の ID に「様式」は使えません'],
  [['--name', ''], '「--name」には値が必要です'],
])('%j is refused', async (more, words) => {
  const { status, err } = await call(['learn', put('blank.xlsx', blankForm()), '-o', path('form.json'), ...more]);
  expect(status).toBe(2);
  expect(err).toContain(words);
});

test('a file that cannot be read: why, and status 2', async () => {
  const { status, err } = await call(['learn', put('blank.xlsx', 'メモ'), '-o', path('form.json')]);
  expect(status).toBe(2);
  expect(err).toContain('Excel ブック（.xlsx）ではないため');
});
