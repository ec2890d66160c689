/**
 * `npm start`: builds and serves the workbench with the sample workbook, on this machine only. `--port N` or PORT says where
 * to begin to look for a free port.
 */
const { join } = require('node:path');
const { build } = require('./lib/build');
const { listen, siteServer } = require('./lib/serve');

const dist = join(__dirname, '..', 'dist');
const FIRST_PORT = 3210;

async function main() {
  console.log('組み立てています… / Building…');
  await build(['site', 'workbench']);
  const address = await listen(siteServer(dist, '/workbench/'), wantedPort());
  console.log(`\n  個票ワークベンチ / Kohyo workbench:  ${address}/\n`);
  console.log('ブラウザーで開いてください。終わるときは Ctrl+C を押します。 / Open it in a browser; Ctrl+C ends.');
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
