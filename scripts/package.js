/**
 * `npm run package -- --base-url https://intra.example.lg.jp/kohyo [--out FOLDER]`: a folder to hand to whoever runs the
 * office's web server: the site, the manifest for that address, the command, and how to set them up.
 */
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { makePackage } = require('./lib/make-package');
const { showProgress } = require('./lib/show-progress');

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' }, out: { type: 'string' } } });
  const base = values['base-url'];
  if (base === undefined) {
    throw new Error('npm run package -- --base-url https://intra.example.lg.jp/kohyo [--out FOLDER]');
  }
  const out = resolve(values.out ?? join(__dirname, '..', 'out', 'package'));
  await makePackage(base, out, { onProgress: showProgress() });
  console.log(`${out}\n  site/           ${base} に置くファイル一式 / the files to serve there`);
  console.log('  manifest.xml    Excel への登録に使う / to be registered with Excel');
  console.log('  manifest-two-runtimes.xml  作業ウィンドウがうまく開かないときの控え / a way back, see the guide');
  console.log('  command/        Excel なしで使うコマンド（任意） / the command, for whoever wants it');
  console.log('  設置の手順.md   置き方と登録の手順 / how to set it up');
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
