import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { median, rounded } from './median';

const ROOT = join(__dirname, '../../..');

export interface StartFigures {
  readonly start: { readonly warmMs: number };
}

/** `npm start` on what is built already, until it says its address. */
export async function startFigures(runs: number): Promise<StartFigures> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once());
  return { start: { warmMs: rounded(median(times), 0) } };
}

function once(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const npm = spawn('npm', ['start', '--', '--port', '3400'], {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (!said.includes('http://localhost:')) return;
      resolve(performance.now() - began);
      // npm, its shell and the server are a group of their own.
      if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGTERM');
    });
    npm.on('error', reject);
    npm.on('exit', () => reject(new Error(`npm start ended: ${said}`)));
  });
}
