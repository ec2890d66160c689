/**
 * `npm run release [-- --base-url https://…]`: out/kohyo-VERSION.zip, which an office installs by the guide inside. The same
 * sources give the same bytes. Without an address the manifest carries a stand-in, which the guide tells how to replace.
 */
const { createHash } = require('node:crypto');
const { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { makePackage } = require('./lib/make-package');
const { STAND_IN } = require('./lib/manifest');
const { showProgress } = require('./lib/show-progress');
const { zipOf } = require('./lib/zip');
const { version } = require('../package.json');

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'kohyo-release-'));
  try {
    const files = await makePackage(values['base-url'] ?? STAND_IN, folder, { onProgress: showProgress() });
    const zip = zipOf(`kohyo-${version}`, new Map(files.map((file) => [file, readFileSync(join(folder, file))])));
    const out = join(__dirname, '..', 'out');
    mkdirSync(out, { recursive: true });
    const file = join(out, `kohyo-${version}.zip`);
    writeFileSync(file, zip);
    const hash = createHash('sha256').update(zip).digest('hex');
    console.log(`${file}\n  ${files.length} files, ${Math.round(zip.length / 1000)} kB\n  SHA-256 ${hash}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
