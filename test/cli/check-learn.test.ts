import { mkdirSync, readFileSync } from 'node:fs';
import { PARKS, type ParkItem } from '../workbooks/park-form';
import { call, ownFolder } from './call';
import { parkBook } from './park-book';

const { path, put } = ownFolder();

test('sheets of an unknown form: what was found is said, and that it can be learned', async () => {
  const { status, out } = await call(['check', put('公園.xlsx', parkBook(PARKS))]);
  expect(status).toBe(0);
  expect(out).toContain('まだ知らない様式「彩原市　公園管理調書」が 5 枚あります');
  expect(out).toContain('様式を登録しますか');
  expect(out).not.toContain('K10');
});

test('the same in the JSON, at each of the sheets', async () => {
  const { out } = await call(['check', put('公園.xlsx', parkBook(PARKS)), '--format', 'json']);
  const [file] = JSON.parse(out).files;
  expect(file.unread).toHaveLength(5);
  for (const { message } of file.unread) expect(message).toContain('様式を登録しますか');
});

test('--learn goes on: the sheets are read and checked, and -o keeps the form', async () => {
  const book = put('公園.xlsx', parkBook(PARKS));
  const form = path('park.json');
  const { out, err } = await call(['check', book, '--learn', '-o', form, '--format', 'json']);
  expect(err).toContain('5 枚のシートから登録しました');
  const { kohyo } = JSON.parse(out).files[0];
  expect(kohyo).toHaveLength(5);
  expect(kohyo[3].values.name.text).toBe('駅前広場');
  expect(JSON.parse(readFileSync(form, 'utf8')).id).toBe('park');
  const again = await call(['check', book, '--learn', '-o', form]);
  expect(again.status).toBe(2);
  expect(again.err).toContain('上書きしませんでした');
});

test('what is to be confirmed is said with the file to correct, or with how to get one', async () => {
  const book = put('公園.xlsx', parkBook(PARKS));
  const kept = await call(['check', book, '--learn', '-o', path('park.xlsx')]);
  expect(kept.err).toMatch(/違うものだけ .*park\.xlsx で直してください/);
  const unkept = await call(['check', book, '--learn']);
  expect(unkept.err).toContain('-o 様式.xlsx を付けて実行し');
});

test('one sheet per file, as sections send them: learned from all of them together', async () => {
  const files = PARKS.map((item: ParkItem) => put(`${item[1]}.xlsx`, parkBook([item])));
  const { out } = await call(['check', ...files]);
  expect(out).toContain('が 5 枚あります');
});

test('a folder of the office’s forms is looked for beside the built-in ones', async () => {
  const book = put('公園.xlsx', parkBook(PARKS));
  mkdirSync(path('forms'));
  await call(['check', book, '--learn', '-o', path('forms/park.json')]);
  const { out } = await call(['check', book, '--forms', path('forms'), '--format', 'json']);
  expect(JSON.parse(out).files[0].kohyo[0].form).toBe('park');
});

test('a folder that is not there, holds no form, or one id twice is told', async () => {
  const book = put('公園.xlsx', parkBook(PARKS));
  expect((await call(['check', book, '--forms', path('none')])).err).toContain('を読めません');
  mkdirSync(path('forms'));
  expect((await call(['check', book, '--forms', path('forms')])).err).toContain('様式定義がありません');
  await call(['check', book, '--learn', '-o', path('forms/park.json')]);
  put('forms/copy.json', readFileSync(path('forms/park.json'), 'utf8'));
  expect((await call(['check', book, '--forms', path('forms')])).err).toContain('様式の ID「park」');
});

test('-o without --learn is refused', async () => {
  const { status, err } = await call(['check', put('a.xlsx', parkBook(PARKS)), '-o', path('x.json')]);
  expect(status).toBe(2);
  expect(err).toContain('--learn と一緒に');
});

test('-o 様式.xlsx is a definition that Excel opens; it is read by --form, from the folder, and by learn', async () => {
  const book = put('公園.xlsx', parkBook(PARKS));
  const form = path('公園の様式.xlsx');
  const learned = await call([
    'learn',
    put('様式.xlsx', parkBook([null])),
    '--filled',
    book,
    '-o',
    form,
    '--id',
    'park',
  ]);
  expect(learned.status).toBe(0);
  expect(learned.out).toContain('記入済みの 5 枚をこの様式で読んで確かめました');
  const byForm = await call(['check', book, '--form', form, '--format', 'json']);
  expect(JSON.parse(byForm.out).files[0].kohyo).toHaveLength(5);
  mkdirSync(path('forms'));
  put('forms/公園.xlsx', readFileSync(form));
  const byFolder = await call(['check', book, '--forms', path('forms'), '--format', 'json']);
  expect(JSON.parse(byFolder.out).files[0].kohyo[0].form).toBe('park');
  const json = path('park.json');
  expect((await call(['learn', form, '-o', json])).out).toContain(`${json} を作りました`);
  expect(JSON.parse(readFileSync(json, 'utf8')).id).toBe('park');
});

test('a workbook that is no definition is told', async () => {
  const { status, err } = await call([
    'check',
    put('公園.xlsx', parkBook(PARKS)),
    '--form',
    put('x.xlsx', parkBook([null])),
  ]);
  expect(status).toBe(2);
  expect(err).toContain('シート「様式の定義」の見出しの行が見つかりません');
});

test('next year’s form is known again from the folder, and what differs is said', async () => {
  mkdirSync(path('forms'));
  await call(['learn', put('様式.xlsx', parkBook([null])), '-o', path('forms/park.xlsx'), '--id', 'park']);
  const { out } = await call([
    'learn',
    put('新様式.xlsx', parkBook([null])),
    '-o',
    path('new.json'),
    '--forms',
    path('forms'),
  ]);
  expect(out).toContain('（park）と同じ様式です');
  expect(out).toContain('増えた見出し: なし');
  expect(JSON.parse(readFileSync(path('new.json'), 'utf8')).id).toBe('park');
});
