const { spawnSync } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** Checks the sample workbook and writes its とりまとめ一覧, 指摘一覧 and 集計 to out/. */
function checkSample() {
  const command = join(root, 'dist', 'cli', 'kohyo.js');
  const sample = join('assets', 'sample', 'sample.xlsx');
  const kohyo = (...args) => {
    console.log(`\n$ kohyo ${args.join(' ')}`);
    spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  };
  mkdirSync(join(root, 'out'), { recursive: true });
  kohyo('check', sample);
  kohyo('summary', sample, '-o', join('out', 'sample-summary.xlsx'), '--sheets', 'summary,findings,rollup,data');
}

module.exports = { checkSample };
