const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { ROOMS, sourcesBelow } = require('./collect');

const root = join(__dirname, '..', '..');
/** A worker begins to listen where it is loaded, and the command's start starts it. */
const NO_MODULE = /\/(?:check-)?worker\.ts$|\/main\.ts$|\/cli\/start\/|\/commands\/|\/taskpane\//;

/** Loads what the product is made of, and does with the sample what puts regular expressions together: examines it, writes its sheets, writes them again. */
async function exercise() {
  require('../lib/typescript');
  for (const path of ROOMS.flatMap((room) => sourcesBelow(join(root, 'src', room)))) {
    if (path.endsWith('.ts') && !NO_MODULE.test(path)) require(path);
  }
  const { makeAndMakeAgain } = require('./exercise-sample');
  await makeAndMakeAgain(readFileSync(join(root, 'assets/sample/sample.xlsx')));
}

module.exports = { exercise };
