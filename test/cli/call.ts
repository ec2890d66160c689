import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Threads } from '../../src/cli/threads/thread';

export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command as a shell would, a pipe at its end unless said otherwise. */
export async function call(
  given: readonly string[],
  world: {
    readonly terminal?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
    readonly threads?: Threads;
  } = {},
): Promise<Called> {
  let out = '';
  let err = '';
  const status = await run(given, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: world.terminal === true,
    errIsTerminal: world.terminal === true,
    columns: world.terminal === true ? 80 : Number.POSITIVE_INFINITY,
    environment: world.environment ?? { LANG: 'ja_JP.UTF-8' },
    now: () => 0,
    ...(world.threads && { threads: world.threads }),
  });
  return { status, out, err };
}

let folder = '';

/** A folder of each test's own. */
export function ownFolder(): { path(name: string): string; put(name: string, bytes: Uint8Array | string): string } {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kohyo-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name: string) => join(folder, name);
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(path(name), bytes);
    return path(name);
  };
  return { path, put };
}
