const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** All that a build reads: our own files, the lock, and npm's record of what is installed (so that packages need not be read). */
const INPUTS = [
  'src',
  'scripts',
  'assets',
  'docs/guide.md',
  'docs/install.md',
  'LICENSE',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'webpack.config.js',
];

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** What was built last in a project, and whether it still holds: kept in dist/stamp.json. `root`: the project's folder. */
function stampsOf(root) {
  const dist = join(root, 'dist');
  const stampFile = join(dist, 'stamp.json');

  /** Paths of all files below a folder, or of the file itself, in one order everywhere. */
  function filesBelow(path) {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [path];
    return readdirSync(full)
      .sort()
      .flatMap((name) => filesBelow(`${path}/${name}`));
  }

  /** One hash for everything that a build depends on, this Node included. Contents are compared, not file times. */
  function inputHash() {
    const hash = createHash('sha256').update(process.version);
    for (const path of INPUTS.flatMap(filesBelow)) hash.update(`\n${path} ${sha256(readFileSync(join(root, path)))}`);
    return hash.digest('hex');
  }

  /** Part → {inputs, files: name → hash}, as the last builds left it; nothing where that cannot be read. */
  function readStamps() {
    try {
      return JSON.parse(readFileSync(stampFile, 'utf8'));
    } catch {
      return {};
    }
  }

  function isWhole({ files }) {
    return Object.entries(files).every(([name, hash]) => {
      const file = join(dist, name);
      return existsSync(file) && sha256(readFileSync(file)) === hash;
    });
  }

  /** The parts whose files in dist/ are not, to the letter, what a build of today's sources left there. */
  function staleParts(names) {
    const inputs = inputHash();
    const stamps = readStamps();
    return names.filter((name) => stamps[name]?.inputs !== inputs || !isWhole(stamps[name]));
  }

  /** Remembers what was built. `built`: part → names of its files in dist/. `inputs`: the hash taken before the build began. */
  function writeStamps(built, inputs) {
    const stamps = readStamps();
    for (const [name, files] of Object.entries(built)) {
      const hashed = files.map((file) => [file, sha256(readFileSync(join(dist, file)))]);
      stamps[name] = { inputs, files: Object.fromEntries(hashed) };
    }
    writeFileSync(stampFile, `${JSON.stringify(stamps, null, 1)}\n`);
  }

  return { inputHash, staleParts, writeStamps };
}

module.exports = { stampsOf };
