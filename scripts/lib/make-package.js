const { createHash } = require('node:crypto');
const { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { build } = require('./build');
const { SELFTEST, TWO_RUNTIMES, manifestFor, selftestManifest, twoRuntimes } = require('./manifest');
const { webConfig } = require('./web-config');

const root = join(__dirname, '..', '..');
const CHECKSUMS = 'SHA256SUMS.txt';

/**
 * Fills `out` with what an office installs: the site for its web server, the command, the manifest for the address `base`,
 * guides, licences, checksums. Answers the files, by their paths in `out`. Throws where `out` holds something else.
 */
async function makePackage(base, out, { onProgress = null } = {}) {
  const manifest = manifestFor(base);
  const apart = manifestFor(base, twoRuntimes());
  const selftest = manifestFor(base, selftestManifest());
  if (!isOurs(out))
    throw new Error(`${out} には別のものが入っています。空のフォルダーを指定してください。 / is not empty.`);
  rmSync(out, { recursive: true, force: true });
  const site = join(out, 'site');
  const command = join(out, 'command');
  mkdirSync(site, { recursive: true });
  await build(['site'], { into: site, onProgress });
  await build(['cli'], { into: command });
  rmSync(join(site, 'manifest.xml'));
  writeFileSync(join(site, 'web.config'), webConfig());
  writeFileSync(join(out, 'manifest.xml'), manifest);
  writeFileSync(join(out, TWO_RUNTIMES), apart);
  writeFileSync(join(out, SELFTEST), selftest);
  for (const [from, to] of [
    ['docs/install.md', '設置の手順.md'],
    ['CHANGELOG.md', '変更の記録.md'],
    ['LICENSE', 'LICENSE'],
  ]) {
    cpSync(join(root, from), join(out, to));
  }
  cpSync(join(site, 'guide.html'), join(out, '利用の手引き.html'));
  const files = filesBelow(out, '');
  writeFileSync(join(out, CHECKSUMS), checksums(out, files));
  return [...files, CHECKSUMS].sort();
}

/** Empty, not there, or made by an earlier run. */
function isOurs(folder) {
  try {
    const there = readdirSync(folder);
    return there.length === 0 || (there.includes('manifest.xml') && there.includes('site'));
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
}

function filesBelow(folder, path) {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, below) : [below];
    })
    .sort();
}

/** As `sha256sum -c` reads them. */
function checksums(folder, files) {
  const line = (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')}  ${file}\n`;
  return files.map(line).join('');
}

module.exports = { makePackage };
