import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../src/cli/read-bytes';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a device is no file, however much it would give', async () => {
  const { status, err } = await call(['check', '/dev/zero']);
  expect(err).toContain('/dev/zero: これは普通のファイルではありません');
  expect(status).toBe(2);
});

onUnix('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [path('pipe.xlsx')]);
  const { status, err } = await call(['check', path('.')]);
  expect(err).toContain('これは普通のファイルではありません');
  expect(status).toBe(2);
});

test('nothing is read past the limit', () => {
  const file = put('big.xlsx', new Uint8Array(1_001));
  expect(() => readBytes(file, 1_000)).toThrow(
    expect.objectContaining({ code: 'too-large', details: expect.objectContaining({ reason: 'file' }) }),
  );
  expect(readBytes(file, 1_001)).toHaveLength(1_001);
});

(existsSync('/proc/self/status') ? test : test.skip)('a file that says it holds nothing is read to its end', () => {
  expect(new TextDecoder().decode(readBytes('/proc/self/status'))).toContain('Pid:');
});

onUnix.each(['/dev/zero', 'pipe.json', 'folder'])('%s is no form definition, and is not waited for', async (name) => {
  execFileSync('mkfifo', [path('pipe.json')]);
  mkdirSync(path('folder'));
  const form = name.startsWith('/') ? name : path(name);
  const { status, err } = await call(['check', '--form', form, path('.')]);
  expect(err).toContain(`${form} を様式定義として読めません。これは普通のファイルではありません`);
  expect(status).toBe(2);
});

onUnix('the covering line is not read from a pipe', async () => {
  execFileSync('mkfifo', [path('cover.txt')]);
  put('plan.xlsx', workbook([1]));
  const asked = ['findings', path('plan.xlsx'), '-o', path('out'), '--cover', path('cover.txt')];
  const { status, err } = await call(asked);
  expect(err).toContain('これは普通のファイルではありません');
  expect(status).toBe(2);
});

onUnix.each([['summary'], ['gather'], ['summary', '--force'], ['gather', '--force']])(
  'what %s %s makes does not take the place of a pipe',
  async (command, ...more) => {
    execFileSync('mkfifo', [path('pipe.xlsx')]);
    put('plan.xlsx', workbook([1]));
    const { status, err } = await call([command, path('plan.xlsx'), '-o', path('pipe.xlsx'), ...more]);
    expect(err).toContain('pipe.xlsx は普通のファイルではないため');
    expect(statSync(path('pipe.xlsx')).isFIFO()).toBe(true);
    expect(status).toBe(2);
  },
);

onUnix('a form is not written over a pipe', async () => {
  execFileSync('mkfifo', [path('pipe.json')]);
  put('blank.xlsx', readFileSync(join(__dirname, '../../src/forms/iizuka-kohyo/example.xlsx')));
  const { status, err } = await call(['learn', path('blank.xlsx'), '-o', path('pipe.json'), '--force']);
  expect(err).toContain('pipe.json は普通のファイルではないため');
  expect(statSync(path('pipe.json')).isFIFO()).toBe(true);
  expect(status).toBe(2);
});

onUnix('links that lead in a ring stay as they are', async () => {
  symlinkSync('two.xlsx', path('one.xlsx'));
  symlinkSync('one.xlsx', path('two.xlsx'));
  put('plan.xlsx', workbook([1]));
  const { status, err } = await call(['summary', path('plan.xlsx'), '-o', path('one.xlsx')]);
  expect(err).toContain('one.xlsx に書き込めません');
  expect(lstatSync(path('one.xlsx')).isSymbolicLink()).toBe(true);
  expect(status).toBe(2);
});

onUnix('a folder whose name a Mac composed otherwise is written into', async () => {
  const [typed, onDisk] = ['ガイド'.normalize('NFC'), 'ガイド'.normalize('NFD')];
  mkdirSync(path(onDisk));
  put('plan.xlsx', workbook([1]));
  const { status } = await call(['summary', path('plan.xlsx'), '-o', path(`${typed}/一覧.xlsx`)]);
  expect(status).toBe(0);
  expect(readdirSync(path(onDisk))).toEqual(['一覧.xlsx']);
});
