import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const { code } = transformFileSync(join(__dirname, '../../src/cli/closed-pipe.ts'), { module: { type: 'commonjs' } });

/** Runs a program whose reader goes away at the first byte, as `head` does. */
async function readFirstByteOf(program: string): Promise<{ status: number | null; err: string }> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  return { status, err };
}

const TALK = `
  process.exitCode = 1;
  const talk = (left) => process.stdout.write('個票'.repeat(100_000), () => left > 0 && setTimeout(talk, 5, left - 1));
  talk(20);`;

test('a reader that has read enough changes neither the exit status nor what is said on standard error', async () => {
  expect(await readFirstByteOf(`${code};exports.allowClosedPipe(process.stdout);${TALK}`)).toEqual({
    status: 1,
    err: '',
  });
});

test('the same program without it is the crash that people saw', async () => {
  expect((await readFirstByteOf(TALK)).err).toContain('EPIPE');
});

test('any other error of the stream is not swallowed', async () => {
  const program = `${code};exports.allowClosedPipe(process.stdout);process.stdout.destroy(new Error('disk full'))`;
  expect((await readFirstByteOf(program)).err).toContain('disk full');
});

test('another error goes to whoever asks for it, and the status is theirs', async () => {
  const program = `${code};exports.allowClosedPipe(process.stdout, () => process.exit(2));process.stdout.destroy(new Error('disk full'))`;
  expect(await readFirstByteOf(program)).toEqual({ status: 2, err: '' });
});
