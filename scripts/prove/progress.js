const { createHash } = require('node:crypto');
const { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** What the outcome of a trial depends on: when any of it changes, trials are made anew. */
const DEPENDS_ON = ['src', 'scripts/prove', 'assets/sample', 'package-lock.json'];
/** What is only said about outcomes. */
const SAYS = new Set(['scripts/prove/results.json', 'scripts/prove/page.js']);

function filesBelow(path) {
  try {
    return readdirSync(join(root, path))
      .sort()
      .flatMap((name) => filesBelow(`${path}/${name}`));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

function stateHash() {
  const hash = createHash('sha256');
  for (const path of DEPENDS_ON.flatMap(filesBelow)) {
    if (!SAYS.has(path)) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What was tried on these very sources, by a key; kept in out/prove, so that a part that is cut off goes on where it stopped. */
class Progress {
  constructor(part) {
    const folder = join(root, 'out', 'prove', stateHash());
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, `${part}.jsonl`);
    const lines = existsSync(this.file) ? readFileSync(this.file, 'utf8').split('\n') : [];
    this.kept = new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line)));
  }

  get(key) {
    return this.kept.get(key);
  }

  keep(key, value) {
    this.kept.set(key, value);
    appendFileSync(this.file, `${JSON.stringify([key, value])}\n`);
  }

  values() {
    return [...this.kept.values()];
  }
}

module.exports = { Progress };
