/**
 * `npm run package -- --base-url https://intra.example.lg.jp/kohyo [--out FOLDER]`: a folder to hand to whoever runs the
 * office's web server: the site, the manifest for that address, and how to set both up.
 */
const { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { build } = require('./lib/build');
const { manifestFor } = require('./lib/manifest');
const { webConfig } = require('./lib/web-config');

const root = join(__dirname, '..');

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, out: { type: 'string' } } });
  const base = values['base-url'];
  if (base === undefined) {
    throw new Error('npm run package -- --base-url https://intra.example.lg.jp/kohyo [--out FOLDER]');
  }
  const manifest = manifestFor(base);
  const out = resolve(values.out ?? join(root, 'out', 'package'));
  if (!isOurs(out))
    throw new Error(`${out} には別のものが入っています。空のフォルダーを指定してください。 / is not empty.`);
  rmSync(out, { recursive: true, force: true });
  const site = join(out, 'site');
  mkdirSync(site, { recursive: true });
  await build(['site'], { into: site });
  rmSync(join(site, 'manifest.xml'));
  writeFileSync(join(site, 'web.config'), webConfig());
  writeFileSync(join(out, 'manifest.xml'), manifest);
  cpSync(join(root, 'docs', 'install.md'), join(out, '設置の手順.md'));
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  cpSync(join(site, 'guide.html'), join(out, '利用の手引き.html'));
  console.log(`${out}\n  site/           ${base} に置くファイル一式 / the files to serve there`);
  console.log('  manifest.xml    共有フォルダー カタログまたは管理センターに登録 / to be registered');
  console.log('  設置の手順.md   IIS と共有フォルダー カタログでの手順 / how to set it up');
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

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
