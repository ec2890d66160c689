/**
 * `npm start`: serves the workbench with the sample workbook, on this machine only, and builds it first where something changed.
 * `--port N` or PORT says where to begin to look for a free port. `--watch` builds with source maps, again at every change of a
 * file, and reloads the page.
 */
const { join } = require('node:path');
const { buildChanged } = require('./lib/build');
const { listen, siteServer } = require('./lib/serve');
const { showProgress } = require('./lib/show-progress');

const FIRST_PORT = 3210;
const HOME = '/workbench/';

async function main() {
  const server = process.argv.includes('--watch') ? await watching() : await built();
  const address = await listen(server, wantedPort());
  console.log(`\n  個票ワークベンチ / Kohyo workbench:  ${address}/\n`);
  console.log('ブラウザーで開いてください。終わるときは Ctrl+C を押します。 / Open it in a browser; Ctrl+C ends.');
}

async function built() {
  const onProgress = showProgress();
  await buildChanged(['site', 'workbench'], {
    onProgress: (done) => {
      if (done === 0) console.log('組み立てています… / Building…');
      onProgress(done);
    },
  });
  return siteServer(join(__dirname, '..', 'dist'), HOME);
}

function watching() {
  const { watchServer } = require('./watch/watch');
  console.log('変更を見張りながら組み立てます… / Building, and again at every change…');
  return watchServer(HOME);
}

function wantedPort() {
  const given = process.argv.indexOf('--port');
  const port = Number(given < 0 ? process.env.PORT : process.argv[given + 1]);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : FIRST_PORT;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
