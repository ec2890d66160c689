/**
 * `npm run excel`: shows the add-in in the desktop Excel of this Windows machine. Serves the site by https on localhost,
 * tells Excel of manifest.xml (the registry key for add-ins under development) and opens the sample workbook.
 * `npm run excel -- --remove` takes all of it back.
 */
const { execFileSync, spawn } = require('node:child_process');
const { join } = require('node:path');
const { buildChanged } = require('./lib/build');
const { localhostCertificate, removeCertificate } = require('./lib/localhost-certificate');
const { manifestId, OWN_BASE } = require('./lib/manifest');
const { siteServer } = require('./lib/serve');
const { showProgress } = require('./lib/show-progress');

const root = join(__dirname, '..');
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

const ELSEWHERE = `この命令は Windows のデスクトップ版 Excel 用です。
  Excel がない場所では:       npm start（ワークベンチで同じ画面を試せます）
  Mac の Excel では:          npm run package -- --base-url https://… で作った manifest.xml を
                              ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ に置いてください。
  職場の皆さんに配るには:     npm run package（設置の手順.md が付きます）

This command is for desktop Excel on Windows. Without Excel: npm start. On a Mac, put the manifest.xml made by
npm run package into the folder above. To hand it out in an office: npm run package.`;

async function main() {
  if (process.platform !== 'win32') {
    console.error(ELSEWHERE);
    process.exitCode = 1;
    return;
  }
  if (process.argv.includes('--remove')) {
    execFileSync('reg', ['delete', KEY, '/v', manifestId(), '/f'], { stdio: 'inherit' });
    removeCertificate();
    console.log('登録と証明書を取り消しました。 / Taken back.');
    return;
  }
  await buildChanged(['site'], { onProgress: showProgress() });
  const server = siteServer(join(root, 'dist'), '/taskpane.html', { tls: localhostCertificate() });
  await listenAt(server, Number(new URL(OWN_BASE).port));
  execFileSync('reg', ['add', KEY, '/v', manifestId(), '/t', 'REG_SZ', '/d', join(root, 'manifest.xml'), '/f']);
  spawn('cmd', ['/c', 'start', '', join(root, 'assets', 'sample', 'sample.xlsx')], { stdio: 'ignore' }).unref();
  console.log(`Excel を開きます。［個票］タブが出ないときは、［ホーム］－［アドイン］－［開発者向けアドイン］から「個票」を選んでください。
終わるときは Ctrl+C を押します。登録を取り消すには: npm run excel -- --remove
Excel opens; should the tab 個票 not show, choose it under Home, Add-ins, Developer Add-ins. Ctrl+C ends.`);
}

/** At this very port: manifest.xml names it. */
function listenAt(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`ポート ${port} が使われています。 / Port ${port} is taken.`, { cause: error }) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
