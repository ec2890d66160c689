import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readBytes } from '../../src/cli/read-bytes';
import { call, ownFolder } from './call';

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
