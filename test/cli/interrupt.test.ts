import { existsSync } from 'node:fs';
import { endOnSignals, hearSignals, removeIfCutOff } from '../../src/cli/interrupt';
import { ownFolder } from './call';

const { put } = ownFolder();

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends with %p, and takes away what is half made', (signal, status) => {
  const handlers = new Map<string, () => void>();
  const ended: number[] = [];
  endOnSignals({
    on: (name: string, handler: () => void) => handlers.set(name, handler),
    exit: (code: number) => ended.push(code),
  } as unknown as NodeJS.Process);
  const half = put('half.tmp', 'x');
  const whole = put('whole.xlsx', 'x');
  removeIfCutOff(half);
  removeIfCutOff(whole)();
  handlers.get(signal)?.();
  expect(ended).toEqual([status]);
  expect([existsSync(half), existsSync(whole)]).toEqual([false, true]);
});

test('a signal is heard between two pieces of work', async () => {
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  await hearSignals();
  expect(heard).toBe(true);
});
