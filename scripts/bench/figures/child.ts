import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
export const COMMAND = join(ROOT, 'dist/cli/kohyo.js');

/** What a program took: processor time of all its threads, and the most memory it held. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMB: number;
}

/** Runs a program of ours in a Node of its own; `statuses` are the ways in which it may end. */
export function usageOf(script: string, given: readonly string[], statuses: readonly number[] = [0]): Usage {
  const reporter = join(__dirname, 'report-usage.cjs');
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', reporter, script, ...given], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null || !statuses.includes(status)) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(output[3] ?? '') as Usage;
}

/** `kohyo check` as JSON: 1 says that there are findings. */
export const check = (path: string): Usage => usageOf(COMMAND, ['check', path, '--format', 'json'], [0, 1]);

/** The same by hucre, which only reads. */
export const readWithHucre = (path: string): Usage => usageOf(join(__dirname, 'read-with-hucre.cjs'), [path]);

/** Processor time of openpyxl; null where Debian's Python has none. */
export function readWithOpenpyxl(path: string): number | null {
  const { status, stdout } = spawnSync('/usr/bin/python3', [join(__dirname, 'read_with_openpyxl.py'), path], {
    encoding: 'utf8',
  });
  return status === 0 ? Number(stdout.trim().split(' ')[1]) : null;
}
