/**
 * Reads manifest.xml, and what is made from it, as Microsoft's own tool does, without its network service. Exits 1 with the
 * reason when one does not read.
 */
const { deepStrictEqual, match } = require('node:assert');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');
const { SELFTEST, TWO_RUNTIMES, selftestManifest, twoRuntimes } = require('./lib/manifest');

async function main() {
  await check(join(__dirname, '..', 'manifest.xml'), 'manifest.xml', '個票');
  const folder = mkdtempSync(join(tmpdir(), 'kohyo-manifest-'));
  try {
    for (const [name, manifest, called] of [
      [TWO_RUNTIMES, twoRuntimes(), '個票'],
      [SELFTEST, selftestManifest(), '個票の自己診断'],
    ]) {
      const made = join(folder, name);
      writeFileSync(made, manifest);
      await check(made, name, called);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(file, name, called) {
  const read = await OfficeAddinManifest.readManifestFile(file);
  match(read.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  match(read.version, /^\d+\.\d+\.\d+\.\d+$/);
  const { defaultLocale, displayName, officeAppType, hosts, permissions } = read;
  deepStrictEqual(
    { defaultLocale, displayName, officeAppType, hosts, permissions },
    {
      defaultLocale: 'ja-JP',
      displayName: called,
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    },
  );
  console.log(`${name}: ${displayName} ${read.version} ${read.id}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
