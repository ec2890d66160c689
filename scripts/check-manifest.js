/** Reads manifest.xml as Microsoft's own tool does, without its network service. Exits 1 with the reason when it does not read. */
const { deepStrictEqual, match } = require('node:assert');
const { join } = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');

async function main() {
  const read = await OfficeAddinManifest.readManifestFile(join(__dirname, '..', 'manifest.xml'));
  match(read.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  match(read.version, /^\d+\.\d+\.\d+\.\d+$/);
  const { defaultLocale, displayName, officeAppType, hosts, permissions } = read;
  deepStrictEqual(
    { defaultLocale, displayName, officeAppType, hosts, permissions },
    {
      defaultLocale: 'ja-JP',
      displayName: '個票',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    },
  );
  console.log(`manifest.xml: ${displayName} ${read.version} ${read.id}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
