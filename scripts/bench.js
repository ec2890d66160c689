/** `npm run bench`: what reading, checking and writing cost, held against floors measured in the same run (docs/performance.md). */
require('./lib/typescript');
const { bench } = require('./bench/main');

bench().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
