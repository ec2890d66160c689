const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { copyFileSync, existsSync, mkdtempSync, openSync, closeSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const SAMPLE = join(__dirname, '..', '..', 'assets/sample/sample.xlsx');
const FULL = '/dev/full';
/** More than it can read before it hears the signal. */
const MANY = 60;

/**
 * What only a process of its own shows of the built command: a full disk behind its output, ^C in the middle of its work.
 * Gives what is wrong, in words; nothing where the machine has no such things.
 */
async function commandFaults(command) {
  return [...fullDisk(command), ...(await interrupted(command))];
}

function fullDisk(command) {
  if (!existsSync(FULL)) return [];
  const out = openSync(FULL, 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [command, 'check', SAMPLE], {
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    const said = /^kohyo: .+\n$/.test(stderr);
    return status === 2 && said ? [] : [`check > ${FULL}: status ${status}, ${JSON.stringify(stderr)}`];
  } finally {
    closeSync(out);
  }
}

async function interrupted(command) {
  if (process.platform === 'win32') return [];
  const folder = mkdtempSync(join(tmpdir(), 'kohyo-interrupted-'));
  try {
    for (let at = 0; at < MANY; at += 1) copyFileSync(SAMPLE, join(folder, `${at}.xlsx`));
    const before = readdirSync(folder);
    const child = spawn(process.execPath, [command, 'summary', folder, '-o', join(folder, 'out.xlsx')], {
      stdio: 'ignore',
    });
    setTimeout(() => child.kill('SIGINT'), 2_000);
    const [status, signal] = await once(child, 'exit');
    const left = readdirSync(folder).filter((name) => !before.includes(name));
    // Heard before its own handler stood: the shell then says 130, too.
    const ended = status === 130 || signal === 'SIGINT';
    return ended && left.length === 0 ? [] : [`^C: status ${status ?? signal}, left: ${left.join(', ') || 'nothing'}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { commandFaults };
